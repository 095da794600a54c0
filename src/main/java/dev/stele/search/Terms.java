package dev.stele.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The dictionary with its postings and positions. A place is work and unit in one number. */
final class Terms {
    /** Words that a beginning may stand for. */
    static final int MAX_EXPANSIONS = 64;

    private static final String LAST = "\uffff";

    private final SortedTable terms;
    private final SortedTable positions;

    Terms(Shards shards) {
        terms = new SortedTable(shards, IndexFormat.TERMS);
        positions = new SortedTable(shards, IndexFormat.POSITIONS);
    }

    static long place(int work, int unit) {
        return (long) work * IndexFormat.MAX_UNITS + unit;
    }

    static int work(long place) {
        return (int) (place / IndexFormat.MAX_UNITS);
    }

    static int unit(long place) {
        return (int) (place % IndexFormat.MAX_UNITS);
    }

    boolean has(String term) {
        return !terms.range(term, term + "\u0000", 1).isEmpty();
    }

    /** The other forms of a word that the corpus has: plurals and the like. */
    List<String> otherForms(String word) {
        List<String> forms = new ArrayList<>();
        for (SortedTable.Row row : terms.range(word, word + "\u0000", 1)) {
            row.value().get(0).forEach(form -> forms.add(form.asString()));
        }
        return forms;
    }

    /** The words that begin so, without the word itself, in the order of their code units. */
    Set<String> beginningWith(String beginning) {
        Set<String> words = new LinkedHashSet<>();
        // Continuations of a long list share its beginning, so a few more rows are read.
        for (SortedTable.Row row :
                terms.range(beginning + "!", beginning + LAST, 2 * MAX_EXPANSIONS)) {
            if (row.key().indexOf(' ') < 0 && words.size() < MAX_EXPANSIONS) {
                words.add(row.key());
            }
        }
        return words;
    }

    /** The impact of a term at each place; empty when the corpus does not have it. */
    Map<Long, Integer> postings(String term) {
        Map<Long, Integer> postings = new HashMap<>();
        for (SortedTable.Row row : rows(terms, term)) {
            JsonNode list = row.value();
            int work = 0;
            int at = 1;
            while (at < list.size()) {
                work += list.get(at++).intValue();
                int count = list.get(at++).intValue();
                int unit = 0;
                for (; count > 0; count--) {
                    int posting = list.get(at++).intValue();
                    unit += posting / IndexFormat.IMPACTS;
                    postings.put(place(work, unit), posting % IndexFormat.IMPACTS);
                }
            }
        }
        return postings;
    }

    /** Where a word or bigram stands at each place, by position. */
    Map<Long, int[]> positions(String term) {
        Map<Long, int[]> found = new HashMap<>();
        rows(positions, term).forEach(row -> addPositions(row.value(), found));
        return found;
    }

    /** Where a single character of a run stands: where bigrams begin with it, or a run ends. */
    Map<Long, int[]> positionsOfCharacter(String character) {
        Map<Long, int[]> found = new HashMap<>();
        positions
                .range(character, character + LAST, Integer.MAX_VALUE)
                .forEach(row -> addPositions(row.value(), found));
        return found;
    }

    private static List<SortedTable.Row> rows(SortedTable table, String term) {
        return table.range(term, term + "!", Integer.MAX_VALUE);
    }

    private static void addPositions(JsonNode list, Map<Long, int[]> found) {
        int work = 0;
        int at = 0;
        while (at < list.size()) {
            work += list.get(at++).intValue();
            int units = list.get(at++).intValue();
            int unit = 0;
            for (; units > 0; units--) {
                unit += list.get(at++).intValue();
                int[] places = new int[list.get(at++).intValue()];
                int position = 0;
                for (int i = 0; i < places.length; i++) {
                    position += list.get(at++).intValue();
                    places[i] = position;
                }
                found.merge(place(work, unit), places, Terms::joined);
            }
        }
    }

    private static int[] joined(int[] some, int[] more) {
        return java.util.stream.IntStream.concat(
                        java.util.Arrays.stream(some), java.util.Arrays.stream(more))
                .sorted()
                .toArray();
    }
}
