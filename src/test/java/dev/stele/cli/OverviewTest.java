package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a library shows from fifty documents on. */
class OverviewTest {
    private static final String VOCABULARY =
            """
            vocabulary:
              - id: lighthouse
                prefLabel: {en: "lighthouse"}
              - id: foghorn
                prefLabel: {en: "foghorn"}
              - id: leith
                kind: place
                prefLabel: {en: "Leith"}
            """;

    @TempDir Path folder;

    private Path site(int documents) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus" + documents));
        Files.writeString(corpus.resolve("corpus.yaml"), VOCABULARY);
        for (int i = 0; i < documents; i++) {
            Files.writeString(
                    corpus.resolve(String.format("note%02d.md", i)),
                    "---\ndate: "
                            + (1990 + i % 3)
                            + "-05-01\n---\n\n# Note "
                            + i
                            + "\n\nIn Leith keeper number "
                            + i
                            + " sat"
                            + (i % 3 == 0 ? " by the foghorn." : " at home.")
                            + (i < 10 ? " The lighthouse is near a lighthouse." : "")
                            + "\n");
        }
        Path site = folder.resolve("site" + documents);
        assertThat(Main.run("build", corpus.toString(), "-o", site.toString(), "-q")).isZero();
        return site;
    }

    private static Document page(Path site, String name) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name)));
    }

    @Test
    void from_fifty_documents_on_a_table_shows_which_speak_of_what() throws IOException {
        Path site = site(60);
        Document overview = page(site, "overview.html");
        assertThat(overview.select(".matrix thead th a").eachText())
                .containsExactly("foghorn", "lighthouse");
        assertThat(overview.select(".matrix tbody tr")).hasSize(26);
        assertThat(overview.select(".matrix tbody tr").get(0).select("td").eachText())
                .containsExactly("1", "2");
        assertThat(overview.select("td.shade-0")).isNotEmpty().allMatch(it -> it.text().isEmpty());
        assertThat(page(site, "concepts.html").select("a[href=overview.html]")).hasSize(1);
    }

    @Test
    void from_fifty_documents_on_a_topic_has_a_trend() throws IOException {
        Document topic = page(site(60), "concepts/foghorn.html");
        assertThat(topic.select(".trend tbody th").eachText())
                .containsExactly("1990", "1991", "1992");
        assertThat(topic.select(".trend tbody td:last-child").eachText())
                .containsExactly("20 of 20", "0 of 20", "0 of 20");
        assertThat(topic.select(".trend rect").eachAttr("width")).containsExactly("100", "0", "0");
    }

    @Test
    void a_small_library_has_neither() throws IOException {
        Path site = site(5);
        assertThat(site.resolve("overview.html")).doesNotExist();
        assertThat(page(site, "concepts.html").select("a[href=overview.html]")).isEmpty();
        assertThat(page(site, "concepts/foghorn.html").select(".trend")).isEmpty();
    }
}
