package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubledHeadlinesTest {
    private static final String HEADLINE = "港口的一天：从清晨到傍晚";

    @Test
    void the_second_of_two_equal_headlines_goes() {
        String text = HEADLINE + "\n\n" + HEADLINE + "\n\n" + Texts.paragraph(1) + "\n";
        assertThat(Texts.texts(Texts.clean(text))).containsExactly(HEADLINE, Texts.paragraph(1));
    }

    @Test
    void a_line_of_verse_that_is_sung_twice_stays() {
        String verse = "海风吹过来的夜晚\n海风吹过来的夜晚\n灯塔还亮着\n船还没有回\n";
        assertThat(Texts.texts(Texts.clean(verse))).hasSize(4);
    }

    @Test
    void what_a_speaker_says_twice_stays() {
        String text = Texts.paragraph(1) + "\n\n“不。”\n\n“不。”\n\n" + Texts.paragraph(2) + "\n";
        assertThat(Texts.texts(Texts.clean(text))).hasSize(4);
    }

    @Test
    void what_somebody_asks_twice_in_a_story_is_only_proposed() {
        String text = Texts.paragraph(1) + "\n\n你到底回来不回来？\n\n你到底回来不回来？\n\n" + Texts.paragraph(2);
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
    }
}
