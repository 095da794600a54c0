package dev.stele.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts works, and the passages of each, in order. */
final class Ranking {
    /** Only among so many of the best works it is looked whether the clauses stand near. */
    private static final int LOOKED_AT = 25;

    private final ClauseMatcher matcher;
    private final boolean near;
    private final List<Asked> asked = new ArrayList<>();

    /** A clause with its weight. */
    private record Asked(ClauseMatcher.Lookup lookup, int weight) {}

    /** A passage with its score. */
    record Place(int unit, long score) {
        static final Comparator<Place> BEST_FIRST =
                Comparator.comparingLong(Place::score).reversed().thenComparing(Place::unit);
    }

    /** A work with its score. */
    record RankedWork(int work, long score) {
        static final Comparator<RankedWork> BEST_FIRST =
                Comparator.comparingLong(RankedWork::score)
                        .reversed()
                        .thenComparing(RankedWork::work);
    }

    /**
     * @param loosened whether strings were cut into pieces, which stand near each other anyway
     * @param works how many the corpus has
     */
    Ranking(
            ClauseMatcher matcher,
            List<ClauseMatcher.Lookup> lookups,
            boolean loosened,
            int works) {
        this.matcher = matcher;
        this.near = lookups.size() > 1 && !loosened;
        for (ClauseMatcher.Lookup lookup : lookups) {
            int found = lookup.works().size();
            asked.add(new Asked(lookup, found == 0 ? 0 : Scores.weight(works, found)));
        }
    }

    /** All works that may hold a clause, best first. */
    List<RankedWork> works() {
        Set<Integer> numbers = new TreeSet<>();
        asked.forEach(each -> numbers.addAll(each.lookup().works().keySet()));
        List<RankedWork> ranked = new ArrayList<>();
        for (int work : numbers) {
            long sum = 0;
            int matched = 0;
            for (Asked each : asked) {
                int impact = each.lookup().works().getOrDefault(work, 0);
                sum += (long) each.weight() * impact;
                matched += impact > 0 ? 1 : 0;
            }
            ranked.add(new RankedWork(work, Scores.covering(sum, matched, asked.size())));
        }
        ranked.sort(RankedWork.BEST_FIRST);
        if (near) {
            List<RankedWork> best = ranked.subList(0, Math.min(LOOKED_AT, ranked.size()));
            best.replaceAll(it -> new RankedWork(it.work(), it.score() + nearness(it.work())));
            best.sort(RankedWork.BEST_FIRST);
        }
        return ranked;
    }

    /** The passages of a work that hold a clause, best first. */
    List<Place> passages(int work) {
        List<TreeMap<Integer, Terms.Unit>> units = units(work);
        Set<Integer> numbers = new TreeSet<>();
        units.forEach(each -> numbers.addAll(each.keySet()));
        List<Place> places = new ArrayList<>();
        for (int unit : numbers) {
            long sum = 0;
            int matched = 0;
            for (int i = 0; i < asked.size(); i++) {
                Terms.Unit found = units.get(i).get(unit);
                if (found != null) {
                    sum += (long) asked.get(i).weight() * found.impact();
                    matched++;
                }
            }
            sum = matched == asked.size() ? 2 * sum : sum;
            places.add(new Place(unit, near ? sum + nearness(units, unit) / 4 : sum));
        }
        places.sort(Place.BEST_FIRST);
        return places;
    }

    private List<TreeMap<Integer, Terms.Unit>> units(int work) {
        return asked.stream().map(each -> matcher.units(each.lookup(), work)).toList();
    }

    private long nearness(int work) {
        List<TreeMap<Integer, Terms.Unit>> units = units(work);
        long sum = 0;
        for (int i = 0; i < asked.size(); i++) {
            for (int j = i + 1; j < asked.size(); j++) {
                long near = 0;
                for (int unit : units.get(i).keySet()) {
                    near += near(units, i, j, unit);
                }
                sum += nearness(i, j, near);
            }
        }
        return sum;
    }

    private long nearness(List<TreeMap<Integer, Terms.Unit>> units, int unit) {
        long sum = 0;
        for (int i = 0; i < asked.size(); i++) {
            for (int j = i + 1; j < asked.size(); j++) {
                sum += nearness(i, j, near(units, i, j, unit));
            }
        }
        return sum;
    }

    private long nearness(int one, int other, long near) {
        int weight = Math.min(asked.get(one).weight(), asked.get(other).weight());
        return Scores.nearness(weight, near);
    }

    /** How near two clauses stand in a unit, summed over all places. */
    private long near(List<TreeMap<Integer, Terms.Unit>> units, int one, int other, int unit) {
        Terms.Unit some = units.get(one).get(unit);
        Terms.Unit more = units.get(other).get(unit);
        if (some == null || more == null) {
            return 0;
        }
        int length = asked.get(one).lookup().clause().length();
        int otherLength = asked.get(other).lookup().clause().length();
        long near = 0;
        for (int start : some.positions()) {
            for (int next : more.positions()) {
                int gap = next >= start ? next - start - length : start - next - otherLength;
                int distance = Math.max(gap, 0) + 1;
                if (distance <= Scores.NEAR) {
                    near += Scores.SIDE_BY_SIDE / (distance * distance);
                }
            }
        }
        return near;
    }
}
