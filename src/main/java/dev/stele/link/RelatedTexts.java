package dev.stele.link;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase;
import dev.stele.model.Documents;
import dev.stele.model.Mention;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Related;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds for each document those that are about the same things, by the cosine of their weighted
 * features: what few documents have weighs most. Of a work only the document to cite is proposed. A
 * feature that many documents have proposes nobody, so that the cost of each document is bounded.
 */
final class RelatedTexts {
    /** Documents that each one is related to. */
    private static final int MOST = 5;

    /** Documents that may have a feature by which others are proposed. */
    private static final int MOST_SHARING = 100;

    private static final int LEAST_SHARED = 2;
    private static final double LEAST_LIKENESS = 0.08;

    /** Features that are told as the reason. */
    private static final int MOST_REASONS = 6;

    private static final int MOST_PASSAGES = 12;
    private static final int MOST_PAIRS = 2;
    private static final int BATCH = 256;

    private final Profiles profiles;
    private final Documents documents;
    private final Predicate<String> isPlace;
    private final List<String> ids;
    private final double[] weights;
    private final int[][] postings;
    private final double[] lengths;
    private final int[] works;

    /**
     * @param isPlace which concepts are places: most documents name some, so they tell little
     */
    RelatedTexts(
            Profiles profiles, Documents documents, List<Work> all, Predicate<String> isPlace) {
        this.profiles = profiles;
        this.documents = documents;
        this.isPlace = isPlace;
        this.ids = documents.ids();
        this.weights = weights(profiles, isPlace);
        this.works = new int[ids.size()];
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        boolean[] cited = new boolean[ids.size()];
        for (int i = 0; i < all.size(); i++) {
            cited[place(places, all.get(i).best())] = true;
            for (Work.Witness witness : all.get(i).witnesses()) {
                works[place(places, witness.document())] = i;
            }
        }
        this.postings = postings(cited);
        this.lengths = new double[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            lengths[i] = length(profiles.profile(i));
        }
    }

    private static int place(Map<String, Integer> places, String id) {
        return Objects.requireNonNull(places.get(id));
    }

    /** A word that all documents have weighs nothing; a concept was chosen, and always weighs. */
    private static double[] weights(Profiles profiles, Predicate<String> isPlace) {
        int[] frequencies = profiles.frequencies();
        double[] weights = new double[frequencies.length];
        for (int i = 0; i < weights.length; i++) {
            double rarity = (double) profiles.documents() / Math.max(1, frequencies[i]);
            Profiles.Feature feature = profiles.feature(i);
            weights[i] =
                    switch (feature.kind()) {
                        case CONCEPT ->
                                (isPlace.test(feature.name()) ? 0.3 : 1) * Math.log(1 + rarity);
                        case DATE -> 0.6 * Math.log(1 + rarity);
                        case WORD -> 0.6 * Math.log(rarity);
                    };
        }
        return weights;
    }

    /** The documents to cite that have each feature; none for one that too many have. */
    private int[][] postings(boolean[] cited) {
        int[] sizes = new int[profiles.frequencies().length];
        for (int i = 0; i < cited.length; i++) {
            if (cited[i]) {
                Arrays.stream(profiles.profile(i).features()).forEach(it -> sizes[it]++);
            }
        }
        int[][] postings = new int[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            postings[i] = new int[weights[i] > 0 && sizes[i] <= MOST_SHARING ? sizes[i] : 0];
            sizes[i] = 0;
        }
        for (int i = 0; i < cited.length; i++) {
            if (cited[i]) {
                for (int feature : profiles.profile(i).features()) {
                    if (postings[feature].length > 0) {
                        postings[feature][sizes[feature]++] = i;
                    }
                }
            }
        }
        return postings;
    }

    private double weight(Profiles.Profile profile, int at) {
        return weights[profile.features()[at]] * (1 + Math.log(profile.counts()[at]));
    }

    private double length(Profiles.Profile profile) {
        double sum = 0;
        for (int at = 0; at < profile.features().length; at++) {
            sum += weight(profile, at) * weight(profile, at);
        }
        return Math.sqrt(sum);
    }

