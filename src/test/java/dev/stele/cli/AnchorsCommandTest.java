package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses written down, texts changed, and the site built again. */
class AnchorsCommandTest {
    private static final String LIGHTHOUSE =
            """
            The lighthouse

            The lamp was lit every evening by the keeper and his daughter.

            [bookmark: _Toc1911]In 1911 the keeper left the island for good.

            Since then the tower has been a landmark for birds.
            """;

    @TempDir Path folder;
    private Path corpus;

    @BeforeEach
    void makeCorpus() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("lighthouse.txt"), LIGHTHOUSE);
    }

    private static String run(int code, String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream all = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(all);
            System.setErr(all);
            assertThat(Main.run(args)).isEqualTo(code);
            return said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String anchors() {
        return run(0, "anchors", corpus.toString());
    }

    /** The document's page, built anew. */
    private String page() throws IOException {
        run(0, "build", corpus.toString(), "-o", folder.resolve("site").toString(), "-q");
        return Files.readString(folder.resolve("site/documents/lighthouse.html"));
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(corpus.resolve("anchors.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t")[1])
                .toList();
    }

    @Test
    void every_address_still_arrives_after_insertions_reordering_and_corrections()
            throws IOException {
        assertThat(anchors()).contains("4 addresses stand, 0 lead on, 0 lead nowhere");
        List<String> before = written();
        Files.writeString(
                corpus.resolve("lighthouse.txt"),
                """
                The old lighthouse

                Since then the tower has been a landmark for birds.

                A passage that nobody has seen before.

                The lamp was lit every night by the keeper and his daughter.

                In 1911 the keeper left the island for good.
                """);
        Files.writeString(corpus.resolve("another.txt"), "A second document.\n");
        String page = page();
        assertThat(before).allSatisfy(it -> assertThat(page).contains("id=\"" + it + "\""));
        assertThat(anchors()).contains("lead on, 0 lead nowhere");
        assertThat(written()).containsAll(before);
    }

    @Test
    void a_decision_about_cleaning_breaks_no_address() throws IOException {
        anchors();
        List<String> before = written();
        Files.writeString(
                corpus.resolve("corpus.yaml"),
                """
                documents:
                  lighthouse.txt:
                    refuse:
                      - word-bookmark
                """);
        String page = page();
        assertThat(page).contains("[bookmark: _Toc1911]");
        assertThat(before).allSatisfy(it -> assertThat(page).contains("id=\"" + it + "\""));
    }

    @Test
    void what_was_deleted_is_counted_and_kept() throws IOException {
        anchors();
        List<String> before = written();
        Files.writeString(corpus.resolve("lighthouse.txt"), "The lighthouse\n");
        assertThat(anchors()).contains("1 address stands, 0 lead on, 3 lead nowhere");
        assertThat(written()).containsAll(before);
        Files.delete(corpus.resolve("lighthouse.txt"));
        Files.writeString(corpus.resolve("another.txt"), "A second document.\n");
        assertThat(anchors()).contains("1 address stands, 0 lead on, 4 lead nowhere");
        Files.writeString(corpus.resolve("lighthouse.txt"), LIGHTHOUSE);
        assertThat(anchors()).contains("5 addresses stand, 0 lead on, 0 lead nowhere");
    }

    @Test
    void a_damaged_line_is_named_and_the_rest_counts() throws IOException {
        anchors();
        Path file = corpus.resolve("anchors.tsv");
        Files.writeString(file, Files.readString(file) + "half a line\n");
        String said = run(0, "build", corpus.toString(), "-o", folder.resolve("site").toString());
        assertThat(said).contains("anchors.tsv:6: warning: this line is no address: half a line");
    }

    @Test
    void a_corpus_in_one_file_has_its_addresses_beside_it() throws IOException {
        Path lines = folder.resolve("my-papers.jsonl");
        Files.writeString(lines, "{\"id\": \"a\", \"title\": \"One\", \"text\": \"The text.\"}\n");
        run(0, "anchors", lines.toString());
        assertThat(folder.resolve("my-papers.anchors.tsv")).exists();
    }
}
