package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Edit;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
    private static final String RULE = "wrapped-lines";
    private static final String START =
            """
            In the morning the fog rose from the water and the lamps along the quay
            went out one after the other, and where people used to wait for the first
            crossing only a few old fishermen sat on the steps and mended their nets
            """;
    private static final String END =
            """
            and nobody asked when the ferry would return, because the ferry had not
            been seen for weeks and the timetable on the wall had lost its meaning.
            """;

    private static String wrapped(String line, String next) {
        return START + line + "\n" + next + "\n" + END;
    }

    @Test
    void a_hyphen_that_splits_a_word_known_from_elsewhere_goes() {
        String text =
                wrapped(
                        "beside the harbour office, while others went on with the work of the har-",
                        "bour and waited for the news that the messenger would bring from the"
                                + " town");
        assertThat(Texts.clean(text).cleanedText()).contains("the work of the harbour and waited");
    }

    @Test
    void a_hyphen_that_may_belong_to_its_word_stays_and_is_proposed() {
        String text =
                wrapped(
                        "beside the harbour office, while others went on talking about the well-",
                        "known captain and waited for the news that he would bring from the town");
        assertThat(Texts.clean(text).cleanedText()).contains("the well-known captain");
        assertThat(Texts.edits(Texts.clean(text), RULE))
                .filteredOn(edit -> edit.before().equals("-"))
                .allMatch(edit -> edit.mode() == Edit.Mode.PROPOSED);
    }

    @Test
    void verse_is_not_joined() {
        String verse =
                "The boats go out\n"
                        + "when the night is old\n"
                        + "and nobody knows\n"
                        + "who will see them\n"
                        + "coming home\n"
                        + "across the strait\n"
                        + "with all the lamps\n"
                        + "of the quay alight\n";
        assertThat(Texts.texts(Texts.clean(verse))).hasSize(8);
    }
}