    /** What each document is related to, the most alike first; documents without any left out. */
    SortedMap<String, List<Related>> related() {
        SortedMap<String, List<Related>> related = new TreeMap<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            int to = Math.min(ids.size(), from + BATCH);
            List<List<Related>> batch =
                    IntStream.range(from, to).parallel().mapToObj(this::relatedTo).toList();
            for (int i = 0; i < batch.size(); i++) {
                if (!batch.get(i).isEmpty()) {
                    related.put(ids.get(from + i), batch.get(i));
                }
            }
        }
        return related;
    }

    private record Alike(int document, double likeness) {}

    private List<Related> relatedTo(int document) {
        Profiles.Profile profile = profiles.profile(document);
        Map<Integer, Integer> shared = new HashMap<>();
        for (int feature : profile.features()) {
            for (int other : postings[feature]) {
                if (works[other] != works[document]) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
        }
        List<Alike> alike =
                shared.entrySet().stream()
                        .filter(it -> it.getValue() >= LEAST_SHARED)
                        .map(it -> new Alike(it.getKey(), likeness(document, it.getKey())))
                        .filter(it -> it.likeness() >= LEAST_LIKENESS)
                        .sorted(
                                Comparator.comparingDouble(Alike::likeness)
                                        .reversed()
                                        .thenComparing(Alike::document))
                        .limit(MOST)
                        .toList();
        if (alike.isEmpty()) {
            return List.of();
        }
        AnalysedDocument here = documents.get(ids.get(document));
        return alike.stream().map(it -> related(document, here, it.document())).toList();
    }

    private double likeness(int document, int other) {
        Profiles.Profile a = profiles.profile(document);
        Profiles.Profile b = profiles.profile(other);
        double product = 0;
        for (int i = 0, j = 0; i < a.features().length && j < b.features().length; ) {
            if (a.features()[i] == b.features()[j]) {
                product += weight(a, i++) * weight(b, j++);
            } else if (a.features()[i] < b.features()[j]) {
                i++;
            } else {
                j++;
            }
        }
        return product / (lengths[document] * lengths[other]);
    }

    private Related related(int document, AnalysedDocument here, int other) {
        List<Integer> reasons = reasons(document, other);
        List<String> concepts = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (int reason : reasons) {
            Profiles.Feature feature = profiles.feature(reason);
            (feature.kind() == Profiles.Feature.Kind.CONCEPT ? concepts : terms)
                    .add(feature.name());
        }
        AnalysedDocument there = documents.get(ids.get(other));
        return new Related(
                ids.get(other),
                relation(here, there),
                concepts,
                terms,
                pairs(here, there, reasons));
    }

    private Related.Relation relation(AnalysedDocument here, AnalysedDocument there) {
        String language = here.document().language().base();
        boolean translated =
                !language.equals(there.document().language().base())
                        && Sequence.of(here, isPlace).translates(Sequence.of(there, isPlace));
        return translated ? Related.Relation.TRANSLATION : Related.Relation.TOPIC;
    }

    /** The features that make two documents most alike, the most telling first. */
    private List<Integer> reasons(int document, int other) {
        Profiles.Profile a = profiles.profile(document);
        Profiles.Profile b = profiles.profile(other);
        record Reason(int feature, double weight) {}
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < a.features().length; i++) {
            int j = Arrays.binarySearch(b.features(), a.features()[i]);
            if (j >= 0) {
                reasons.add(new Reason(a.features()[i], weight(a, i) * weight(b, j)));
            }
        }
        return reasons.stream()
                .filter(it -> it.weight() > 0)
                .sorted(
                        Comparator.comparingDouble(Reason::weight)
                                .reversed()
                                .thenComparing(Reason::feature))
                .limit(MOST_REASONS)
                .map(Reason::feature)
                .toList();
    }

    /** A passage with those of the reasons that stand in it, as bits. */
    private record Marked(int passage, int reasons, double weight) {}

    private List<Related.Pair> pairs(
            AnalysedDocument here, AnalysedDocument there, List<Integer> reasons) {
        record Rated(int here, int there, int both, double weight) {}
        List<Marked> ours = marked(here, reasons);
        List<Marked> theirs = marked(there, reasons);
        List<Rated> rated = new ArrayList<>();
        for (Marked our : ours) {
            for (Marked their : theirs) {
                int both = our.reasons() & their.reasons();
                if (Integer.bitCount(both) >= LEAST_SHARED) {
                    rated.add(
                            new Rated(our.passage(), their.passage(), both, weight(both, reasons)));
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

    private double weight(int bits, List<Integer> reasons) {
        double weight = 0;
        for (int i = 0; i < reasons.size(); i++) {
            if ((bits >> i & 1) == 1) {
                weight += weights[reasons.get(i)];
            }
        }
        return weight;
    }

    private List<Marked> marked(AnalysedDocument document, List<Integer> reasons) {
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
                .mapToObj(i -> new Marked(i, bits[i], weight(bits[i], reasons)))
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
