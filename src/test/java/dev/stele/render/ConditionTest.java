package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.clean.Texts;
import org.junit.jupiter.api.Test;

class ConditionTest {
    @Test
    void cells_of_a_table_were_no_lost_paragraphs() {
        String table = "| a | b | c |\n|---|---|---|\n" + "| one | two | three |\n".repeat(9);
        assertThat(Condition.of(Pages.cleanMarkdown(table)).suppliesParagraphs()).isFalse();
    }

    @Test
    void paragraphs_of_a_text_in_one_line_are_supplied() {
        String line = Texts.paragraph(1).repeat(20) + "  " + Texts.paragraph(2).repeat(20);
        assertThat(Condition.of(Texts.clean(line)).suppliesParagraphs()).isTrue();
    }
}
