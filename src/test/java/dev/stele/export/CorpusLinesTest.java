package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Corpus;
import dev.stele.model.Dataset;
import dev.stele.model.Language;
import dev.stele.model.Passage;
import dev.stele.render.Draft;
import dev.stele.render.Libraries;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorpusLinesTest {
    private static List<JsonNode> lines(Exported data) {
        return data.text("data/documents.jsonl")
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    @Test
    void every_document_is_a_line_with_its_whole_text() {
        Exported data = Exported.of(Libraries.small());
        List<JsonNode> lines = lines(data);
        List<AnalysedDocument> documents = Libraries.small().documents().stream().toList();
        assertThat(lines).hasSameSizeAs(documents);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = lines.get(i);
            assertThat(line.propertyNames())
                    .containsExactlyElementsOf(
                            data.dataset("documents.jsonl").columns().stream()
                                    .map(Dataset.Column::name)
                                    .toList());
            assertThat(line.get("id").asString()).isEqualTo(documents.get(i).id());
            assertThat(
                            line.get("passages")
                                    .valueStream()
                                    .map(passage -> passage.get("text").asString())
                                    .collect(Collectors.joining("\n\n")))
                    .isEqualTo(documents.get(i).document().cleanedText());
        }
        assertThat(lines.get(0).at("/metadata/date").asString()).isEqualTo("2024-05-06");
    }

    @Test
    void a_text_is_as_it_is_whatever_it_holds() {
        String hostile = "=1 \"x\" \\ \u0000\u2028\u0085 \uD83C\uDF55\nnext";
        AnalysedDocument document =
                new Draft("x", Language.ENGLISH).text(hostile).paragraph().done();
        Exported data = Exported.of(Corpus.named("x"), document);
        assertThat(data.text("data/documents.jsonl").split("\n")).hasSize(1);
        Passage passage = document.document().passages().get(0);
        assertThat(
                        JsonMapper.shared()
                                .readTree(data.text("data/documents.jsonl"))
                                .at("/passages/0/text")
                                .asString())
                .isEqualTo(passage.text())
                .isEqualTo(hostile);
    }

    @Test
    void half_a_pair_of_surrogates_does_not_break_the_file() {
        AnalysedDocument document =
                new Draft("x", Language.ENGLISH).text("a\uD800b").paragraph().done();
        assertThat(
                        JsonMapper.shared()
                                .readTree(
                                        Exported.of(Corpus.named("x"), document)
                                                .files()
                                                .get("data/documents.jsonl"))
                                .at("/passages/0/text")
                                .asString())
                .isEqualTo("a\uFFFDb");
    }
}
