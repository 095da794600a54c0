package dev.stele.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts works, and the passages of each, in order. */
final class Ranking {
    /** Only among so many of the best passages it is looked whether the clauses stand near. */
    private static final int LOOKED_AT = 50;

    private final ClauseMatcher matcher;
    private final int passages;

    Ranking(ClauseMatcher matcher, int passages) {
        this.matcher = matcher;
        this.passages = passages;
    }

    /** A clause with the places that hold it. */
    record Found(Clause clause, Map<Long, Integer> places) {}

    /** A passage with its score. */
    record Place(long place, long score) {
        static final Comparator<Place> BEST_FIRST =
                Comparator.comparingLong(Place::score).reversed().thenComparing(Place::place);
    }

    /** A work with its passages, best first. */
    record RankedWork(int work, long score, List<Place> places) {
        static final Comparator<RankedWork> BEST_FIRST =
                Comparator.comparingLong(RankedWork::score)
                        .reversed()
                        .thenComparing(RankedWork::work);
    }

    /** All works that hold a clause asked for, best first; {@code without} leaves passages out. */
    List<RankedWork> rank(List<Found> asked, Set<Long> without) {
        Map<Long, Long> scores = passageScores(asked, without);
        addNearness(asked, scores);
        TreeMap<Integer, List<Place>> byWork = new TreeMap<>();
        scores.forEach(
                (place, score) ->
                        byWork.computeIfAbsent(Terms.work(place), work -> new ArrayList<>())
                                .add(new Place(place, score)));
        List<RankedWork> works = new ArrayList<>();
        byWork.forEach(
                (work, places) -> {
                    places.sort(Place.BEST_FIRST);
                    long score = 2 * places.get(0).score() + workScore(asked, places);
                    works.add(new RankedWork(work, score, places));
                });
        works.sort(RankedWork.BEST_FIRST);
        return works;
    }

    private int rarity(Found found) {
        return Scores.rarity(passages, found.places().size());
    }

    private Map<Long, Long> passageScores(List<Found> asked, Set<Long> without) {
        Map<Long, Long> sums = new HashMap<>();
        Map<Long, Integer> matched = new HashMap<>();
        for (Found found : asked) {
            int rarity = found.places().isEmpty() ? 0 : rarity(found);
            found.places()
                    .forEach(
                            (place, impact) -> {
                                if (!without.contains(place)) {
                                    sums.merge(place, (long) rarity * impact, Long::sum);
                                    matched.merge(place, 1, Integer::sum);
                                }
                            });
        }
        sums.replaceAll(
                (place, sum) -> Scores.covering(sum, matched.getOrDefault(place, 0), asked.size()));
        return sums;
    }

    /** The best of each clause anywhere in the work. */
    private long workScore(List<Found> asked, List<Place> places) {
        long sum = 0;
        int matched = 0;
        for (Found found : asked) {
            int best =
                    places.stream()
                            .mapToInt(place -> found.places().getOrDefault(place.place(), 0))
                            .max()
                            .orElse(0);
            if (best > 0) {
                sum += (long) rarity(found) * best;
                matched++;
            }
        }
        return Scores.covering(sum, matched, asked.size());
    }

    private void addNearness(List<Found> asked, Map<Long, Long> scores) {
        if (asked.size() < 2) {
            return;
        }
        List<Place> best =
                scores.entrySet().stream()
                        .map(entry -> new Place(entry.getKey(), entry.getValue()))
                        .sorted(Place.BEST_FIRST)
                        .limit(LOOKED_AT)
                        .toList();
        for (int i = 0; i + 1 < asked.size(); i++) {
            Found one = asked.get(i);
            Found next = asked.get(i + 1);
            Set<Long> both = new HashSet<>();
            best.forEach(place -> both.add(place.place()));
            both.retainAll(one.places().keySet());
            both.retainAll(next.places().keySet());
            if (both.isEmpty()) {
                continue;
            }
            Map<Long, int[]> starts = matcher.starts(one.clause(), both);
            Map<Long, int[]> nextStarts = matcher.starts(next.clause(), both);
            int rarity = rarity(one) + rarity(next);
            for (long place : both) {
                int gap =
                        gap(
                                starts.getOrDefault(place, new int[0]),
                                one.clause().length(),
                                nextStarts.getOrDefault(place, new int[0]),
                                next.clause().length());
                scores.merge(place, Scores.nearness(rarity, gap), Long::sum);
            }
        }
    }

    private static int gap(int[] starts, int length, int[] others, int otherLength) {
        int smallest = Scores.NEAR;
        for (int start : starts) {
            for (int other : others) {
                int gap = other >= start ? other - start - length : start - other - otherLength;
                smallest = Math.min(smallest, Math.max(gap, 0));
            }
        }
        return smallest;
    }
}
