package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
    @Test
    void words_that_stand_once_are_quoted_as_they_are() {
        assertThat(Quotation.of("one two three", new Range(4, 7))).isEqualTo("two");
    }

    @Test
    void words_that_stand_twice_are_quoted_with_what_is_around_them() {
        String text = "背后有人，其后又有人。";
        assertThat(Quotation.of(text, new Range(1, 2))).isEqualTo("背后有");
        assertThat(Quotation.of(text, new Range(6, 7))).isEqualTo("其后又");
    }

    @Test
    void nothing_tells_lines_apart_that_are_the_same() {
        assertThat(Quotation.of("same\nsame\n", new Range(5, 9))).isEqualTo("same");
    }

    @Test
    void of_several_lines_the_first_that_shows_something_is_quoted() {
        String text = "Title\n\n  Home\nNews\n\nText\n";
        assertThat(Quotation.of(text, new Range(5, 19))).isEqualTo("Home");
    }

    @Test
    void long_words_are_cut_between_words_as_far_as_they_are_needed() {
        String text = "We use cookies to improve your visit, and so on and on.";
        assertThat(Quotation.of(text, new Range(0, text.length()))).isEqualTo("We use cookies to");
        String twice = text + "\n" + text.replace("visit", "stay");
        assertThat(Quotation.of(twice, new Range(0, text.length())))
                .isEqualTo("We use cookies to improve your visit, and");
    }

    @Test
    void characters_of_two_units_are_not_cut() {
        String text = "𠮷𠮸 𠮷𠮹";
        assertThat(Quotation.of(text, new Range(0, 2))).isEqualTo("𠮷𠮸");
        assertThat(Quotation.of("", new Range(0, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "plain, \"plain\"",
        "a \"b\" \\, \"a \\\"b\\\" \\\\\"",
        "a\u0000b\u200bc, \"a\\x00b\\u200bc\"",
        "中文𠮷: #, \"中文𠮷: #\""
    })
    void texts_are_written_as_yaml_reads_them(String text, String yaml) {
        assertThat(YamlText.quoted(text)).isEqualTo(yaml);
    }
}
