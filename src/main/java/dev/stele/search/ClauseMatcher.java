package dev.stele.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the sections that may hold a clause, and in them the passages that do. */
final class ClauseMatcher {
    /** Quarters of itself that a match is worth: the very word, another form, a longer word. */
    private static final int SAME = 4;

    private static final int OTHER_FORM = 3;
    private static final int LONGER = 1;

    /** A shorter word that the corpus has is not taken for a beginning. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Of a longer run those pairs of characters are not looked at that lie across others. */
    private static final int ALL_PAIRS = 6;

    /** So many of the pairs of a run are looked up. */
    private static final int RAREST = 2;

    private final Terms terms;
    private final Places places;

    ClauseMatcher(Terms terms, Places places) {
        this.terms = terms;
        this.places = places;
    }

    /**
     * A part of a clause: words of the index with their worth, or a string that stands in a run.
     *
     * @param worth empty for a string
     */
    private record Element(String text, Map<String, Integer> worth, int offset) {
        boolean isRun() {
            return worth.isEmpty();
        }

        int length() {
            return isRun() ? text.codePointCount(0, text.length()) : 1;
        }
    }

    /**
     * A clause with the sections that may hold it: those that hold its terms.
     *
     * @param sections the impact of the clause on each
     */
    record Lookup(Clause clause, List<Element> elements, Map<Integer, Integer> sections) {

        /** Whether a section that holds all terms may still not hold the clause. */
        boolean uncertain() {
            return elements.size() > 1 || elements.get(0).length() > 2;
        }

        /** Whether positions are kept of all terms: of single characters they are not. */
        boolean isPlaced() {
            return elements.stream().noneMatch(each -> each.isRun() && each.length() == 1);
        }
    }

    /**
     * A clause in a passage.
     *
     * @param starts positions at which it begins
     * @param worth quarters of what it would be worth once, over all places
     */
    record Match(TreeSet<Integer> starts, int worth) {}

    /** Looks a clause up. */
    Lookup lookUp(Clause clause) {
        List<Element> elements = elements(clause);
        Map<Integer, Integer> together = sections(elements.get(0));
        for (Element element : elements.subList(1, elements.size())) {
            if (!together.isEmpty()) {
                together = inBoth(together, sections(element));
            }
        }
        return new Lookup(clause, elements, together);
    }

    /** A clause that is looked for where its terms are known to stand. */
    Lookup within(Clause clause) {
        return new Lookup(clause, elements(clause), Map.of());
    }

    /** Where a clause stands in a passage; no starts if it does not. */
    Match match(Lookup lookup, Sections.Unit unit) {
        TreeMap<Integer, Integer> starts = starts(lookup.elements().get(0), unit);
        for (Element element : lookup.elements().subList(1, lookup.elements().size())) {
            if (!starts.isEmpty()) {
                starts.keySet().retainAll(starts(element, unit).keySet());
            }
        }
        int worth = starts.values().stream().mapToInt(Integer::intValue).sum();
        return new Match(new TreeSet<>(starts.keySet()), worth);
    }

    /** The sections that hold a clause in truth, as positions tell it. */
    Set<Integer> holding(Lookup lookup) {
        if (!lookup.uncertain()) {
            return lookup.sections().keySet();
        }
        Map<Integer, int[]> starts = new HashMap<>();
        Set<Integer> left = lookup.sections().keySet();
        boolean first = true;
        for (Placed placed : placed(lookup)) {
            Map<Integer, int[]> next = positions(placed, left);
            if (first) {
                starts = next;
            } else {
                starts.replaceAll(
                        (section, some) ->
                                Places.common(some, next.getOrDefault(section, new int[0])));
                starts.values().removeIf(some -> some.length == 0);
            }
            first = false;
            left = starts.keySet();
        }
        return new HashSet<>(left);
    }

    /**
     * Terms of which one stands at a place of a clause.
     *
     * @param offset position relative to the clause's first
     */
    private record Placed(Set<String> terms, int offset) {}

    /** What must stand where for a clause to be there, the rarest of each run first. */
    private List<Placed> placed(Lookup lookup) {
        List<Placed> placed = new ArrayList<>();
        for (Element element : lookup.elements()) {
            if (!element.isRun()) {
                placed.add(new Placed(element.worth().keySet(), element.offset()));
                continue;
            }
            boolean[] covered = new boolean[element.length()];
            for (Pair pair : pairs(element.text())) {
                if (!covered[pair.at()] || !covered[pair.at() + 1]) {
                    covered[pair.at()] = true;
                    covered[pair.at() + 1] = true;
                    placed.add(new Placed(Set.of(pair.text()), element.offset() + pair.at()));
                }
            }
        }
        return placed;
    }

