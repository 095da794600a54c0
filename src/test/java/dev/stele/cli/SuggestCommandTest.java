package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code stele suggest} writes, and what a build makes of names that nobody wrote down. */
class SuggestCommandTest {
    @TempDir Path folder;

    private static String suggest(String... args) {
        PrintStream out = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThat(Main.run(args)).isZero();
            return said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
        }
    }

    private Path corpus() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("light.txt"),
                "The light\n\nThe Northern Lighthouse Board (NLB) lit the \"old\" light.\n");
        Files.writeString(
                corpus.resolve("board.txt"),
                "The board\n\nIn Leith the Northern Lighthouse Board (NLB) met. Then it left.\n");
        return corpus;
    }

    @Test
    void candidates_are_ready_to_be_pasted_with_counts_and_reasons() throws IOException {
        assertThat(suggest("suggest", corpus().toString()))
                .isEqualTo(
                        """
                        # 1 candidate found in 2 documents, the surest first. Keep what is right, correct the rest,
                        # and paste it into corpus.yaml.
                        vocabulary:
                          # 4 places in 2 documents: with its abbreviation, words with capitals
                          - id: northern-lighthouse-board
                            kind: concept
                            prefLabel:
                              en: "Northern Lighthouse Board"
                            altLabel:
                              en: ["NLB"]
                            matchCase: ["NLB"]
                        """);
    }

    @Test
    void what_is_pasted_is_a_vocabulary_and_is_not_suggested_again() throws IOException {
        Path corpus = corpus();
        Files.writeString(corpus.resolve("corpus.yaml"), suggest("suggest", corpus.toString()));
        assertThat(suggest("suggest", corpus.toString())).doesNotContain("  - id");
        assertThat(Main.run("build", corpus.toString(), "-o", site(), "-q", "--strict")).isZero();
        assertThat(Files.readString(concept())).doesNotContain("automatically");
    }

    @Test
    void without_a_vocabulary_the_surest_link_the_pages_and_say_so() throws IOException {
        assertThat(Main.run("build", corpus().toString(), "-o", site(), "-q")).isZero();
        assertThat(Files.readString(concept()))
                .contains("Found automatically")
                .contains("documents/light.html", "documents/board.html");
        assertThat(Files.readString(folder.resolve("site/documents/light.html")))
                .contains("northern-lighthouse-board.html");
    }

    @Test
    void a_name_that_a_text_and_its_copy_alone_have_links_nothing() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("copies"));
        String text =
                "The light\n\nThe Northern Lighthouse Board (NLB) lit the old light, and keepers"
                        + " came down from the hills each autumn and went back when the ice had"
                        + " gone, carrying lamps, oil, rope, bread and letters for all of them.\n";
        Files.writeString(corpus.resolve("a.txt"), text);
        Files.writeString(corpus.resolve("b.txt"), text);
        assertThat(Main.run("build", corpus.toString(), "-o", site(), "-q")).isZero();
        assertThat(concept()).doesNotExist();
    }

    @Test
    void the_limit_is_checked() throws IOException {
        assertThat(Main.run("suggest", corpus().toString(), "--limit", "0"))
                .isEqualTo(ExitCode.USAGE);
    }

    private String site() {
        return folder.resolve("site").toString();
    }

    private Path concept() {
        return folder.resolve("site/concepts/northern-lighthouse-board.html");
    }
}
