package dev.stele.link;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase;
import dev.stele.model.Mention;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Related;
import dev.stele.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the passages of two documents that have most of what makes the documents alike. */
final class PassagePairs {
    /** Features that a passage of each must share. */
    private static final int LEAST_SHARED = 2;

    /** Passages of each document that are compared. */
    private static final int MOST_PASSAGES = 12;

    private static final int MOST_PAIRS = 2;

    private final Profiles profiles;
    private final double[] weights;
    private final List<Integer> reasons;

    /**
     * @param weights of all features
     * @param reasons features that both documents have, at most 31, the most telling first
     */
    PassagePairs(Profiles profiles, double[] weights, List<Integer> reasons) {
        this.profiles = profiles;
        this.weights = weights;
        this.reasons = reasons;
    }

    /** A passage with those of the reasons that stand in it, as bits. */
    private record Marked(int passage, int reasons, double weight) {}

    /** The pairs with most in common, each passage in one of them. */
    List<Related.Pair> between(AnalysedDocument here, AnalysedDocument there) {
        record Rated(int here, int there, int both, double weight) {}
        List<Marked> ours = marked(here);
        List<Marked> theirs = marked(there);
        List<Rated> rated = new ArrayList<>();
        for (Marked our : ours) {
            for (Marked their : theirs) {
                int both = our.reasons() & their.reasons();
                if (Integer.bitCount(both) >= LEAST_SHARED) {
                    rated.add(new Rated(our.passage(), their.passage(), both, weight(both)));
                }
            }
        }
        rated.sort(
                Comparator.comparingDouble(Rated::weight)
                        .reversed()
                        .thenComparing(Rated::here)
                        .thenComparing(Rated::there));
        List<Related.Pair> pairs = new ArrayList<>();
        for (Rated pair : rated) {
            boolean taken =
                    pairs.stream()
                            .anyMatch(it -> it.here() == pair.here() || it.there() == pair.there());
            if (!taken && pairs.size() < MOST_PAIRS) {
                int telling = reasons.get(Integer.numberOfTrailingZeros(pair.both()));
                pairs.add(
                        new Related.Pair(
                                pair.here(),
                                pair.there(),
                                words(there, pair.there(), profiles.feature(telling))));
            }
        }
        return pairs;
    }

    private double weight(int bits) {
        double weight = 0;
        for (int i = 0; i < reasons.size(); i++) {
            if ((bits >> i & 1) == 1) {
                weight += weights[reasons.get(i)];
            }
        }
        return weight;
    }

    private List<Marked> marked(AnalysedDocument document) {
        List<Passage> passages = document.document().passages();
        int[] bits = new int[passages.size()];
        Map<String, Integer> concepts = new HashMap<>();
        for (int i = 0; i < reasons.size(); i++) {
            Profiles.Feature feature = profiles.feature(reasons.get(i));
            switch (feature.kind()) {
                case CONCEPT -> concepts.put(feature.name(), i);
                case DATE -> markDates(document, feature.name(), 1 << i, bits);
                case WORD -> markWords(passages, feature.name(), 1 << i, bits);
            }
        }
        for (Mention mention : document.mentions()) {
            Integer reason = concepts.get(mention.concept());
            if (reason != null) {
                bits[mention.passage()] |= 1 << reason;
            }
        }
        return IntStream.range(0, bits.length)
                .filter(i -> Integer.bitCount(bits[i]) >= LEAST_SHARED)
                .filter(i -> passages.get(i).kind() != PassageKind.HEADING)
                .filter(i -> passages.get(i).role() != Role.REFERENCE)
                .mapToObj(i -> new Marked(i, bits[i], weight(bits[i])))
                .sorted(
                        Comparator.comparingDouble(Marked::weight)
                                .reversed()
                                .thenComparing(Marked::passage))
                .limit(MOST_PASSAGES)
                .toList();
    }

    /** Where the feature stands first in the passage. */
    private static Range words(AnalysedDocument document, int passage, Profiles.Feature feature) {
        return switch (feature.kind()) {
            case CONCEPT ->
                    document.mentions().stream()
                            .filter(it -> it.passage() == passage)
                            .filter(it -> it.concept().equals(feature.name()))
                            .map(Mention::range)
                            .findFirst()
                            .orElseThrow();
            case DATE ->
                    document.dates().stream()
                            .filter(it -> it.passage() == passage)
                            .filter(it -> it.date().text().equals(feature.name()))
                            .map(DatePhrase::range)
                            .findFirst()
                            .orElseThrow();
            case WORD -> {
                String text = document.document().passages().get(passage).text();
                int from = text.indexOf(feature.name());
                yield new Range(from, from + feature.name().length());
            }
        };
    }

    private static void markDates(AnalysedDocument document, String date, int bit, int[] bits) {
        document.dates().stream()
                .filter(it -> it.date().text().equals(date))
                .forEach(it -> bits[it.passage()] |= bit);
    }

    private static void markWords(List<Passage> passages, String word, int bit, int[] bits) {
        for (int i = 0; i < bits.length; i++) {
            if (passages.get(i).text().contains(word)) {
                bits[i] |= bit;
            }
        }
    }
}
