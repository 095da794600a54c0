package dev.stele.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An entry of the corpus's vocabulary, in the terms of SKOS.
 *
 * @param id ASCII: lower-case letters, digits and hyphens
 * @param kind what it is: {@code field}, {@code organisation}, {@code person}, {@code place} …
 * @param prefLabel one label for each language tag
 * @param altLabel other labels, by language tag
 * @param hiddenLabel misspellings that are matched and not shown, by language tag
 * @param localLabel labels that hold in some documents only
 * @param matchCase those labels whose capitals must match
 * @param not strings in which a label does not count: 发展中国家 for 中国
 * @param inline whether mentions are linked in the text
 * @param definition by language tag
 * @param source where the definition comes from
 * @param exactMatch addresses that other vocabularies have for the same concept
 */
public record Concept(
        String id,
        String kind,
        SortedMap<String, String> prefLabel,
        SortedMap<String, List<String>> altLabel,
        SortedMap<String, List<String>> hiddenLabel,
        List<LocalLabel> localLabel,
        Set<String> matchCase,
        List<String> not,
        List<String> broader,
        List<String> related,
        boolean inline,
        SortedMap<String, String> definition,
        String source,
        List<String> exactMatch) {

    /** A label that means this concept only in the documents named by their IDs. */
    public record LocalLabel(String label, String language, List<String> documents) {
        public LocalLabel {
            documents = List.copyOf(documents);
        }
    }

    public Concept {
        Check.that(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "id", id, "is lower-case ASCII words");
        Check.that(!prefLabel.isEmpty(), "prefLabel", prefLabel, "has a label");
        prefLabel = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(prefLabel));
        altLabel = copyOfLists(altLabel);
        hiddenLabel = copyOfLists(hiddenLabel);
        localLabel = List.copyOf(localLabel);
        matchCase = Set.copyOf(matchCase);
        not = List.copyOf(not);
        broader = List.copyOf(broader);
        related = List.copyOf(related);
        exactMatch = List.copyOf(exactMatch);
        definition = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(definition));
    }

    /** A concept that no other vocabulary is known to have. */
    public Concept(
            String id,
            String kind,
            SortedMap<String, String> prefLabel,
            SortedMap<String, List<String>> altLabel,
            SortedMap<String, List<String>> hiddenLabel,
            List<LocalLabel> localLabel,
            Set<String> matchCase,
            List<String> not,
            List<String> broader,
            List<String> related,
            boolean inline,
            SortedMap<String, String> definition,
            String source) {
        this(
                id,
                kind,
                prefLabel,
                altLabel,
                hiddenLabel,
                localLabel,
                matchCase,
                not,
                broader,
                related,
                inline,
                definition,
                source,
                List.of());
    }

    /** The alternative labels, then the hidden ones. */
    public List<Vocabulary.Label> otherLabels() {
        List<Vocabulary.Label> labels = new ArrayList<>();
        addTo(labels, "altLabel", altLabel);
        addTo(labels, "hiddenLabel", hiddenLabel);
        return labels;
    }

    private void addTo(
            List<Vocabulary.Label> labels, String property, Map<String, List<String>> texts) {
        texts.forEach(
                (language, all) ->
                        all.forEach(
                                text ->
                                        labels.add(
                                                new Vocabulary.Label(
                                                        id, property, language, text))));
    }

    private static SortedMap<String, List<String>> copyOfLists(Map<String, List<String>> lists) {
        TreeMap<String, List<String>> copy = new TreeMap<>();
        lists.forEach((language, labels) -> copy.put(language, List.copyOf(labels)));
        return java.util.Collections.unmodifiableSortedMap(copy);
    }

    /** The label in that language, else in English, else in the first language that has one. */
    public String label(Language language) {
        return prefLabel.getOrDefault(labelLanguage(language), "");
    }

    /** The tag of the language that {@link #label} is in. */
    public String labelLanguage(Language language) {
        return Stream.of(language.tag(), "en")
                .filter(prefLabel::containsKey)
                .findFirst()
                .orElseGet(prefLabel::firstKey);
    }
}
