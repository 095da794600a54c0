package dev.stele.clean.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class HygieneTest {

    private static String clean(String text) {
        return Texts.clean(text).cleanedText();
    }

    @Test
    void invisible_characters_and_controls_go() {
        assertThat(clean("港\u200b口\u0007的\ufeff灯塔\u00ad。")).isEqualTo("港口的灯塔。");
    }

    @Test
    void letters_are_composed_with_their_accents() {
        assertThat(clean("cafe\u0301 d\u0323\u0307ot")).isEqualTo("café ḍ\u0307ot");
    }

    @Test
    void a_space_between_a_han_character_and_its_mark_goes() {
        assertThat(clean("港口 。灯塔 ,渡轮")).isEqualTo("港口。灯塔,渡轮");
    }

    @Test
    void spaces_before_marks_in_latin_text_stay() {
        assertThat(clean("Le port est calme ; la mer aussi !"))
                .isEqualTo("Le port est calme ; la mer aussi !");
    }

    @Test
    void joiners_inside_words_and_emoji_stay() {
        String text = "می\u200cخواهم and 👩\u200d🚀 stay";
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void width_is_only_drawn_never_changed() {
        String text = "灯塔(旧)亮着,渡轮来了!时间是10:30,编号(A1)。";
        assertThat(clean(text)).isEqualTo(text);
        assertThat(Texts.edits(Texts.clean(text), "full-width"))
                .extracting(edit -> edit.before() + edit.after())
                .containsExactly("(（", ")）", ",，", "!！", ",，", "(（", ")）");
    }

    @Test
    void bookmarks_of_a_word_processor_go_and_other_brackets_stay() {
        assertThat(clean("[bookmark: _Toc42]第一章 [注: 见下]")).isEqualTo("第一章 [注: 见下]");
    }

    @Test
    void bookmarks_that_a_person_named_are_only_proposed() {
        String text =
                "To jump there, write [bookmark: name] or [bookmark: chapter-one] in a macro.";
        assertThat(clean(text)).isEqualTo(text);
        assertThat(Texts.edits(Texts.clean(text), "word-bookmark")).hasSize(2);
        assertThat(clean("[bookmark: _GoBack]港口[bookmark: OLE_LINK3]")).isEqualTo("港口");
    }

    @Test
    void marks_of_direction_stay_in_a_text_that_runs_both_ways() {
        String text = "قال: \u200fمرحبا\u200f ثم ABC\u200e.";
        assertThat(clean(text)).isEqualTo(text);
        assertThat(clean("port\u200e of\u200f call")).isEqualTo("port of call");
    }

    @Test
    void spaces_of_no_width_stay_where_a_script_sets_no_others() {
        String text = "ភាសា\u200bខ្មែរ และ ไทย\u200bคำ";
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void signs_of_variants_and_tags_of_flags_stay() {
        String text =
                "葛\udb40\udd00城 ❤\ufe0f 1\ufe0f\u20e3 🏴\udb40\udc67\udb40\udc62\udb40\udc7f"
                        + " ᠮᠣᠩ\u180e";
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void spaces_before_signs_that_close_no_clause_stay() {
        for (String text :
                List.of("港口 :)", "条件 != 空，变量 := 三", "항구 : 부산", "왼쪽 여백의 ![등대](a.png)", "港口 :: 灯塔")) {
            assertThat(clean(text)).isEqualTo(text);
        }
    }

    @Test
    void halves_of_misread_characters_wait_with_the_others() {
        String text = "为什么“é”成了 Ã©？因为 ä¸\u00adå›½ 也会出现，而 é 是正常的，中国也是。";
        assertThat(clean(text)).isEqualTo(text);
    }
}
