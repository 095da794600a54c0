package dev.stele.analyse;

import dev.stele.model.Concept;
import dev.stele.model.Mention;
import dev.stele.model.Range;
import dev.stele.model.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the concepts of a vocabulary by their labels of all languages at once. Of labels that
 * overlap the longest counts, then the leftmost, then the first in the vocabulary.
 */
final class ConceptMatcher {
    private static final Comparator<Found> ORDER =
            Comparator.comparingInt((Found found) -> -found.at().length())
                    .thenComparing(Found::at)
                    .thenComparingInt(Found::concept);

    private final List<Concept> concepts;
    private final Lexicon lexicon;

    /** A label that may count. {@code at}: in the match text; {@code source}: in the passage. */
    private record Found(int concept, Range at, Range source) {}

    ConceptMatcher(Vocabulary vocabulary) {
        this.concepts = vocabulary.concepts();
        this.lexicon = new Lexicon(vocabulary);
    }

    /**
     * The mentions in one passage, in the order of the text.
     *
     * @param document the ID of the passage's document
     * @param passage the passage's index
     * @param source the passage's text
     * @param text made from {@code source}
     */
    List<Mention> mentions(String document, int passage, String source, MatchText text) {
        List<Found> found = new ArrayList<>();
        Map<Integer, TreeMap<Integer, Integer>> blocked = new HashMap<>();
        lexicon.find(
                text,
                (from, to, senses) -> {
                    for (Sense sense : senses) {
                        if (sense.blocks()) {
                            blocked.computeIfAbsent(sense.concept(), c -> new TreeMap<>())
                                    .merge(from, to, Math::max);
                        }
                    }
                    addFound(document, source, text, new Range(from, to), senses, found);
                });
        blocked.values().forEach(ConceptMatcher::extendToTheRight);
        found.removeIf(each -> isBlocked(each, blocked));
        return longestFirst(found, text.text().length()).stream()
                .map(each -> new Mention(concepts.get(each.concept()).id(), passage, each.source()))
                .sorted(Comparator.comparing(Mention::range))
                .toList();
    }

    private static void addFound(
            String document,
            String source,
            MatchText text,
            Range at,
            List<Sense> senses,
            List<Found> found) {
        Range inFolded = text.inFolded(at.from(), at.to());
        if (!Boundaries.hold(text.folded(), inFolded)) {
            return;
        }
        Range inSource = text.inSource(inFolded);
        for (Sense sense : senses) {
            if (!sense.blocks() && sense.holds(document, inSource.of(source))) {
                found.add(new Found(sense.concept(), at, inSource));
                return;
            }
        }
    }

    /** Makes each blocked start know how far any block reaches that starts there or before. */
    private static void extendToTheRight(TreeMap<Integer, Integer> endsByStart) {
        int reach = 0;
        for (Map.Entry<Integer, Integer> block : endsByStart.entrySet()) {
            reach = Math.max(reach, block.getValue());
            block.setValue(reach);
        }
    }

    private static boolean isBlocked(Found found, Map<Integer, TreeMap<Integer, Integer>> blocked) {
        TreeMap<Integer, Integer> blocks = blocked.get(found.concept());
        if (blocks == null) {
            return false;
        }
        Map.Entry<Integer, Integer> before = blocks.floorEntry(found.at().from());
        return before != null && before.getValue() >= found.at().to();
    }

    /** A shorter one that overlaps a longer one shares one of its own two ends with it. */
    private static List<Found> longestFirst(List<Found> found, int length) {
        found.sort(ORDER);
        BitSet taken = new BitSet(length);
        List<Found> kept = new ArrayList<>();
        for (Found each : found) {
            if (!taken.get(each.at().from()) && !taken.get(each.at().to() - 1)) {
                taken.set(each.at().from(), each.at().to());
                kept.add(each);
            }
        }
        return kept;
    }
}
