package dev.stele.index;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Concept;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Mention;
import dev.stele.search.IndexFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Labels of concepts as a search meets them. A label that stands nowhere leads to one that does, in
 * the language of the label that was typed where there is one.
 */
final class ConceptLabels {
    private final Library library;

    /** Folded spellings in which each concept stands in the corpus. */
    private final Map<String, Set<String>> attested = new HashMap<>();

    ConceptLabels(Library library) {
        this.library = library;
    }

    private record Label(String text, String language) {}

    /** Notes what a document calls the concepts that it mentions. Safe from several threads. */
    synchronized void add(AnalysedDocument analysed) {
        for (Mention mention : analysed.mentions()) {
            String text = analysed.document().passages().get(mention.passage()).text();
            attested.computeIfAbsent(mention.concept(), id -> new TreeSet<>())
                    .add(IndexFormat.labelKey(mention.range().of(text)));
        }
    }

    /** Rows of the table of concepts, by key. */
    SortedMap<String, String> rows() {
        SortedMap<String, List<String>> byKey = new TreeMap<>();
        for (Concept concept : library.corpus().vocabulary().concepts()) {
            if (library.occurrences().getOrDefault(concept.id(), List.of()).isEmpty()) {
                continue;
            }
            Map<String, String> offered = new TreeMap<>();
            for (Label label : labels(concept)) {
                String key = IndexFormat.labelKey(label.text());
                if (!key.isEmpty()) {
                    offered.putIfAbsent(key, standing(concept, label));
                }
            }
            offered.forEach(
                    (key, label) ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                    .add(Json.strings(List.of(concept.id(), label))));
        }
        SortedMap<String, String> rows = new TreeMap<>();
        byKey.forEach((key, concepts) -> rows.put(key, "[" + String.join(",", concepts) + "]"));
        return rows;
    }

    private String standing(Concept concept, Label typed) {
        Set<String> found = attested.getOrDefault(concept.id(), Set.of());
        String base = new Language(typed.language()).base();
        List<Label> candidates = new ArrayList<>();
        candidates.add(typed);
        List<Label> labels = shown(concept);
        labels.stream()
                .filter(label -> new Language(label.language()).base().equals(base))
                .forEach(candidates::add);
        candidates.addAll(labels);
        return candidates.stream()
                .map(Label::text)
                .filter(text -> found.contains(IndexFormat.labelKey(text)))
                .findFirst()
                .orElseGet(() -> concept.label(library.corpus().language()));
    }

    /** Every label, also those that are only matched. */
    private static List<Label> labels(Concept concept) {
        List<Label> labels = shown(concept);
        concept.hiddenLabel()
                .forEach(
                        (language, texts) ->
                                texts.forEach(text -> labels.add(new Label(text, language))));
        concept.localLabel()
                .forEach(local -> labels.add(new Label(local.label(), local.language())));
        return labels;
    }

    private static List<Label> shown(Concept concept) {
        List<Label> labels = new ArrayList<>();
        concept.prefLabel().forEach((language, text) -> labels.add(new Label(text, language)));
        concept.altLabel()
                .forEach(
                        (language, texts) ->
                                texts.forEach(text -> labels.add(new Label(text, language))));
        return labels;
    }
}
