package dev.stele.clean.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.clean.Texts;
import dev.stele.model.Document;
import dev.stele.model.Evidence;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.PassageKind;
import dev.stele.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {

    private static Fact title(Document document) {
        return document.metadata().first(Field.TITLE).orElseThrow();
    }

    @Test
    void a_short_first_line_above_longer_ones_is_the_title() {
        Fact title = title(Texts.clean("港口的一天\n\n" + Texts.paragraph(1)));
        assertThat(title.value()).isEqualTo("港口的一天");
        assertThat(title.status()).isEqualTo(Status.STATED);
    }

    @Test
    void a_first_line_that_is_a_sentence_is_no_title() {
        Fact title = title(Texts.clean("天气很好。\n\n" + Texts.paragraph(1)));
        assertThat(title.status()).isEqualTo(Status.INFERRED);
    }

    @Test
    void a_missing_title_is_devised_from_the_first_clause() {
        Fact title = title(Texts.clean(Texts.paragraph(1) + "\n" + Texts.paragraph(2)));
        assertThat(title.value()).isEqualTo("第1段说明一个虚构港口的日常");
        assertThat(title.evidence()).isEqualTo("its first words");
    }

    @Test
    void a_devised_title_has_at_most_twelve_words_and_passes_abbreviations() {
        assertThat(
                        FirstClause.of(
                                "The ferry of Nov. in the harbour came late and nobody on the quay"
                                        + " was surprised."))
                .isEqualTo("The ferry of Nov. in the harbour came late and nobody on…");
        assertThat(FirstClause.of("All is calm. The sea sleeps.")).isEqualTo("All is calm");
    }

    @Test
    void the_title_of_a_copy_comes_before_the_first_clause() {
        Evidence evidence = new Evidence(List.of(new Evidence.Witness("copy", "港口的一天", List.of())));
        Document document = Texts.clean(Texts.plain(Texts.paragraph(1)), evidence);
        assertThat(title(document).value()).isEqualTo("港口的一天");
        assertThat(title(document).evidence()).contains("copy");
    }

    @Test
    void front_matter_knows_the_title_better_than_a_heading() {
        for (String heading : List.of("Boats", "First chapter")) {
            Document document = markdown("Boats & tides", heading);
            assertThat(title(document).value()).isEqualTo("Boats & tides");
            assertThat(Texts.texts(document, PassageKind.HEADING)).contains(heading);
        }
    }

    @Test
    void a_heading_that_repeats_the_front_matter_is_the_title() {
        for (String stated : List.of("Boats: tides", "boats, tides", "Boats tides | The Harbour")) {
            Fact title = title(markdown(stated, "Boats, *tides*"));
            assertThat(title.value()).isEqualTo("Boats, tides");
            assertThat(title.at()).isPresent();
        }
    }

    private static Document markdown(String title, String heading) {
        return Pages.cleanMarkdown(
                "---\ntitle: \"" + title + "\"\n---\n# " + heading + "\n\n" + Pages.prose(1));
    }
}
