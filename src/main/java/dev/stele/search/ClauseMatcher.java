package dev.stele.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the works that may hold a clause, and in them the passages that do. */
final class ClauseMatcher {
    /** Quarters of its impact that a match is worth: the very word, another form, a longer word. */
    private static final int SAME = 4;

    private static final int OTHER_FORM = 3;
    private static final int LONGER = 1;

    /** A shorter word that the corpus has is not taken for a beginning. */
    private static final int SHORTEST_BEGINNING = 3;

    private final Terms terms;

    ClauseMatcher(Terms terms) {
        this.terms = terms;
    }

    /** What one position of a clause may be: terms of the index, with their worth. */
    private record Element(Map<String, Integer> worth, int offset, boolean character) {}

    /**
     * A clause with the works that may hold it: those that hold its terms.
     *
     * @param works the impact of the clause on each
     */
    record Lookup(Clause clause, List<Element> elements, Map<Integer, Integer> works) {

        /** Whether a work that holds all terms may still not hold the clause. */
        boolean uncertain() {
            return elements.size() > 1;
        }
    }

    /** Looks a clause up. */
    Lookup lookUp(Clause clause) {
        List<Element> elements = elements(clause);
        Map<Integer, Integer> together = works(elements.get(0));
        for (Element element : elements.subList(1, elements.size())) {
            if (!together.isEmpty()) {
                together = inBoth(together, works(element));
            }
        }
        return new Lookup(clause, elements, together);
    }

    /** The passages of a work that hold the clause, by unit, with where it begins. */
    TreeMap<Integer, Terms.Unit> units(Lookup lookup, int work) {
        if (!lookup.works().containsKey(work)) {
            return new TreeMap<>();
        }
        List<Element> elements = lookup.elements();
        boolean alone = elements.size() == 1;
        TreeMap<Integer, Terms.Unit> found = units(elements.get(0), work, alone);
        for (Element element : elements.subList(1, elements.size())) {
            if (!found.isEmpty()) {
                found = inBoth(found, units(element, work, false));
            }
        }
        return found;
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
        return new Element(worth, part.offset(), false);
    }

    /** Bigrams side by side cover a run; an odd last character overlaps the one before. */
    private static void addRun(Clause.Part part, List<Element> elements) {
        int[] run = part.text().codePoints().toArray();
        if (run.length == 1) {
            elements.add(new Element(Map.of(part.text(), SAME), part.offset(), true));
            return;
        }
        for (int at = 0; at < run.length; at += 2) {
            int from = Math.min(at, run.length - 2);
            String bigram = new String(run, from, 2);
            elements.add(new Element(Map.of(bigram, SAME), part.offset() + from, false));
        }
    }

    private Map<Integer, Integer> works(Element element) {
        Map<Integer, Integer> works = new HashMap<>();
        element.worth()
                .forEach(
                        (term, worth) ->
                                terms.works(term)
                                        .forEach(
                                                (work, impact) ->
                                                        works.merge(
                                                                work,
                                                                Math.max(1, impact * worth / SAME),
                                                                Scores::together)));
        return works;
    }

    private static Map<Integer, Integer> inBoth(
            Map<Integer, Integer> some, Map<Integer, Integer> more) {
        Map<Integer, Integer> both = new HashMap<>();
        some.forEach(
                (work, impact) -> {
                    Integer other = more.get(work);
                    if (other != null) {
                        both.put(work, Math.min(impact, other));
                    }
                });
        return both;
    }

    /** Positions are those at which the clause would begin. */
    private TreeMap<Integer, Terms.Unit> units(Element element, int work, boolean alone) {
        TreeMap<Integer, Terms.Unit> units = new TreeMap<>();
        element.worth()
                .forEach(
                        (term, worth) -> {
                            TreeMap<Integer, Terms.Unit> found =
                                    element.character() && !alone
                                            ? terms.unitsOfCharacter(term, work)
                                            : terms.units(term, work);
                            found.forEach(
                                    (unit, places) ->
                                            units.merge(
                                                    unit,
                                                    shifted(places, worth, element.offset()),
                                                    Terms.Unit::with));
                        });
        return units;
    }

    private static Terms.Unit shifted(Terms.Unit unit, int worth, int offset) {
        return new Terms.Unit(
                Math.max(1, unit.impact() * worth / SAME),
                Arrays.stream(unit.positions()).map(position -> position - offset).toArray());
    }

    private static TreeMap<Integer, Terms.Unit> inBoth(
            TreeMap<Integer, Terms.Unit> some, TreeMap<Integer, Terms.Unit> more) {
        TreeMap<Integer, Terms.Unit> both = new TreeMap<>();
        some.forEach(
                (number, unit) -> {
                    Terms.Unit other = more.get(number);
                    if (other != null) {
                        int[] starts = common(unit.positions(), other.positions());
                        if (starts.length > 0) {
                            int impact = Math.min(unit.impact(), other.impact());
                            both.put(number, new Terms.Unit(impact, starts));
                        }
                    }
                });
        return both;
    }

    private static int[] common(int[] some, int[] others) {
        return Arrays.stream(others).filter(at -> Arrays.binarySearch(some, at) >= 0).toArray();
    }
}
