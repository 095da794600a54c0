package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Card;
import dev.stele.model.Document;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The cleaned corpus as JSON Lines: each document on a line, with the text of its passages. */
final class CorpusLines {
    static final String NAME = "documents";

    static final List<String> FIELDS =
            List.of(
                    "id",
                    "title",
                    "language",
                    "work",
                    "relation",
                    "rights",
                    "page",
                    "source:object",
                    "metadata:object",
                    "passages:array");

    private final Holdings holdings;
    private final ObjectWriter json =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build()
                    .writer();

    CorpusLines(Holdings holdings) {
        this.holdings = holdings;
    }

    /** A document; the components are the properties, in their order. */
    private record Line(
            String id,
            String title,
            String language,
            String work,
            String relation,
            String rights,
            String page,
            DocumentRecord.SourceRecord source,
            Map<String, Object> metadata,
            List<PassageLine> passages) {}

    private record PassageLine(
            String anchor, String kind, String role, int level, String language, String text) {}

    /** The line of one document; safe to call from several threads. */
    List<String> of(AnalysedDocument analysed) {
        Document document = analysed.document();
        Card card = holdings.library().card(document.id());
        Line line =
                new Line(
                        document.id(),
                        holdings.title(card),
                        document.language().tag(),
                        card.work(),
                        holdings.relation(document.id()),
                        holdings.rights(document.metadata()).statement(),
                        holdings.address(PublicPaths.document(document.id())),
                        DocumentRecord.source(document.source()),
                        metadata(document),
                        document.passages().stream()
                                .map(
                                        passage ->
                                                new PassageLine(
                                                        passage.anchor(),
                                                        passage.kind().label(),
                                                        passage.role().label(),
                                                        passage.level(),
                                                        passage.language().tag(),
                                                        passage.text()))
                                .toList());
        return List.of(json.writeValueAsString(line) + "\n");
    }

    /** Values alone; the record tells where each comes from. */
    private static Map<String, Object> metadata(Document document) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            List<String> values = document.metadata().all(field).stream().map(Fact::value).toList();
            if (!values.isEmpty()) {
                metadata.put(field.key(), field.repeatable() ? values : values.get(0));
            }
        }
        return metadata;
    }
}
