package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The citations of the project's own documents, which were checked by hand against GB/T 7714—2015,
 * the manuals of APA (7th edition) and Chicago (18th). {@code -Dgolden.update} rewrites them, to be
 * checked again.
 */
class CitationsSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/stele/site/citations.txt");

    private final BuiltSite site = BuiltSite.of(BuiltSite.SEEDS);

    @Test
    void every_document_is_cited_in_every_style_as_the_manuals_say() throws IOException {
        StringBuilder found = new StringBuilder();
        site.parsedPages()
                .forEach(
                        (page, document) -> {
                            if (page.startsWith("documents/")) {
                                found.append(citations(document)).append('\n');
                            }
                        });
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, found);
        }
        assertThat(found.toString()).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    private static String citations(Document document) {
        StringBuilder text = new StringBuilder("# " + document.selectFirst("h1").text() + "\n");
        for (Element citation : document.select(".cited-as")) {
            text.append(citation.attr("data-key")).append(": ");
            // The version is the day of the last change.
            text.append(
                    citation.selectFirst("p, pre")
                            .wholeText()
                            .replaceAll(
                                    "(?<=[Vv]ersion |版本 |版本: )[0-9]{4}-[0-9]{2}-[0-9]{2}",
                                    "VERSION"));
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void lists_of_many_documents_tell_reference_managers_what_they_hold(@TempDir Path folder)
            throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int i = 0; i < 50; i++) {
            Files.writeString(
                    corpus.resolve("log-" + i + ".md"),
                    "---\ntitle: Log " + i + " & more\n---\nOn day " + i + " the sea was calm.\n");
        }
        BuiltSite many = BuiltSite.build(corpus, folder.resolve("site"));
        List<String> objects =
                many.parsedPages().get("index.html").select("span.Z3988").eachAttr("title");
        assertThat(objects)
                .hasSize(50)
                .allMatch(it -> it.contains("&rft.title=Log%20") && it.contains("%20%26%20more&"));
        assertThat(site.parsedPages().get("index.html").select("span.Z3988")).isEmpty();
    }

    @Test
    void no_day_that_stands_for_another_is_left_anywhere() {
        List<String> pages =
                site.pages().stream().filter(it -> site.text(it).contains("1066")).toList();
        assertThat(pages).isEmpty();
    }
}
