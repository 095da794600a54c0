package dev.stele.index;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Concept;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Mention;
import dev.stele.search.IndexFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Labels of concepts as a search meets them. Each leads to the other spellings of its concept in
 * the corpus; one that stands nowhere also to one that does, in its own language where there is
 * one.
 */
final class ConceptLabels {
    /** Each spelling is looked up, and costs what a word costs. */
    private static final int MOST_SPELLINGS = 8;

    /** None, and those of plurals. */
    private static final List<String> ENDINGS = List.of("", "s", "es");

    private final Library library;

    /** Folded spellings in which each concept stands in the corpus. */
    private final Map<String, TreeSet<String>> attested = new HashMap<>();

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

    /** Rows of the table of concepts, by key; a label that leads to nothing else has none. */
    SortedMap<String, String> rows() {
        SortedMap<String, List<String>> byKey = new TreeMap<>();
        for (Concept concept : library.corpus().vocabulary().concepts()) {
            if (library.occurrences().getOrDefault(concept.id(), List.of()).isEmpty()) {
                continue;
            }
            Map<String, Label> others = spellings(concept);
            Map<String, String> offered = new TreeMap<>();
            for (Label label : labels(concept)) {
                String key = IndexFormat.labelKey(label.text());
                if (!key.isEmpty()) {
                    offered.putIfAbsent(key, standing(concept, label));
                }
            }
            offered.forEach(
                    (key, label) -> {
                        List<String> rest = without(key, others);
                        if (!rest.isEmpty() || !IndexFormat.labelKey(label).equals(key)) {
                            String row =
                                    Json.quote(concept.id())
                                            + ","
                                            + Json.quote(label)
                                            + ","
                                            + Json.strings(rest);
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add("[" + row + "]");
                        }
                    });
        }
        SortedMap<String, String> rows = new TreeMap<>();
        byKey.forEach((key, concepts) -> rows.put(key, "[" + String.join(",", concepts) + "]"));
        return rows;
    }

    /** The spellings by which a query with this one is widened, each with its language. */
    private static List<String> without(String key, Map<String, Label> spellings) {
        return spellings.entrySet().stream()
                .filter(spelling -> !spelling.getKey().equals(key))
                .limit(MOST_SPELLINGS)
                .flatMap(it -> Stream.of(it.getValue().text(), it.getValue().language()))
                .toList();
    }

    /**
     * How a concept is called in the corpus, by key: its labels that stand there, and such plurals
     * of several words as a search for the label would not find. What a search would find
     * everywhere is left out: a single character, a word that says little.
     */
    private Map<String, Label> spellings(Concept concept) {
        TreeSet<String> found = attested.getOrDefault(concept.id(), new TreeSet<>());
        Map<String, Label> spellings = new LinkedHashMap<>();
        for (Label label : everywhere(concept)) {
            String key = IndexFormat.labelKey(label.text());
            if (key.codePointCount(0, key.length()) < 2 || WordForms.saysLittle(key)) {
                continue;
            }
            // The forms of a single word are found with it.
            boolean several = key.indexOf(' ') >= 0;
            for (String ending : ENDINGS) {
                if (found.contains(key + ending)) {
                    spellings.putIfAbsent(
                            several ? key + ending : key,
                            several && !ending.isEmpty()
                                    ? new Label(key + ending, label.language())
                                    : label);
                }
            }
        }
        return spellings;
    }

    private String standing(Concept concept, Label typed) {
        TreeSet<String> found = attested.getOrDefault(concept.id(), new TreeSet<>());
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
        List<Label> labels = everywhere(concept);
        concept.localLabel()
                .forEach(local -> labels.add(new Label(local.label(), local.language())));
        return labels;
    }

    /** Labels that mean the concept in every document. */
    private static List<Label> everywhere(Concept concept) {
        List<Label> labels = shown(concept);
        concept.hiddenLabel()
                .forEach(
                        (language, texts) ->
                                texts.forEach(text -> labels.add(new Label(text, language))));
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
