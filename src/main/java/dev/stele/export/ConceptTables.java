package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.model.Concept;
import dev.stele.model.Library;
import dev.stele.model.Occurrence;
import java.util.ArrayList;
import java.util.List;

/** The vocabulary as two tables: its concepts, and their labels in all languages. */
final class ConceptTables {
    static final List<String> OF_CONCEPTS =
            List.of(
                    "id",
                    "kind",
                    "label",
                    "definition",
                    "source",
                    "broader",
                    "related",
                    "exact_match",
                    "mentions:integer",
                    "documents:integer",
                    "page");

    static final List<String> OF_LABELS =
            List.of("concept", "language", "type", "label", "documents");

    private final Holdings holdings;

    ConceptTables(Holdings holdings) {
        this.holdings = holdings;
    }

    List<String> concepts() {
        return holdings.corpus().vocabulary().concepts().stream().map(this::concept).toList();
    }

    private String concept(Concept concept) {
        Library library = holdings.library();
        List<Occurrence> occurrences = library.occurrences().getOrDefault(concept.id(), List.of());
        String tag = holdings.corpus().language().tag();
        String definition =
                concept.definition().isEmpty()
                        ? ""
                        : concept.definition()
                                .getOrDefault(tag, concept.definition().values().iterator().next());
        return new CsvRow()
                .word(concept.id())
                .text(concept.kind())
                .text(concept.label(holdings.corpus().language()))
                .text(definition)
                .text(concept.source())
                .text(String.join("; ", concept.broader()))
                .text(String.join("; ", concept.related()))
                .text(String.join(" ", concept.exactMatch()))
                .number(occurrences.size())
                .number(occurrences.stream().map(Occurrence::document).distinct().count())
                .text(holdings.address(PublicPaths.concept(concept.id())))
                .toString();
    }

    List<String> labels() {
        List<String> rows = new ArrayList<>();
        for (Concept concept : holdings.corpus().vocabulary().concepts()) {
            concept.prefLabel()
                    .forEach((tag, label) -> rows.add(label(concept, tag, "preferred", label)));
            concept.altLabel()
                    .forEach(
                            (tag, labels) ->
                                    labels.forEach(
                                            it -> rows.add(label(concept, tag, "other", it))));
            concept.hiddenLabel()
                    .forEach(
                            (tag, labels) ->
                                    labels.forEach(
                                            it -> rows.add(label(concept, tag, "hidden", it))));
            for (Concept.LocalLabel local : concept.localLabel()) {
                rows.add(row(concept, local.language(), "local", local.label(), local.documents()));
            }
        }
        return rows;
    }

    private static String label(Concept concept, String tag, String type, String label) {
        return row(concept, tag, type, label, List.of());
    }

    private static String row(
            Concept concept, String tag, String type, String label, List<String> documents) {
        return new CsvRow()
                .word(concept.id())
                .word(tag)
                .word(type)
                .text(label)
                .text(String.join("; ", documents))
                .toString();
    }
}
