package dev.stele.clean.words;

import static dev.stele.clean.Pages.fact;
import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of writers, and the language that a page declares. */
class PersonNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Seaman on June 30, 2014 | Ann Seaman",
                "Ann Seaman Tuesday, Aug. 17 | Ann Seaman",
                "Ann Seaman Senior Harbour Correspondent | Ann Seaman",
                "Ann Seaman posted Aug 18th | Ann Seaman",
                "Ann van der Zee and Ben May - Harbour Press | Ann van der Zee and Ben May",
                "Theresa May, 3 June | Theresa May",
                "Ann Seaman March 3, 2020 | Ann Seaman",
                "April March, painter | April March",
                "张三（某报记者） | 张三"
            })
    void a_name_ends_before_what_no_name_holds(String line, String name) {
        assertThat(line.substring(0, PersonNames.end(line, 0, line.length()))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By ANN SEAMAN, HP National Fog Writer | ANN SEAMAN",
                "By Ann Seaman and Ben Shore, Associated Press | Ann Seaman and Ben Shore",
                "By Ann Seaman, Ben Shore | Ann Seaman, Ben Shore",
                "Analysis by Ann Seaman, Bay Editor-at-large | Ann Seaman",
                "Ann Seaman - The Bay | Ann Seaman - The Bay",
                "Byron Bay News | Byron Bay News",
                "Harbour Press | Harbour Press",
                "Ann Seaman, MD, Editor | Ann Seaman, MD, Editor"
            })
    void the_head_states_names_without_the_words_around_them(String value, String names) {
        assertThat(PersonNames.stated(value)).contains(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Webmaster", "undefined", "大汉网络", "page.author", "{{author}}"})
    void what_a_template_writes_is_no_name(String value) {
        assertThat(PersonNames.stated(value)).isEmpty();
    }

    @Test
    void a_byline_stands_below_a_standfirst_that_is_a_heading() {
        String html =
                page(
                        "<h1>Fog</h1><h3>A standfirst so long that it could be a paragraph of the"
                                + " text, which it is not, as everybody in the harbour could tell"
                                + " you at once.</h3><div class=x>By Ann Seaman</div>"
                                + paragraphs(0, 4));
        assertThat(fact(html, Field.AUTHORS)).isEqualTo("Ann Seaman");
    }

    @ParameterizedTest
    @CsvSource({"Por Ana Lima, ana lima", "Von Anna Meer, anna meer", "Par Anne Mer, anne mer"})
    void bylines_are_read_in_other_languages(String byline, String name) {
        String html = page("<h1>Fog</h1><div class=x>" + byline + "</div>" + paragraphs(0, 4));
        assertThat(fact(html, Field.AUTHORS)).isEqualToIgnoringCase(name);
    }

    @Test
    void a_line_that_only_begins_like_a_byline_names_nobody() {
        String html = page("<h1>Fog</h1><p>By noon the fog was gone</p>" + paragraphs(0, 4));
        assertThat(fact(html, Field.AUTHORS)).isEmpty();
    }
}
