package dev.stele.clean.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    private static final String TABLE = "clean/page-phrases.txt";
    private static final Phrases PHRASES = Phrases.of(TABLE);
    private static final Pattern ALL =
            Pattern.compile(
                    "(?:" + String.join("|", Tables.lines(TABLE)) + ")", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Click here to see more",
                "please CLICK HERE",
                "unclick hereafter",
                "12 comments",
                "3 hours ago",
                "版权所有 海港之声",
                "未经本站授权不得转载",
                "The ferry comes at noon, and nobody minds.",
                "渡轮中午到，没有人介意。",
                "댓글 쓰기",
                "",
                "x"
            })
    void a_phrase_is_found_wherever_one_pattern_for_all_of_them_finds_it(String text) {
        assertThat(PHRASES.isIn(text, text.length())).isEqualTo(ALL.matcher(text).find());
    }
}
