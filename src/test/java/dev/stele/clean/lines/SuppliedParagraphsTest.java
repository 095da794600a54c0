package dev.stele.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppliedParagraphsTest {
    private static final String SENTENCE =
            "The harbour office wrote the progress of the repairs on a blackboard every morning. ";

    @Test
    void a_long_text_on_one_line_gets_paragraphs_that_begin_with_sentences() {
        List<String> paragraphs = Texts.texts(Texts.clean(SENTENCE.repeat(60).strip() + "\n"));
        assertThat(paragraphs).hasSizeGreaterThan(4).allMatch(p -> p.startsWith("The harbour"));
    }

    @Test
    void korean_gets_them_too() {
        String text = "항만 사무소는 날마다 칠판에 수리의 진행 상황을 분필로 적었고 하루도 거르지 않았다. ".repeat(60);
        assertThat(Texts.texts(Texts.clean(text.strip() + "\n")))
                .hasSizeGreaterThan(4)
                .allMatch(p -> p.endsWith("않았다."));
    }

    @Test
    void no_paragraph_begins_with_a_sentence_that_leans_on_the_one_before() {
        String text = (SENTENCE + "It never missed a day. ").repeat(50).strip() + "\n";
        assertThat(Texts.texts(Texts.clean(text))).noneMatch(p -> p.startsWith("It"));
    }

    @Test
    void a_long_paragraph_among_others_stays_whole() {
        String text =
                "A day at the harbour\n\n"
                        + SENTENCE.repeat(20).strip()
                        + "\n\n"
                        + SENTENCE.repeat(18).strip()
                        + "\n";
        assertThat(Texts.texts(Texts.clean(text))).hasSize(3);
    }
}
