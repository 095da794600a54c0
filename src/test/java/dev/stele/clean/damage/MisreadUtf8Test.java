package dev.stele.clean.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import org.junit.jupiter.api.Test;

class MisreadUtf8Test {
    private static final String RULE = "misread-utf8";

    @Test
    void quotation_marks_and_han_read_as_latin_are_read_again() {
        String text = "The harbour is â€œquietâ€\u009d today, they say in ä¸\u00adå›½.\n";
        assertThat(Texts.clean(text).cleanedText())
                .isEqualTo("The harbour is “quiet” today, they say in 中国.");
    }

    /** What is read again without loss needs no editor's brackets. */
    @Test
    void reading_again_is_no_conjecture() {
        Document document = Texts.clean("The harbour is â€œquietâ€\u009d today.\n");
        assertThat(Texts.edits(document, RULE))
                .hasSize(2)
                .allMatch(edit -> edit.kind() == Edit.Kind.ENCODING);
        assertThat(document.passages()).allMatch(passage -> passage.annotations().isEmpty());
    }

    @Test
    void what_was_misread_twice_is_read_twice() {
        assertThat(Texts.clean("cafÃƒÂ© and naÃƒÂ¯ve\n").cleanedText()).isEqualTo("café and naïve");
    }

    @Test
    void capitals_before_closing_quotation_marks_are_no_damage() {
        String text = "On lit «\u00a0CAFÉ» sur le mur, «ÉTÉ» sur la porte, été, café, naïveté.\n";
        assertThat(Texts.edits(Texts.clean(text), RULE))
                .noneMatch(edit -> edit.mode() == Edit.Mode.APPLIED);
    }

    @Test
    void a_text_about_such_damage_keeps_its_example() {
        String text =
                "The mark “ turns into â€œ when a program reads UTF-8 as Latin-1, a guide says.\n";
        assertThat(Texts.clean(text).cleanedText()).contains("into â€œ when");
        assertThat(Texts.edits(Texts.clean(text), RULE))
                .allMatch(edit -> edit.mode() == Edit.Mode.PROPOSED);
    }
}
