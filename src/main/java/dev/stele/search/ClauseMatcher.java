package dev.stele.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the places of one clause: exactly those that hold it. */
final class ClauseMatcher {
    /** Quarters of its impact that a match is worth: the very word, another form, a longer word. */
    private static final int SAME = 4;

    private static final int OTHER_FORM = 3;
    private static final int LONGER = 1;

    /** A shorter word that the corpus has is not taken for a beginning. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final int[] NOWHERE = {};

    private final Terms terms;

    ClauseMatcher(Terms terms) {
        this.terms = terms;
    }

    /** The impact of the clause at each place that holds it. */
    Map<Long, Integer> places(Clause clause) {
        List<Element> elements = elements(clause);
        if (elements.size() == 1) {
            return weighted(elements.get(0));
        }
        Map<Long, Integer> together = weighted(elements.get(0));
        for (Element element : elements.subList(1, elements.size())) {
            if (together.isEmpty()) {
                return together;
            }
            together = inBoth(together, weighted(element));
        }
        Map<Long, int[]> starts = starts(elements, together.keySet());
        together.keySet().retainAll(starts.keySet());
        return together;
    }

    /** Where the clause begins at each of these places, by position. */
    Map<Long, int[]> starts(Clause clause, Set<Long> places) {
        return starts(elements(clause), places);
    }

    /** What one position of a clause may be: terms of the index, with their worth. */
    private record Element(Map<String, Integer> worth, int offset, boolean character) {}

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
            terms.beginningWith(word).forEach(longer -> worth.putIfAbsent(longer, LONGER));
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

    private Map<Long, Integer> weighted(Element element) {
        Map<Long, Integer> places = new HashMap<>();
        element.worth()
                .forEach(
                        (term, worth) ->
                                terms.postings(term)
                                        .forEach(
                                                (place, impact) ->
                                                        places.merge(
                                                                place,
                                                                Math.max(1, impact * worth / SAME),
                                                                Math::max)));
        return places;
    }

    private static Map<Long, Integer> inBoth(Map<Long, Integer> some, Map<Long, Integer> more) {
        Map<Long, Integer> both = new HashMap<>();
        some.forEach(
                (place, impact) -> {
                    Integer other = more.get(place);
                    if (other != null) {
                        both.put(place, Math.min(impact, other));
                    }
                });
        return both;
    }

    private Map<Long, int[]> starts(List<Element> elements, Set<Long> places) {
        Map<Long, int[]> starts = null;
        for (Element element : elements) {
            Map<Long, int[]> shifted = new HashMap<>();
            for (String term : element.worth().keySet()) {
                Map<Long, int[]> positions =
                        element.character()
                                ? terms.positionsOfCharacter(term)
                                : terms.positions(term);
                positions.forEach(
                        (place, found) -> {
                            if (places.contains(place)) {
                                shifted.merge(place, found, ClauseMatcher::union);
                            }
                        });
            }
            shifted.replaceAll((place, found) -> shift(found, element.offset()));
            if (starts == null) {
                starts = shifted;
            } else {
                Map<Long, int[]> before = starts;
                starts = new HashMap<>();
                for (Map.Entry<Long, int[]> entry : shifted.entrySet()) {
                    int[] both =
                            common(before.getOrDefault(entry.getKey(), NOWHERE), entry.getValue());
                    if (both.length > 0) {
                        starts.put(entry.getKey(), both);
                    }
                }
            }
        }
        return starts == null ? Map.of() : starts;
    }

    private static int[] shift(int[] positions, int offset) {
        return Arrays.stream(positions).map(position -> position - offset).toArray();
    }

    private static int[] union(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static int[] common(int[] some, int[] others) {
        return Arrays.stream(others).filter(at -> Arrays.binarySearch(some, at) >= 0).toArray();
    }
}
