package dev.stele.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Annotation;
import dev.stele.model.Container;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Ledger;
import dev.stele.model.Mention;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A document as it is published in {@code data/documents/ID.json}, described by {@code
 * data/document.schema.json}. The components are the properties, in their order.
 *
 * @param metadata by field; a list for each field that may have several values
 */
record DocumentRecord(
        String id,
        SourceRecord source,
        Map<String, Object> metadata,
        String language,
        String work,
        List<PassageRecord> passages,
        List<ParticularRecord.DateRecord> dates,
        List<ParticularRecord.QuantityRecord> quantities,
        List<EditRecord> ledger) {

    record SourceRecord(String path, long bytes, String sha256, String mediaType, String charset) {}

    /** {@code from} and {@code to} count in the read text. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record FactRecord(
            String value,
            String status,
            OptionalInt from,
            OptionalInt to,
            String evidence,
            String by,
            String on) {}

    record PassageRecord(
            String anchor,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> former,
            String kind,
            String role,
            int level,
            String language,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ContainerRecord> containers,
            String text,
            int from,
            int to,
            List<AnnotationRecord> annotations) {}

    /** {@code number} counts the document's quotations, lists or tables; all counts from 0. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ContainerRecord(
            String type,
            int number,
            OptionalInt item,
            OptionalInt row,
            OptionalInt column,
            OptionalInt rowSpan,
            OptionalInt columnSpan,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean ordered,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean header) {}

    /** {@code from} and {@code to} count in the passage's text. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AnnotationRecord(String kind, int from, int to, String value) {}

    /** {@code from} and {@code to} count in the read text. */
    record EditRecord(
            int from,
            int to,
            String before,
            String after,
            String rule,
            String kind,
            String reason,
            double confidence,
            String mode) {}

    static DocumentRecord of(AnalysedDocument analysed, String work) {
        Document document = analysed.document();
        List<PassageRecord> passages = new ArrayList<>();
        for (int i = 0; i < document.passages().size(); i++) {
            passages.add(passage(document, i, analysed.mentions()));
        }
        return new DocumentRecord(
                document.id(),
                source(document.source()),
                metadata(document),
                document.language().tag(),
                work,
                passages,
                analysed.dates().stream()
                        .map(
                                date ->
                                        ParticularRecord.of(
                                                date,
                                                document.passages().get(date.passage()).text()))
                        .toList(),
                analysed.quantities().stream().map(ParticularRecord::of).toList(),
                ledger(document.ledger()));
    }

    static SourceRecord source(Source source) {
        return new SourceRecord(
                source.path(),
                source.bytes(),
                source.sha256(),
                source.mediaType().value(),
                source.charset());
    }

    /** The ledger as the record holds it. */
    static List<EditRecord> ledger(Ledger ledger) {
        return ledger.edits().stream().map(DocumentRecord::edit).toList();
    }

    private static Map<String, Object> metadata(Document document) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            List<FactRecord> facts =
                    document.metadata().all(field).stream().map(DocumentRecord::fact).toList();
            if (!facts.isEmpty()) {
                metadata.put(field.key(), field.repeatable() ? facts : facts.get(0));
            }
        }
        return metadata;
    }

    private static FactRecord fact(Fact fact) {
        return new FactRecord(
                fact.value(),
                fact.status().label(),
                fact.at().map(at -> OptionalInt.of(at.from())).orElse(OptionalInt.empty()),
                fact.at().map(at -> OptionalInt.of(at.to())).orElse(OptionalInt.empty()),
                fact.evidence(),
                fact.by(),
                fact.on());
    }

    private static PassageRecord passage(Document document, int index, List<Mention> mentions) {
        Passage passage = document.passages().get(index);
        List<AnnotationRecord> annotations =
                Stream.concat(
                                passage.annotations().stream(),
                                mentions.stream()
                                        .filter(mention -> mention.passage() == index)
                                        .map(DocumentRecord::annotation))
                        .distinct()
                        .sorted()
                        .map(DocumentRecord::annotation)
                        .toList();
        return new PassageRecord(
                passage.anchor(),
                document.formerAnchors(passage),
                passage.kind().label(),
                passage.role().label(),
                passage.level(),
                passage.language().tag(),
                passage.containers().stream().map(DocumentRecord::container).toList(),
                passage.text(),
                passage.range().from(),
                passage.range().to(),
                annotations);
    }

    private static Annotation annotation(Mention mention) {
        return new Annotation(mention.range(), Annotation.Kind.MENTION, mention.concept());
    }

    private static AnnotationRecord annotation(Annotation annotation) {
        Range range = annotation.range();
        return new AnnotationRecord(
                annotation.kind().label(), range.from(), range.to(), annotation.value());
    }

    private static ContainerRecord container(Container container) {
        OptionalInt none = OptionalInt.empty();
        if (container instanceof Container.ListLevel list) {
            return new ContainerRecord(
                    "list",
                    list.number(),
                    OptionalInt.of(list.item()),
                    none,
                    none,
                    none,
                    none,
                    list.ordered(),
                    false);
        }
        if (container instanceof Container.Cell cell) {
            return new ContainerRecord(
                    "table",
                    cell.number(),
                    none,
                    OptionalInt.of(cell.row()),
                    OptionalInt.of(cell.column()),
                    OptionalInt.of(cell.rowSpan()),
                    OptionalInt.of(cell.columnSpan()),
                    false,
                    cell.header());
        }
        Container.Quotation quotation = (Container.Quotation) container;
        return new ContainerRecord(
                "quotation", quotation.number(), none, none, none, none, none, false, false);
    }

    private static EditRecord edit(Edit edit) {
        return new EditRecord(
                edit.range().from(),
                edit.range().to(),
                edit.before(),
                edit.after(),
                edit.rule(),
                edit.kind().label(),
                edit.reason(),
                edit.confidence(),
                edit.mode().label());
    }
}
