package dev.stele.link;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Documents;
import dev.stele.model.Related;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Documents in other languages, the most alike first, that may be translations. */
    private static final int MOST_TRIED = 8;

    private static final int LEAST_SHARED = 2;
    private static final double LEAST_LIKENESS = 0.08;

    /** Features that are told as the reason. */
    private static final int MOST_REASONS = 6;

    private static final int BATCH = 256;

    private final Profiles profiles;
    private final Documents documents;
    private final Predicate<String> isPlace;
    private final List<String> ids;
    private final double[] weights;
    private final int[][] postings;
    private final double[] lengths;
    private final int[] works;
    private final Map<String, Integer> places = new HashMap<>();

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
        ids.forEach(id -> places.put(id, places.size()));
        boolean[] cited = new boolean[ids.size()];
        for (int i = 0; i < all.size(); i++) {
            cited[place(all.get(i).best())] = true;
            for (Work.Witness witness : all.get(i).witnesses()) {
                works[place(witness.document())] = i;
            }
        }
        this.postings = postings(cited);
        this.lengths = new double[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            lengths[i] = length(profiles.profile(i));
        }
    }

    private int place(String id) {
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
                Profiles.Profile profile = profiles.profile(i);
                for (int at = 0; at < profile.size(); at++) {
                    sizes[profile.feature(at)]++;
                }
            }
        }
        int[][] postings = new int[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            postings[i] = new int[weights[i] > 0 && sizes[i] <= MOST_SHARING ? sizes[i] : 0];
            sizes[i] = 0;
        }
        for (int i = 0; i < cited.length; i++) {
            if (cited[i]) {
                Profiles.Profile profile = profiles.profile(i);
                for (int at = 0; at < profile.size(); at++) {
                    int feature = profile.feature(at);
                    if (postings[feature].length > 0) {
                        postings[feature][sizes[feature]++] = i;
                    }
                }
            }
        }
        return postings;
    }

    private double weight(Profiles.Profile profile, int at) {
        return weights[profile.feature(at)] * (1 + Math.log(profile.count(at)));
    }

    private double length(Profiles.Profile profile) {
        double sum = 0;
        for (int at = 0; at < profile.size(); at++) {
            sum += weight(profile, at) * weight(profile, at);
        }
        return Math.sqrt(sum);
    }

    /**
     * What each document is related to, translations first, then the most alike; documents without
     * any left out. Two texts are translations where neither has a better one in that language.
     */
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
        related.replaceAll(
                (id, all) ->
                        all.stream()
                                .map(it -> isMutual(id, it, related) ? it : it.asTopic())
                                .toList());
        return related;
    }

    /** Whether a translation's own translation is this document, or another witness of it. */
    private boolean isMutual(String id, Related it, SortedMap<String, List<Related>> related) {
        return it.relation() != Related.Relation.TRANSLATION
                || related.getOrDefault(it.document(), List.of()).stream()
                        .filter(back -> back.relation() == Related.Relation.TRANSLATION)
                        .anyMatch(back -> works[place(back.document())] == works[place(id)]);
    }

    private record Alike(int document, double likeness) {}

    private List<Related> relatedTo(int document) {
        Profiles.Profile profile = profiles.profile(document);
        Map<Integer, Integer> shared = new HashMap<>();
        for (int at = 0; at < profile.size(); at++) {
            for (int other : postings[profile.feature(at)]) {
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
                        .toList();
        if (alike.isEmpty()) {
            return List.of();
        }
        AnalysedDocument here = documents.get(ids.get(document));
        Set<Integer> translations = translations(document, here, alike);
        return Stream.concat(
                        translations.stream(),
                        alike.stream()
                                .map(Alike::document)
                                .filter(it -> !translations.contains(it)))
                .limit(MOST)
                .map(
                        it ->
                                related(
                                        document,
                                        here,
                                        it,
                                        translations.contains(it)
                                                ? Related.Relation.TRANSLATION
                                                : Related.Relation.TOPIC))
                .toList();
    }

    /** In each other language the best of the documents that may be translations, if any is. */
    private Set<Integer> translations(int document, AnalysedDocument here, List<Alike> alike) {
        String language = profiles.language(document);
        List<Integer> others =
                alike.stream()
                        .map(Alike::document)
                        .filter(it -> !profiles.language(it).equals(language))
                        .limit(MOST_TRIED)
                        .toList();
        if (others.isEmpty()) {
            return Set.of();
        }
        Sequence own = Sequence.of(here, isPlace);
        Map<String, Integer> best = new TreeMap<>();
        Map<String, Double> shares = new HashMap<>();
        for (int other : others) {
            double share = own.translates(Sequence.of(documents.get(ids.get(other)), isPlace));
            if (share > shares.getOrDefault(profiles.language(other), 0.0)) {
                shares.put(profiles.language(other), share);
                best.put(profiles.language(other), other);
            }
        }
        return new LinkedHashSet<>(best.values());
    }

    private double likeness(int document, int other) {
        Profiles.Profile a = profiles.profile(document);
        Profiles.Profile b = profiles.profile(other);
        double product = 0;
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (a.feature(i) == b.feature(j)) {
                product += weight(a, i++) * weight(b, j++);
            } else if (a.feature(i) < b.feature(j)) {
                i++;
            } else {
                j++;
            }
        }
        return product / (lengths[document] * lengths[other]);
    }

    private Related related(
            int document, AnalysedDocument here, int other, Related.Relation relation) {
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
                relation,
                concepts,
                terms,
                new PassagePairs(profiles, weights, reasons).between(here, there));
    }

    /** The features that make two documents most alike, the most telling first. */
    private List<Integer> reasons(int document, int other) {
        Profiles.Profile a = profiles.profile(document);
        Profiles.Profile b = profiles.profile(other);
        record Reason(int feature, double weight) {}
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            int j = b.find(a.feature(i));
            if (j >= 0) {
                reasons.add(new Reason(a.feature(i), weight(a, i) * weight(b, j)));
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
}
