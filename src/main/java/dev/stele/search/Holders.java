package dev.stele.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections that hold all terms of a phrase; the lists that many phrases need are kept. */
final class Holders {
    /** Sections in all lists that are kept. */
    private static final int MOST_KEPT = 4_000_000;

    private final Terms terms;
    private final Map<String, int[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    Holders(Terms terms) {
        this.terms = terms;
    }

    /** The sections that hold every term of a clause, in order. */
    int[] of(Clause clause) {
        List<int[]> lists = new ArrayList<>();
        for (Clause.Part part : clause.parts()) {
            for (String term : terms(part)) {
                lists.add(list(term));
            }
        }
        lists.sort(Comparator.comparingInt(list -> list.length));
        int[] holders = lists.get(0);
        for (int[] list : lists.subList(1, lists.size())) {
            holders = inBoth(holders, list);
        }
        return holders;
    }

    /** A word is one; a run has each two characters side by side. */
    private static List<String> terms(Clause.Part part) {
        int[] characters = part.text().codePoints().toArray();
        if (part.kind() == Token.Kind.WORD || characters.length == 1) {
            return List.of(IndexFormat.term(part.text()));
        }
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < characters.length; at++) {
            pairs.add(new String(characters, at, 2));
        }
        return pairs;
    }

    private int[] list(String term) {
        int[] known = kept.get(term);
        if (known != null) {
            return known;
        }
        int[] list = terms.sections(term).keySet().stream().mapToInt(i -> i).sorted().toArray();
        kept.put(term, list);
        size += list.length;
        var eldest = kept.entrySet().iterator();
        while (size > MOST_KEPT && eldest.hasNext()) {
            size -= eldest.next().getValue().length;
            eldest.remove();
        }
        return list;
    }

    private static int[] inBoth(int[] shorter, int[] longer) {
        return Arrays.stream(shorter)
                .filter(section -> Arrays.binarySearch(longer, section) >= 0)
                .toArray();
    }
}
