package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

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
}
