package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WorkPagesTest {
    private static final Rendered SITE = Rendered.of(Libraries.small());
    private static final Document PAGE = SITE.page("works/w1.html");

    @Test
    void each_other_witness_has_a_comparison_that_says_how_much_differs() {
        assertThat(PAGE.select(".comparison")).hasSize(1);
        assertThat(PAGE.selectFirst(".comparison > p").text())
                .startsWith("the same text in the other script. Script and width aside:")
                .contains("passages say the same; one differs;");
    }

    @Test
    void what_differs_is_marked_on_both_sides() {
        Element row = PAGE.selectFirst(".row.differing");
        assertThat(row.select(".sides > div:first-child mark").eachText()).containsExactly("山");
        assertThat(row.select(".sides > div:last-child mark")).hasSize(1);
    }

    @Test
    void passages_alike_are_folded_and_stand_in_pairs() {
        Element alike = PAGE.selectFirst("details.alike");
        assertThat(alike.hasAttr("open")).isFalse();
        assertThat(alike.select(".sides")).isNotEmpty();
        assertThat(alike.select(".sides"))
                .allSatisfy(pair -> assertThat(pair.select("> p")).hasSize(2));
    }

    @Test
    void what_one_witness_lacks_stands_alone() {
        Element alone = PAGE.selectFirst(".row.base");
        assertThat(alone.text()).startsWith("Only in the witness to cite");
        assertThat(alone.select(".sides > div:last-child").text()).isEmpty();
    }

    @Test
    void every_passage_leads_to_its_document() {
        assertThat(PAGE.select(".comparison .to"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("href")).matches("../documents/.+#.{8}"));
    }

    @Test
    void a_restored_place_is_listed_with_what_the_source_has() {
        for (Element row : PAGE.select(".comparison table").first().select("tbody tr")) {
            assertThat(row.select("td")).hasSize(3);
            assertThat(row.select("td").get(0).text()).isNotBlank();
            assertThat(row.select("td").get(1).select("a")).hasSize(1);
        }
    }
}
