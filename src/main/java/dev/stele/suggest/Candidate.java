package dev.stele.suggest;

import dev.stele.model.Concept;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A name or term that a corpus seems to have, and what speaks for it.
 *
 * @param kind as concepts have it: {@code organisation}, {@code person}, {@code work}, {@code
 *     concept}
 * @param labels by language tag, the commonest first
 * @param abbreviations in Latin letters, whose capitals must match
 * @param signals what speaks for it, the strongest first
 * @param seen how often something spoke for it
 * @param documents in how many documents
 */
public record Candidate(
        String id,
        String kind,
        SortedMap<String, List<String>> labels,
        SortedSet<String> abbreviations,
        SortedSet<Signal> signals,
        int seen,
        int documents) {
    private static final int LEAST_DISTINCTIVE = 4;

    /** Whether it is a name beyond doubt, as far as rules can tell. */
    public boolean isSure() {
        return signals.first().isSure();
    }

    /** Whether every label has at least four Han characters or two words. */
    boolean isDistinctive() {
        return labels.values().stream()
                .flatMap(List::stream)
                .allMatch(
                        label ->
                                Script.of(label.codePointAt(0)) == Script.WORD
                                        ? label.indexOf(' ') > 0
                                        : label.length() >= LEAST_DISTINCTIVE);
    }

    /** The candidate as an entry of a vocabulary. */
    public Concept concept() {
        SortedMap<String, String> preferred = new TreeMap<>();
        SortedMap<String, List<String>> others = new TreeMap<>();
        labels.forEach(
                (language, forms) -> {
                    preferred.put(language, forms.get(0));
                    if (forms.size() > 1) {
                        others.put(language, forms.subList(1, forms.size()));
                    }
                });
        if (!abbreviations.isEmpty()) {
            List<String> english = new ArrayList<>(others.getOrDefault("en", List.of()));
            english.addAll(abbreviations);
            others.put("en", english);
        }
        return new Concept(
                id,
                kind,
                preferred,
                others,
                new TreeMap<>(),
                List.of(),
                Set.copyOf(new TreeSet<>(abbreviations)),
                List.of(),
                List.of(),
                List.of(),
                true,
                new TreeMap<>(),
                "");
    }
}
