package dev.stele.search;

import java.util.ArrayList;
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

    private final Terms terms;
    private final Places places;

    ClauseMatcher(Terms terms, Places places) {
        this.terms = terms;
        this.places = places;
    }

    /** What one position of a clause may be: terms of the index, with their worth. */
    private record Element(Map<String, Integer> worth, int offset, Token.Kind kind) {}

    /**
     * A clause with the sections that may hold it: those that hold its terms.
     *
     * @param sections the impact of the clause on each
     */
    record Lookup(Clause clause, List<Element> elements, Map<Integer, Integer> sections) {

        /** Whether a section that holds all terms may still not hold the clause. */
        boolean uncertain() {
            return elements.size() > 1;
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

    /** Where a clause stands in a passage; no starts if it does not. */
    Match match(Lookup lookup, Sections.Unit unit) {
        TreeMap<Integer, Integer> starts = starts(lookup.elements().get(0), unit);
        for (Element element : lookup.elements().subList(1, lookup.elements().size())) {
            if (!starts.isEmpty()) {
                Map<Integer, Integer> next = starts(element, unit);
                starts.keySet().retainAll(next.keySet());
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
        for (Element element : lookup.elements()) {
            Map<Integer, int[]> next = positions(element, left);
            if (first) {
                next.replaceAll((section, at) -> shifted(at, element.offset()));
                starts = next;
            } else {
                starts.replaceAll(
                        (section, some) ->
                                Places.common(
                                        some,
                                        next.getOrDefault(section, new int[0]),
                                        element.offset()));
                starts.values().removeIf(some -> some.length == 0);
            }
            first = false;
            left = starts.keySet();
        }
        return new HashSet<>(left);
    }

    /** Whether positions are kept of all terms of a clause: of single characters they are not. */
    static boolean isPlaced(Lookup lookup) {
        return lookup.elements().stream().allMatch(ClauseMatcher::isPlaced);
    }

    private static boolean isPlaced(Element element) {
        return element.kind() == Token.Kind.WORD
                || element.worth().keySet().stream()
                        .noneMatch(term -> term.codePointCount(0, term.length()) == 1);
    }

    private Map<Integer, int[]> positions(Element element, Set<Integer> sections) {
        Map<Integer, TreeSet<Integer>> all = new HashMap<>();
        for (String term : element.worth().keySet()) {
            places.of(term, sections)
                    .forEach(
                            (section, found) -> {
                                TreeSet<Integer> known =
                                        all.computeIfAbsent(section, s -> new TreeSet<>());
                                for (int at : found) {
                                    known.add(at);
                                }
                            });
        }
        Map<Integer, int[]> positions = new HashMap<>();
        all.forEach(
                (section, found) ->
                        positions.put(
                                section, found.stream().mapToInt(Integer::intValue).toArray()));
        return positions;
    }

    private static int[] shifted(int[] positions, int offset) {
        int[] shifted = new int[positions.length];
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] = positions[i] - offset;
        }
        return shifted;
    }

    private List<Element> elements(Clause clause) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < clause.parts().size(); i++) {
            Clause.Part part = clause.parts().get(i);
            if (part.kind() == Token.Kind.RUN) {
                addRun(part, elements);
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
            terms.beginningWith(word, 2 * Terms.MAX_EXPANSIONS).stream()
                    .limit(Terms.MAX_EXPANSIONS)
                    .forEach(longer -> worth.putIfAbsent(longer, LONGER));
        }
        return new Element(worth, part.offset(), Token.Kind.WORD);
    }

    /** Bigrams side by side cover a run; an odd last character overlaps the one before. */
    private static void addRun(Clause.Part part, List<Element> elements) {
        int[] run = part.text().codePoints().toArray();
        if (run.length == 1) {
            elements.add(element(part.text(), part.offset()));
            return;
        }
        for (int at = 0; at < run.length; at += 2) {
            int from = Math.min(at, run.length - 2);
            elements.add(element(new String(run, from, 2), part.offset() + from));
        }
    }

    private static Element element(String term, int offset) {
        return new Element(Map.of(term, SAME), offset, Token.Kind.RUN);
    }

    private Map<Integer, Integer> sections(Element element) {
        Map<Integer, Integer> sections = new HashMap<>();
        element.worth()
                .forEach(
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
            if (token.kind() != element.kind()) {
                continue;
            }
            if (token.kind() == Token.Kind.WORD) {
                int worth = element.worth().getOrDefault(IndexFormat.term(token.text()), 0);
                if (worth > 0) {
                    starts.put(token.position() - element.offset(), worth);
                }
                continue;
            }
            for (String term : element.worth().keySet()) {
                int at = token.text().indexOf(term);
                for (; at >= 0; at = token.text().indexOf(term, at + 1)) {
                    int position = token.position() + token.text().codePointCount(0, at);
                    starts.put(position - element.offset(), SAME);
                }
            }
        }
        return starts;
    }
}
