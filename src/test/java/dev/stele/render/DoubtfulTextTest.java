package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Container;
import dev.stele.model.Corpus;
import dev.stele.model.Edit;
import dev.stele.model.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What may not be the document's own, and lists that begin late, on the reading page. */
class DoubtfulTextTest {
    private static final Language CHINESE = Language.SIMPLIFIED_CHINESE;
    private static final String TWICE = "The same paragraph, translated twice.";

    private static Document page(AnalysedDocument document, String path) {
        return Rendered.of(Libraries.of(Corpus.named("Test"), document)).page(path);
    }

    private static Document page(AnalysedDocument document) {
        return page(document, "documents/a.html");
    }

    @Test
    void a_doubtful_paragraph_is_folded_and_lost_nowhere() {
        Document page =
                page(
                        new Draft("a", CHINESE)
                                .text("第一段。")
                                .paragraph()
                                .proposed("港口很静,没有人。", "", Edit.Kind.TRANSLATION, TWICE)
                                .paragraph()
                                .proposed("港口很静。", "", Edit.Kind.TRANSLATION, TWICE)
                                .paragraph()
                                .text("第二段。")
                                .paragraph()
                                .done());
        assertThat(page.select("details.aside")).hasSize(1);
        assertThat(page.select("details.aside summary").text())
                .isEqualTo("Set aside as doubtful: " + TWICE);
        assertThat(page.select("details.aside summary").attr("lang")).isEqualTo("en");
        assertThat(page.select("details.aside p.passage").eachText())
                .containsExactly("港口很静,没有人。", "港口很静。");
        assertThat(page.select("details.aside [data-wide]").attr("data-wide")).isEqualTo("，");
        assertThat(page.select(".condition").text())
                .isEqualTo("2 doubtful places set aside · see as found");
        assertThat(page.select(".dagger, .notes")).isEmpty();
    }

    @Test
    void a_doubtful_part_is_set_back_in_its_line_with_a_note() {
        Document page =
                page(
                        new Draft("a", CHINESE)
                                .proposed("人员交流。", "", Edit.Kind.TRANSLATION, "Torn off.")
                                .text("同时,港口很静。")
                                .paragraph()
                                .done());
        assertThat(page.select("details.aside")).isEmpty();
        assertThat(page.select(".doubtful").text()).isEqualTo("人员交流。");
        assertThat(page.select(".notes li").text()).contains("人员交流。 doubtful – Torn off.");
    }

    @Test
    void other_proposals_and_uncertain_furniture_stay_in_view() {
        Document page =
                page(
                        new Draft("a", CHINESE)
                                .proposed("第六条", "", Edit.Kind.FURNITURE, "After the text.")
                                .paragraph()
                                .proposed("后", "後", Edit.Kind.SPELLING, "The wrong one.")
                                .paragraph()
                                .done());
        assertThat(page.select("details.aside, .doubtful, .dagger")).isEmpty();
        assertThat(page.select(".condition").text()).isEqualTo("2 changes proposed · see as found");
    }

    @Test
    void a_cell_is_set_back_not_folded() {
        Document page =
                page(
                        new Draft("a", CHINESE)
                                .text("港口")
                                .paragraph(new Container.Cell(0, 0, 0, 1, 1, false))
                                .proposed("很静", "", Edit.Kind.TRANSLATION, "Torn off.")
                                .paragraph(new Container.Cell(0, 0, 1, 1, 1, false))
                                .done());
        assertThat(page.select("details.aside")).isEmpty();
        assertThat(page.select("td .doubtful").text()).isEqualTo("很静");
        assertThat(page.select("table")).hasSize(1);
    }

    @Test
    void a_list_that_begins_late_says_so_and_keeps_its_own_numbers() {
        Document page =
                page(
                        new Draft("a", CHINESE)
                                .text("2）成立委员会。")
                                .paragraph(new Container.ListLevel(0, 1, true))
                                .text("它应当独立。")
                                .paragraph()
                                .text("3）加强合作。")
                                .paragraph(new Container.ListLevel(0, 2, true))
                                .done());
        assertThat(page.select("ol.numbered").eachAttr("start")).containsExactly("2", "3");
        assertThat(page.select("p.absent").eachText())
                .containsExactly("The list begins at 2; what comes before is not in the file.");
    }

    @Test
    void a_list_without_numbers_of_its_own_is_numbered() {
        Document page =
                page(
                        new Draft("a", CHINESE)
                                .text("成立委员会。")
                                .paragraph(new Container.ListLevel(0, 0, true))
                                .text("加强合作。")
                                .paragraph(new Container.ListLevel(0, 1, true))
                                .done());
        assertThat(page.select("ol").eachAttr("start")).isEmpty();
        assertThat(page.select("ol.numbered, p.absent")).isEmpty();
        assertThat(page.select("ol > li")).hasSize(2);
    }

    @Test
    void a_ledger_begins_with_what_waits_for_a_decision() {
        Document page =
                page(
                        new Draft("a", CHINESE)
                                .removed("【", Edit.Kind.STRUCTURE, "byline", "The bracket.")
                                .text("港口")
                                .displayed(",", "，")
                                .text("很静")
                                .proposed("后", "後", Edit.Kind.SPELLING, "The wrong one.")
                                .paragraph()
                                .text("第二段。")
                                .paragraph()
                                .done(),
                        "as-found/a.html");
        assertThat(page.select(".ledger th code").eachText())
                .containsExactly("wording", "byline", "wide-punctuation", "lines");
        assertThat(page.select(".lines a.proposed").attr("data-why")).isEqualTo("The wrong one.");
        assertThat(page.select(".ledger pre").first().wholeText())
                .isEqualTo(
                        """
                          "a.txt":
                            accept:  # or refuse:
                              - {rule: wording, quote: "后"}
                              # - wording  # all that the rule did here, or would do\
                        """);
    }
}
