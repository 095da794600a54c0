package dev.stele.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.model.ReadText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    @TempDir Path folder;
    private final Findings findings = new Findings();

    @Test
    void each_line_is_a_document_with_a_headline_and_paragraphs() throws IOException {
        CorpusReader reader =
                reader(
                        "{\"id\":\"b.2\",\"title\":\"鐘\",\"text\":\"One.\\n"
                                + "\\n"
                                + "Two.\",\"date\":\"1990\"}",
                        "",
                        "{\"id\":\"a/1\",\"text\":\"Alone.\"}");

        assertThat(reader.files())
                .extracting(SourceFile::path)
                .containsExactly("a/1.json", "b.2.json");
        ReadText read = reader.read(reader.files().get(1)).orElseThrow();
        assertThat(read.text()).isEqualTo("鐘\n\nOne.\n\nTwo.");
        assertThat(read.root().children())
                .extracting(element -> element.tag())
                .containsExactly("h1", "p", "p");
        assertThat(read.head()).containsEntry("date", List.of("1990")).doesNotContainKey("text");
        assertThat(new String(reader.bytes(reader.files().get(0)), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"a/1\",\"text\":\"Alone.\"}");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void lines_that_are_no_documents_are_told_by_their_number() throws IOException {
        CorpusReader reader =
                reader(
                        "{\"id\":\"a\",\"text\":\"x\"}",
                        "{",
                        "{\"text\":\"y\"}",
                        "{\"id\":\"a\",\"text\":\"z\"}",
                        "{\"id\":\"b\",\"title\":\"\",\"text\":\" \"}",
                        "{\"id\":\"c\",\"title\":\"A title alone\"}");

        assertThat(reader.files()).extracting(SourceFile::path).containsExactly("a.json", "c.json");
        assertThat(findings.sorted()).extracting(Finding::line).containsExactly(2, 3, 4, 5);
    }

    @Test
    void what_a_line_states_in_no_form_is_told_by_its_number() throws IOException {
        reader(
                "{\"id\":\"a\",\"text\":\"x\",\"date\":\"2024-01\",\"language\":\"ko\"}",
                "{\"id\":\"b\",\"text\":\"x\",\"date\":\"2023-02-30\"}",
                "{\"id\":\"c\",\"text\":\"x\",\"language\":\"Korean\"}");

        assertThat(findings.sorted())
                .extracting(finding -> finding.line() + " " + finding.cause())
                .containsExactly(
                        "2 date = 2023-02-30: expected a date",
                        "3 language = Korean: expected a language tag");
    }

    @Test
    void the_corpus_is_named_after_the_file() throws IOException {
        assertThat(reader("{\"id\":\"a\",\"text\":\"x\"}").settings(List.of()).title())
                .isEqualTo("Docs");
    }

    private CorpusReader reader(String... lines) throws IOException {
        Path file = folder.resolve("docs.jsonl");
        Files.writeString(file, String.join("\n", lines));
        return new CorpusReader(file, findings);
    }
}
