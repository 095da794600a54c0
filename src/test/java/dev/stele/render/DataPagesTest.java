package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Corpus;
import dev.stele.model.Dataset;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DataPagesTest {
    private static final Rendered SITE = Rendered.of(Libraries.small());

    private static Corpus corpus(String rights, String contact) {
        return new Corpus(
                "Observatory",
                "",
                Language.ENGLISH,
                Optional.empty(),
                "",
                rights,
                contact,
                false,
                false,
                Vocabulary.EMPTY,
                List.of());
    }

    @Test
    void every_published_file_is_described_with_its_size_and_an_example() {
        Document page = SITE.page("data.html");
        TreeSet<String> described = new TreeSet<>(page.select(".dataset a").eachAttr("href"));
        assertThat(SITE.files().keySet())
                .filteredOn(
                        path ->
                                path.startsWith("data/") && !path.startsWith("data/documents/")
                                        || path.equals("llms.txt"))
                .isSubsetOf(described);
        Element documents = page.getElementById("documents.csv").parent();
        assertThat(documents.select(".terms").text())
                .matches("documents\\.csv · 4 rows · [0-9]+ (bytes|kB)");
        assertThat(documents.select("dl.columns dt").eachText()).startsWith("id", "title");
        assertThat(documents.select("dl.columns dd").text())
                .contains("size of the file (whole number)");
        assertThat(page.select(".dataset"))
                .allSatisfy(it -> assertThat(it.select("pre").text()).isNotBlank());
        assertThat(page.select("code").eachText()).contains("data/documents/ID.md");
    }

    @Test
    void every_page_leads_to_it() {
        for (String path : SITE.pages()) {
            assertThat(SITE.page(path).select("footer.site a").eachAttr("abs:href"))
                    .as(path)
                    .contains("https://site.example/data.html");
        }
    }

    @Test
    void rights_and_contact_are_on_it_and_on_documents() {
        Corpus corpus =
                corpus("https://creativecommons.org/licenses/by/4.0/", "library@example.org");
        Rendered site =
                Rendered.of(
                        Libraries.of(
                                corpus,
                                Libraries.korean(),
                                new Draft("own", Language.ENGLISH)
                                        .fact(
                                                Field.RIGHTS,
                                                Fact.stated(
                                                        "http://rightsstatements.org/vocab/InC/1.0/",
                                                        "its head"))
                                        .text("Words.")
                                        .paragraph()
                                        .done()));
        for (String page : List.of("data.html", "documents/notes/시계.html")) {
            assertThat(site.page(page).select(".facts a").eachAttr("href"))
                    .as(page)
                    .contains(
                            "https://creativecommons.org/licenses/by/4.0/",
                            "mailto:library@example.org");
        }
        assertThat(site.page("documents/notes/시계.html").select(".facts").text())
                .contains("CC BY 4.0 for the whole library");
        Document own = site.page("documents/own.html");
        assertThat(own.select(".facts").text())
                .contains("In Copyright")
                .doesNotContain("for the whole library");
        assertThat(own.select("meta[name=DC.rights]").attr("content"))
                .isEqualTo("http://rightsstatements.org/vocab/InC/1.0/");
        assertThat(own.select("script[type=application/ld+json]").html())
                .contains("\"license\":\"http://rightsstatements.org/vocab/InC/1.0/\"");
    }

    @Test
    void rights_that_nobody_states_are_not_stated() {
        Rendered site = Rendered.of(Libraries.of(corpus("", ""), Libraries.korean()));
        assertThat(site.page("documents/notes/시계.html").select(".facts").text())
                .contains("Rights not stated")
                .doesNotContain("Contact");
        assertThat(site.page("data.html").select(".facts").text()).contains("Rights not stated");
    }

    @Test
    void words_that_would_run_lead_nowhere() {
        Rendered site =
                Rendered.of(
                        Libraries.of(
                                corpus("javascript:alert(1)", "javascript:alert(2)"),
                                Libraries.korean()));
        assertThat(site.page("data.html").select(".facts a")).isEmpty();
        assertThat(site.page("data.html").select(".facts").text())
                .contains("javascript:alert(1)", "javascript:alert(2)");
    }

    @Test
    void many_parts_unfold() {
        List<Dataset.File> files =
                IntStream.rangeClosed(1, 120)
                        .mapToObj(i -> new Dataset.File("data/x-" + i + ".csv", 7_900_000, "0"))
                        .toList();
        Dataset large =
                new Dataset(
                        "x.csv",
                        "X",
                        "Rows.",
                        Dataset.Scope.LIBRARY,
                        "text/csv",
                        files,
                        OptionalLong.of(2_000_000),
                        List.of(),
                        "");
        Messages messages = Messages.in(Language.ENGLISH);
        Site site = new Site(Libraries.small(), messages, new TreeSet<>());
        DataView.DatasetView view = new DataPages(site, List.of(large)).view().library().get(0);
        assertThat(view.terms()).containsExactly("120 parts", "2,000,000 rows", "948 MB");
        assertThat(view.files()).hasSize(1);
        assertThat(view.parts()).hasSize(120);
    }
}
