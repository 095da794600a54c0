package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.search.Hit;
import dev.stele.search.Searcher;
import dev.stele.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A text that was saved again and again is one work; no page grows with the number of its copies.
 */
@BrowserTest
class ManyVersionsTest {
    private static final int COPIES = 40;

    private static final String TEXT =
            """
            The lighthouse keeper trims the wick at dusk and again at midnight, and writes down the \
            hour, the wind and the oil that is left.

            In the third winter the supply boat did not come for seven weeks. The log of that time \
            has no complaint, only a smaller hand and shorter lines.

            Nobody knows who tore out the last pages; the binding shows that there were four.\
            """;

    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int i = 10; i < 10 + COPIES; i++) {
            Files.writeString(
                    corpus.resolve("c" + i + ".txt"), TEXT + "\n\nSaved as serial" + i + ".\n");
        }
        site = BuiltSite.build(corpus, folder.resolve("site"));
    }

    private static List<String> workPages() throws IOException {
        try (Stream<Path> pages = Files.list(site.folder().resolve("works"))) {
            return pages.map(page -> "works/" + page.getFileName()).sorted().toList();
        }
    }

    @Test
    void each_version_stands_once_on_the_pages_of_the_work() throws IOException {
        List<String> listed = new ArrayList<>();
        List<String> compared = new ArrayList<>();
        for (String path : workPages()) {
            Document page = site.parsedPages().get(path);
            listed.addAll(page.select(".witnesses h2 a").eachAttr("href"));
            compared.addAll(page.select(".comparison h2 a").eachAttr("href"));
            assertThat(page.select("nav.pages a")).as(path).hasSize(workPages().size());
        }
        assertThat(workPages()).hasSize(2);
        assertThat(listed).hasSize(COPIES).doesNotHaveDuplicates();
        assertThat(compared).hasSize(COPIES - 1).doesNotHaveDuplicates();
    }

    @Test
    void a_document_names_a_few_versions_and_leads_to_its_own_comparison() {
        Document page = site.parsedPages().get("documents/c49.html");
        assertThat(page.select(".versions li")).hasSize(12);
        assertThat(page.select(".versions b").text()).contains("lighthouse keeper");
        assertThat(page.select("[aria-labelledby=versions-label]").text())
                .contains("28 more versions");
        String work = page.select("[aria-labelledby=versions-label] > p a").attr("href");
        assertThat(work).endsWith("-2.html");
        assertThat(
                        site.parsedPages()
                                .get(work.substring(3))
                                .select(".comparison h2 a")
                                .eachAttr("href"))
                .contains("../documents/c49.html");
    }

    @ParameterizedTest
    @EnumSource
    void what_one_version_alone_says_is_found_in_it(Engine engine, Browsers browsers) {
        for (String serial : List.of("serial49", "serial10")) {
            String document = serial.replace("serial", "c");
            assertThat(new Searcher(site.folder()).search(serial, 10))
                    .extracting(Hit::document)
                    .containsExactly(document);
            try (Visit visit =
                    Visit.to(
                            browsers,
                            engine,
                            site.folder().toUri().toString(),
                            Visit.Options.LAPTOP)) {
                Page page = visit.open("search.html?q=" + serial).page();
                Locator result = page.locator(".result-passage a");
                result.first().waitFor();
                assertThat(result.count()).isEqualTo(1);
                assertThat(result.getAttribute("href")).contains("documents/" + document + ".html");
                assertThat(page.locator("#search-results").textContent()).contains("+39 versions");
            }
        }
    }
}
