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

/** The command as a person types it: exit codes, and what is said where. */
class MainTest {
    @TempDir Path folder;

    /** What a run left behind. */
    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream warned = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
            int code = Main.run(args);
            return new Run(
                    code,
                    said.toString(StandardCharsets.UTF_8),
                    warned.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private Path corpus() throws IOException {
        Path corpus = folder.resolve("corpus");
        Files.createDirectories(corpus);
        Files.writeString(
                corpus.resolve("harbour.txt"), "The harbour\n\nThe ferry comes at noon.\n");
        return corpus;
    }

    private String site() {
        return folder.resolve("site").toString();
    }

    @Test
    void a_build_tells_what_it_did_and_where_to_look() throws IOException {
        Run run = run("build", corpus().toString(), "-o", site());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.split(" ")[0]))
                .containsExactly("read", "cleaned", "linked", "written", "open");
        assertThat(folder.resolve("site/documents/harbour.html")).exists();
    }

    @Test
    void a_quiet_build_says_nothing() throws IOException {
        assertThat(run("build", corpus().toString(), "-o", site(), "-q").out()).isEmpty();
    }

    @Test
    void a_bad_file_is_a_finding_and_fails_only_a_strict_build() throws IOException {
        Files.write(corpus().resolve("empty.txt"), new byte[0]);
        Run run = run("build", corpus().toString(), "-o", site());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("empty.txt").contains("[empty-file]").contains("fix: ");
        assertThat(folder.resolve("site/documents/harbour.html")).exists();
        assertThat(run("build", corpus().toString(), "-o", site(), "--strict").code()).isEqualTo(1);
    }

    @Test
    void labels_that_no_document_has_are_a_note_that_a_strict_build_allows() throws IOException {
        Files.writeString(
                corpus().resolve("corpus.yaml"),
                """
                vocabulary:
                  - id: harbour
                    prefLabel: {en: quay, ko: 항구}
                    altLabel: {en: [harbour, haven]}
                    hiddenLabel: {en: harbuor}
                """);
        Run run = run("build", corpus().toString(), "-o", site(), "--strict");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("corpus.yaml:4: note: no document has 2 of the labels")
                .contains("haven (line 4), harbuor (line 5)")
                .doesNotContain("harbour (", "항구");
    }

    @Test
    void an_unknown_option_is_a_usage_error_with_a_suggestion() {
        Run run = run("build", "--strikt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--strikt").contains("--strict");
    }

    @Test
    void a_mistake_in_a_template_is_a_usage_error_with_its_line() throws IOException {
        Path theme = Files.createDirectories(folder.resolve("theme"));
        Files.writeString(theme.resolve("404.peb"), "<body>\n{{ page.shell.titel }}</body>");
        Run run = run("build", corpus().toString(), "-o", site(), "--templates", theme.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(theme.resolve("404.peb") + ":2: error: there is no titel")
                .contains("fix: did you mean title?")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void an_address_that_no_site_can_have_is_a_usage_error() throws IOException {
        Run run = run("build", corpus().toString(), "-o", site(), "--base-url", "example.org");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--base-url example.org: expected the address of a site");
    }

    @Test
    void a_mistake_in_the_settings_is_a_usage_error_with_its_line() throws IOException {
        Files.writeString(corpus().resolve("corpus.yaml"), "title: Harbour\nlangage: en\n");
        Run run = run("build", corpus().toString(), "-o", site());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("corpus.yaml:2:1: error:").contains("language");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void a_corpus_that_is_not_there_ends_with_a_remedy() {
        Run run = run("build", folder.resolve("nowhere").toString(), "-o", site());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere").contains("fix: ").doesNotContain("\tat ");
    }

    @Test
    void a_foreign_folder_is_not_replaced() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/thesis.doc"), "years of work");
        Run run = run("build", corpus().toString(), "-o", site());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[foreign-folder]").contains("fix: ");
        assertThat(folder.resolve("site/thesis.doc")).hasContent("years of work");
    }

    @Test
    void a_site_inside_the_corpus_is_refused() throws IOException {
        Run run = run("build", corpus().toString(), "-o", corpus().resolve("site").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("within each other");
    }

    @Test
    void help_and_version_are_told() {
        assertThat(run("--help").out()).contains("Usage: stele").contains("build");
        assertThat(run("--version").out()).matches("stele [0-9.]+\\R");
    }

    @Test
    void an_empty_corpus_makes_an_empty_library() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("nothing"));
        Run run = run("build", empty.toString(), "-o", site());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("[no-documents]").contains("fix: ");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void explain_tells_every_change_with_its_place_and_reason() throws IOException {
        Path file = corpus().resolve("dump.txt");
        Files.writeString(file, "The harbour\n\n[bookmark: _Toc1]The ferry comes at noon.\n");
        Run run = run("explain", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("dump.txt: one trace of a word processor removed")
                .contains("word-bookmark  1 × trace of a converter, applied, 98 %")
                .contains("3:1  [-[bookmark: _Toc1]-]The ferry come…  word-bookmark")
                .doesNotContain("\u001b");
        Run asJson = run("explain", file.toString(), "--json");
        assertThat(asJson.out())
                .startsWith("{\n  \"source\": {\n    \"path\": \"dump.txt\",")
                .contains("\"rule\": \"word-bookmark\"")
                .contains("\"condition\": [")
                .endsWith("}\n");
    }

    @Test
    void explain_knows_what_the_corpus_knows_and_takes_its_decisions() throws IOException {
        Path seed = Path.of("seeds", "001_2e7d659b4bb8df4c.txt");
        assertThat(run("explain", seed.toString()).out())
                .contains("3 places restored")
                .contains("[-?!冻r-]{+。《朝鮮+}")
                .contains("{?后 → 後?}")
                .contains("      - conversion-slip  # 33 places");
        assertThat(run("explain", "--alone", seed.toString()).out())
                .doesNotContain("3 places restored");
        Path file = corpus().resolve("dump.txt");
        Files.writeString(file, "The harbour\n\n[bookmark: _Toc1]The ferry comes at noon.\n");
        Files.writeString(
                corpus().resolve("corpus.yaml"),
                "documents: {dump.txt: {refuse: [word-bookmark]}}\n");
        assertThat(run("explain", file.toString()).out()).contains("dump.txt: nothing to tell");
        Files.writeString(
                corpus().resolve("corpus.yaml"),
                "documents: {dump.txt: {refuse: [word-bookmarks]}}\n");
        Run wrong = run("explain", file.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err())
                .contains("corpus.yaml:1:33: error: there is no rule word-bookmarks [unknown-rule]")
                .contains("fix: did you mean word-bookmark?");
    }

    @Test
    void explain_of_what_cannot_be_read_says_why() throws IOException {
        Path file = corpus().resolve("picture.png");
        Files.write(file, new byte[] {1, 2, 3});
        Run run = run("explain", file.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("picture.png").contains("fix: ");
    }

    @Test
    void extract_writes_the_texts_of_pages() throws IOException {
        Files.writeString(
                corpus().resolve("page.html"),
                "<title>Harbour</title><nav><a href='/'>Home</a></nav><p>The ferry comes at noon.");
        Path predictions = folder.resolve("predictions.json");
        Run run = run("extract", corpus().toString(), "-o", predictions.toString());
        assertThat(run.code()).isZero();
        assertThat(predictions).content().contains("\"page\"").contains("The ferry comes at noon.");
    }
}
