package dev.stele.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
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

    @Test
    void names_and_days_may_stand_between_the_doubled_headline_of_a_document_and_its_text() {
        String below = "\n\n二〇三一年三月三十日\n\n林海\n\n" + Texts.paragraph(1) + "\n";
        assertThat(Texts.texts(Texts.clean("渡轮条例\n\n渡轮条例" + below))).hasSize(4);
        assertThat(Texts.texts(Texts.clean(Texts.paragraph(2) + "\n\n渡轮条例\n\n渡轮条例" + below)))
                .hasSize(6);
    }

    @Test
    void a_line_that_comes_back_later_is_no_doubled_headline() {
        String text = "海风吹过来的夜晚\n海风吹过来的夜晚\n灯塔还亮着\n\n" + Texts.paragraph(1) + "\n\n海风吹过来的夜晚\n";
        assertThat(Texts.texts(Texts.clean(text))).hasSize(5);
    }

    @Test
    void what_is_said_twice_at_the_beginning_stays() {
        String text = "快回来！\n\n快回来！\n\n他喊道\n\n" + Texts.paragraph(1) + "\n";
        assertThat(Texts.texts(Texts.clean(text))).hasSize(4);
    }
}
