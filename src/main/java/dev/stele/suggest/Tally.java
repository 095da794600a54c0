package dev.stele.suggest;

import dev.stele.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was found in all documents, by folded label; at most so many labels that memory suffices.
 */
final class Tally {
    private static final int MOST_LABELS = 200_000;

    /** Spellings of a label that are kept. */
    private static final int MOST_FORMS = 4;

    /** All that is known of one label. */
    static final class Entry {
        private final String key;
        private final Map<Signal, Integer> signals = new EnumMap<>(Signal.class);
        private final SortedMap<String, Map<String, Integer>> forms = new TreeMap<>();
        private final Map<String, Integer> kinds = new TreeMap<>();
        private final Map<String, Integer> abbreviations = new TreeMap<>();
        private int documents;
        private int last = -1;

        private Entry(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        Map<Signal, Integer> signals() {
            return signals;
        }

        TreeSet<String> abbreviations() {
            return new TreeSet<>(abbreviations.keySet());
        }

        int documents() {
            return documents;
        }

        int seen() {
            return signals.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean isSure() {
            return signals.keySet().stream()
                    .anyMatch(signal -> signal.isSure() && isMostly(signal));
        }

        /** An office stands beside any row of capitals now and then; beside a person often. */
        private boolean isMostly(Signal signal) {
            int others = signals.getOrDefault(Signal.CAPITALS, 0);
            return signal != Signal.PERSON || 2 * signals.getOrDefault(signal, 0) >= others;
        }

        String kind() {
            return kinds.entrySet().stream()
                    .max(
                            Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(it -> it.getKey().equals(Find.CONCEPT) ? 0 : 1))
                    .map(Map.Entry::getKey)
                    .orElse(Find.CONCEPT);
        }

        /** The spellings of each language, the commonest first. */
        SortedMap<String, List<String>> labels() {
            SortedMap<String, List<String>> labels = new TreeMap<>();
            forms.forEach(
                    (language, counts) ->
                            labels.put(
                                    language,
                                    counts.entrySet().stream()
                                            .sorted(
                                                    Map.Entry.<String, Integer>comparingByValue()
                                                            .reversed()
                                                            .thenComparing(
                                                                    Map.Entry.comparingByKey()))
                                            .map(Map.Entry::getKey)
                                            .toList()));
            return labels;
        }

        private void add(Find find, int document) {
            signals.merge(find.signal(), find.count(), Integer::sum);
            kinds.merge(find.kind(), 1, Integer::sum);
            Map<String, Integer> spellings =
                    forms.computeIfAbsent(find.language().tag(), tag -> new TreeMap<>());
            if (spellings.size() < MOST_FORMS || spellings.containsKey(find.label())) {
                spellings.merge(find.label(), find.count(), Integer::sum);
            }
            if (!find.abbreviation().isEmpty()) {
                abbreviations.merge(find.abbreviation(), 1, Integer::sum);
            }
            if (last != document) {
                last = document;
                documents++;
            }
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Adds what one document told; documents in order. */
    void add(int document, List<Find> finds) {
        for (Find find : finds) {
            String key = Folding.of(find.label());
            entries.computeIfAbsent(key, Entry::new).add(find, document);
        }
        if (entries.size() > MOST_LABELS) {
            dropRarest();
        }
    }

    /** Forgets what few documents have, until half of the room is free. */
    private void dropRarest() {
        List<Entry> kept = new ArrayList<>(entries.values());
        kept.sort(
                Comparator.comparing(Entry::isSure)
                        .thenComparing(Entry::documents)
                        .thenComparing(Entry::seen)
                        .reversed());
        entries.keySet()
                .retainAll(
                        kept.subList(0, MOST_LABELS / 2).stream()
                                .map(Entry::key)
                                .collect(Collectors.toSet()));
    }

    Collection<Entry> entries() {
        return entries.values();
    }
}
