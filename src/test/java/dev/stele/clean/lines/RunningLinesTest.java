package dev.stele.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Edit;
import org.junit.jupiter.api.Test;

class RunningLinesTest {
    private static final String RULE = "running-line";
    private static final String WORDS =
            "the ferry left the quay in the morning and came home when the lamps were lit while";

    private static String paged(String foot, int pages) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            for (int line = 0; line < 6; line++) {
                text.append(WORDS).append(' ').append((char) ('a' + page + line)).append('\n');
            }
            text.append('\n').append(foot.replace("#", String.valueOf(page))).append("\n\n");
        }
        return text + "the last word.\n";
    }

    @Test
    void page_numbers_that_count_up_go_and_the_sentence_goes_on() {
        String cleaned = Texts.clean(paged("Page # of 9", 5)).cleanedText();
        assertThat(cleaned).doesNotContain("Page").doesNotContain("\n\n");
    }

    @Test
    void a_running_title_goes_with_the_number_below_it() {
        String cleaned = Texts.clean(paged("A Harbour Diary\n- # -", 5)).cleanedText();
        assertThat(cleaned).doesNotContain("Diary").doesNotContain("- 3 -");
    }

    @Test
    void a_title_with_its_number_beside_it_goes() {
        assertThat(Texts.clean(paged("A Harbour Diary   #", 5)).cleanedText())
                .doesNotContain("Diary");
    }

    @Test
    void bare_numbers_above_chapters_are_only_proposed() {
        StringBuilder text = new StringBuilder();
        for (int chapter = 1; chapter < 6; chapter++) {
            text.append(chapter).append("\n\n");
            for (int i = 0; i < 5; i++) {
                text.append(Texts.paragraph(chapter * 10 + i)).append("\n\n");
            }
        }
        assertThat(Texts.edits(Texts.clean(text.toString()), RULE))
                .allMatch(edit -> edit.mode() == Edit.Mode.PROPOSED);
    }

    @Test
    void a_refrain_stays() {
        StringBuilder song = new StringBuilder();
        for (int verse = 1; verse < 7; verse++) {
            song.append("The boats go out on the water\nwhen the night is ")
                    .append(verse)
                    .append(
                            " hours old\n"
                                    + "and nobody knows who will see them\n"
                                    + "Oh the lamps of home\n\n");
        }
        assertThat(Texts.edits(Texts.clean(song.toString()), RULE)).isEmpty();
    }

    private static void isLeftAlone(String text) {
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text.strip());
        assertThat(Texts.edits(Texts.clean(text), RULE))
                .allMatch(edit -> edit.mode() == Edit.Mode.PROPOSED);
    }

    /** Five parts, each with its own head and the same number of whole paragraphs. */
    private static String parts(String head) {
        StringBuilder text = new StringBuilder("A winter without boats\n\n");
        for (int part = 1; part < 6; part++) {
            text.append(head.replace("#", String.valueOf(part))).append("\n\n");
            for (int i = 0; i < 5; i++) {
                text.append("The harbour froze on day ")
                        .append(10 * part + i)
                        .append(", and the keeper walked out upon the ice with his lamp.\n\n");
            }
        }
        return text.toString();
    }

    @Test
    void numbered_heads_of_chapters_and_sections_stay() {
        isLeftAlone(parts("Chapter #"));
        isLeftAlone(parts("The Harbour #"));
        isLeftAlone(parts("— # —"));
        isLeftAlone(parts("* # *"));
        isLeftAlone(parts("#/7"));
    }

    @Test
    void numbered_stanzas_stay_though_their_sentences_run_on() {
        StringBuilder song = new StringBuilder("Song of the quay\n\n");
        for (int stanza = 1; stanza < 6; stanza++) {
            song.append(stanza)
                    .append("\n\nthe lamps go out along the quay tonight ")
                    .append((char) ('a' + stanza))
                    .append("\n\nand those who waited on the steps go home\n\n")
                    .append("the captain counts the coins within his hand\n\n")
                    .append("and says the sea is nothing but a road,\n\n");
        }
        isLeftAlone(song.toString());
    }

    @Test
    void numbers_of_formulas_and_the_formulas_above_them_stay() {
        StringBuilder text = new StringBuilder("On the tides of a bay\n\n");
        for (int formula = 1; formula < 6; formula++) {
            for (int i = 0; i < 5; i++) {
                text.append("The gauge was read at noon on day ")
                        .append(10 * formula + i)
                        .append(" of the survey, at low water.\n\n");
            }
            text.append("The level follows from the moon and from the depth of the basin as\n\n")
                    .append("h(t) = a cos(wt + f)\n\n(")
                    .append(formula)
                    .append(")\n\nwhere the symbols are those of the section before.\n\n");
        }
        isLeftAlone(text.toString());
    }

    /** Pages of 12 lines, each with this line in its middle. */
    private static String withLine(String line) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page < 7; page++) {
            for (int i = 0; i < 12; i++) {
                text.append(i == 6 ? line : WORDS + ' ' + (char) ('a' + page + i)).append('\n');
            }
        }
        return text + "the last word.\n";
    }

    @Test
    void a_line_of_a_sentence_that_comes_back_stays() {
        String title = "An Invented Harbour Diary";
        assertThat(Texts.clean(withLine(title)).cleanedText()).doesNotContain(title);
        String part =
                "open the door of the lamp room with the key that hangs beside the window and";
        assertThat(Texts.clean(withLine(part)).cleanedText()).contains(part);
        String wide =
                "Anders of the northern quay and Berta of the southern one came home with lamps";
        assertThat(Texts.clean(withLine(wide)).cleanedText()).contains(wide);
    }
}