    /** Where the clause would begin in sections if one of the terms stands at its place. */
    private Map<Integer, int[]> positions(Placed placed, Set<Integer> sections) {
        Map<Integer, TreeSet<Integer>> all = new HashMap<>();
        for (String term : placed.terms()) {
            places.of(term, sections)
                    .forEach(
                            (section, found) -> {
                                TreeSet<Integer> starts =
                                        all.computeIfAbsent(section, s -> new TreeSet<>());
                                for (int at : found) {
                                    starts.add(at - placed.offset());
                                }
                            });
        }
        Map<Integer, int[]> positions = new HashMap<>();
        all.forEach(
                (section, starts) ->
                        positions.put(
                                section, starts.stream().mapToInt(Integer::intValue).toArray()));
        return positions;
    }

    private List<Element> elements(Clause clause) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < clause.parts().size(); i++) {
            Clause.Part part = clause.parts().get(i);
            if (part.kind() == Token.Kind.RUN) {
                elements.add(new Element(part.text(), Map.of(), part.offset()));
            } else {
                boolean last = i == clause.parts().size() - 1;
                boolean alone = clause.parts().size() == 1 && !clause.quoted() && !clause.without();
                elements.add(word(part, last && clause.prefix(), alone));
            }
        }
        return elements;
    }

    private Element word(Clause.Part part, boolean beginning, boolean anyForm) {
        String word = IndexFormat.term(part.text());
        Map<String, Integer> worth = new LinkedHashMap<>();
        worth.put(word, SAME);
        if (anyForm) {
            terms.otherForms(word).forEach(form -> worth.put(form, OTHER_FORM));
        }
        if (beginning && (word.length() >= SHORTEST_BEGINNING || !terms.has(word))) {
            terms.expansions(word).forEach(longer -> worth.putIfAbsent(longer, LONGER));
        }
        return new Element(word, worth, part.offset());
    }

    /**
     * Two characters of a run.
     *
     * @param at number of the first in the run
     * @param count of the sections that hold the two
     */
    private record Pair(String text, int at, int count) {
        static final Comparator<Pair> RAREST_FIRST =
                Comparator.comparingInt(Pair::count).thenComparingInt(Pair::at);
    }

    /**
     * Pairs of characters that cover a run, the rarest first. Of a short run all are looked at:
     * those across the border of two words are the rare ones, and may tell that the run stands
     * nowhere.
     */
    private List<Pair> pairs(String text) {
        int[] run = text.codePoints().toArray();
        int step = run.length > ALL_PAIRS ? 2 : 1;
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < run.length - 1; at += step) {
            pairs.add(pair(run, at));
        }
        if (step == 2 && run.length % 2 != 0) {
            pairs.add(pair(run, run.length - 2));
        }
        pairs.sort(Pair.RAREST_FIRST);
        return pairs;
    }

    private Pair pair(int[] run, int at) {
        String text = new String(run, at, 2);
        return new Pair(text, at, terms.count(text));
    }

    private Map<Integer, Integer> sections(Element element) {
        if (!element.isRun()) {
            return sectionsOfWords(element.worth());
        }
        if (element.length() <= 2) {
            return terms.sections(element.text());
        }
        List<Pair> pairs = pairs(element.text());
        if (pairs.get(0).count() == 0) {
            return Map.of();
        }
        Map<Integer, Integer> together = terms.sections(pairs.get(0).text());
        for (Pair pair : pairs.subList(1, Math.min(RAREST, pairs.size()))) {
            together = inBoth(together, terms.sections(pair.text()));
        }
        return together;
    }

    private Map<Integer, Integer> sectionsOfWords(Map<String, Integer> worths) {
        Map<Integer, Integer> sections = new HashMap<>();
        worths.forEach(
                (term, worth) ->
                        terms.sections(term)
                                .forEach(
                                        (section, impact) ->
                                                sections.merge(
                                                        section,
                                                        Math.max(1, impact * worth / SAME),
                                                        Scores::together)));
        return sections;
    }

    private static Map<Integer, Integer> inBoth(
            Map<Integer, Integer> some, Map<Integer, Integer> more) {
        Map<Integer, Integer> both = new HashMap<>();
        some.forEach(
                (section, impact) -> {
                    Integer other = more.get(section);
                    if (other != null) {
                        both.put(section, Math.min(impact, other));
                    }
                });
        return both;
    }

    /** Where the clause would begin if the element stands, with its worth. */
    private static TreeMap<Integer, Integer> starts(Element element, Sections.Unit unit) {
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        for (Token token : unit.tokens()) {
            if (token.kind() == Token.Kind.WORD) {
                int worth = element.worth().getOrDefault(IndexFormat.term(token.text()), 0);
                if (worth > 0) {
                    starts.put(token.position() - element.offset(), worth);
                }
            } else if (element.isRun()) {
                int at = token.text().indexOf(element.text());
                for (; at >= 0; at = token.text().indexOf(element.text(), at + 1)) {
                    int position = token.position() + token.text().codePointCount(0, at);
                    starts.put(position - element.offset(), SAME);
                }
            }
        }
        return starts;
    }
}
