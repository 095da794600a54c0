package dev.stele.clean.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Edit;
import org.junit.jupiter.api.Test;

class ConversionSlipsTest {

    @Test
    void words_show_which_character_was_meant() {
        String text = "潮水退去之后,漁民在背后的海灘制造小船。云層散開,他們先后回家,關系融洽。";
        assertThat(Texts.edits(Texts.clean(text), "conversion-slip"))
                .allMatch(edit -> edit.mode() == Edit.Mode.PROPOSED)
                .extracting(edit -> edit.before() + edit.after())
                .contains("后後", "制製", "云雲", "系係");
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
    }

    @Test
    void a_text_written_in_traditional_characters_has_no_slips() {
        String text = "潮水退去之後,皇后與後羿的故事在港口流傳。漁民製造小船,制度與關係也在變。雲層散開,子曰詩云。";
        assertThat(Texts.edits(Texts.clean(text), "conversion-slip")).isEmpty();
    }

    @Test
    void simplified_texts_are_not_looked_at() {
        String text = "潮水退去之后，渔民在背后的海滩制造小船。云层散开，他们先后回家，关系融洽。";
        assertThat(Texts.edits(Texts.clean(text), "conversion-slip")).isEmpty();
    }
}
