package dev.stele.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts works, and the passages of each, in order. */
final class Ranking {
    /** Only among so many of the best works it is looked whether the clauses stand near. */
    private static final int LOOKED_AT = 12;

    private final ClauseMatcher matcher;
    private final Sections sections;
    private final boolean near;
    private final List<Asked> asked = new ArrayList<>();

    /** The sections of each work that may hold a clause, the best first. */
    private final Map<Integer, List<RankedSection>> sectionsOf = new HashMap<>();

    /** A clause with its weight. */
    private record Asked(ClauseMatcher.Lookup lookup, int weight) {}

    /** A passage with its score. */
    record Place(int section, Sections.Unit unit, long score) {
        static final Comparator<Place> BEST_FIRST =
                Comparator.comparingLong(Place::score)
                        .reversed()
                        .thenComparingInt(place -> place.unit().number());
    }

    /** A work with its score. */
    record RankedWork(int work, long score) {
        static final Comparator<RankedWork> BEST_FIRST =
                Comparator.comparingLong(RankedWork::score)
                        .reversed()
                        .thenComparing(RankedWork::work);
    }

    private record RankedSection(int section, long score) {
        static final Comparator<RankedSection> BEST_FIRST =
                Comparator.comparingLong(RankedSection::score)
                        .reversed()
                        .thenComparing(RankedSection::section);
    }

    /**
     * @param loosened whether strings were cut into pieces, which stand near each other anyway
     */
    Ranking(
            ClauseMatcher matcher,
            Sections sections,
            List<ClauseMatcher.Lookup> lookups,
            boolean loosened) {
        this.matcher = matcher;
        this.sections = sections;
        this.near = lookups.size() > 1 && !loosened;
        for (ClauseMatcher.Lookup lookup : lookups) {
            int found = lookup.sections().size();
            asked.add(new Asked(lookup, found == 0 ? 0 : Scores.weight(sections.count(), found)));
        }
    }

    /** All works that may hold a clause, best first. */
    List<RankedWork> works() {
        Set<Integer> numbers = new TreeSet<>();
        asked.forEach(each -> numbers.addAll(each.lookup().sections().keySet()));
        Map<Integer, int[]> impactsOf = new TreeMap<>();
        for (int section : numbers) {
            int work = sections.work(section);
            int[] best = impactsOf.computeIfAbsent(work, w -> new int[asked.size()]);
            int[] impacts = new int[asked.size()];
            for (int i = 0; i < impacts.length; i++) {
                impacts[i] = asked.get(i).lookup().sections().getOrDefault(section, 0);
                best[i] = Math.max(best[i], impacts[i]);
            }
            sectionsOf
                    .computeIfAbsent(work, w -> new ArrayList<>())
                    .add(new RankedSection(section, score(impacts)));
        }
        sectionsOf.values().forEach(each -> each.sort(RankedSection.BEST_FIRST));
        List<RankedWork> ranked = new ArrayList<>();
        impactsOf.forEach(
                (work, best) -> ranked.add(new RankedWork(work, score(best) + best(work).score())));
        ranked.sort(RankedWork.BEST_FIRST);
        if (near) {
            List<RankedWork> first = ranked.subList(0, Math.min(LOOKED_AT, ranked.size()));
            first.replaceAll(it -> new RankedWork(it.work(), it.score() + nearness(it.work())));
            first.sort(RankedWork.BEST_FIRST);
        }
        return ranked;
    }

    private RankedSection best(int work) {
        return sectionsOf.getOrDefault(work, List.of()).get(0);
    }

    private long score(int[] impacts) {
        long sum = 0;
        int matched = 0;
        for (int i = 0; i < impacts.length; i++) {
            sum += (long) asked.get(i).weight() * impacts[i];
            matched += impacts[i] > 0 ? 1 : 0;
        }
        return Scores.covering(sum, matched, impacts.length);
    }

    /** The passages of a work that hold a clause, best first. */
    List<Place> passages(int work) {
        List<Place> places = new ArrayList<>();
        for (RankedSection ranked : sectionsOf.getOrDefault(work, List.of())) {
            for (Sections.Unit unit : sections.section(ranked.section()).units()) {
                List<ClauseMatcher.Match> matches = matches(unit);
                long score = score(matches, unit);
                if (score > 0) {
                    places.add(new Place(ranked.section(), unit, score));
                }
            }
        }
        places.sort(Place.BEST_FIRST);
        return places;
    }

    private List<ClauseMatcher.Match> matches(Sections.Unit unit) {
        return asked.stream().map(each -> matcher.match(each.lookup(), unit)).toList();
    }

    /** 0 if no clause stands in it. */
    private long score(List<ClauseMatcher.Match> matches, Sections.Unit unit) {
        long sum = 0;
        int matched = 0;
        for (int i = 0; i < asked.size(); i++) {
            int worth = matches.get(i).worth();
            if (worth > 0) {
                sum += (long) asked.get(i).weight() * Scores.ofUnit(worth, unit);
                matched++;
            }
        }
        sum = matched == asked.size() ? 2 * sum : sum;
        return near ? sum + nearness(List.of(matches)) / 4 : sum;
    }

    /** How near the clauses stand in the best section of a work. */
    private long nearness(int work) {
        return nearness(
                sections.section(best(work).section()).units().stream()
                        .map(this::matches)
                        .toList());
    }

    private long nearness(List<List<ClauseMatcher.Match>> units) {
        long sum = 0;
        for (int i = 0; i < asked.size(); i++) {
            for (int j = i + 1; j < asked.size(); j++) {
                long near = 0;
                for (List<ClauseMatcher.Match> matches : units) {
                    near += near(matches, i, j);
                }
                int weight = Math.min(asked.get(i).weight(), asked.get(j).weight());
                sum += Scores.nearness(weight, near);
            }
        }
        return sum;
    }

    /** How near two clauses stand in a passage, summed over all places. */
    private long near(List<ClauseMatcher.Match> matches, int one, int other) {
        int length = asked.get(one).lookup().clause().length();
        int otherLength = asked.get(other).lookup().clause().length();
        long near = 0;
        for (int start : matches.get(one).starts()) {
            for (int next : matches.get(other).starts()) {
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
