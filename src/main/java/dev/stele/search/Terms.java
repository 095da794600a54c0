package dev.stele.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
            forEachPosting(row.value(), postings::put);
        }
        return postings;
    }

    /** Where a word or bigram stands at each place, by position. */
    Map<Long, int[]> positions(String term) {
        return positions(rows(terms, term), rows(positions, term));
    }

    /** Where a single character of a run stands: where bigrams begin with it, or a run ends. */
    Map<Long, int[]> positionsOfCharacter(String character) {
        String end = character + LAST;
        return positions(
                terms.range(character, end, Integer.MAX_VALUE),
                positions.range(character, end, Integer.MAX_VALUE));
    }

    private static List<SortedTable.Row> rows(SortedTable table, String term) {
        return table.range(term, term + "!", Integer.MAX_VALUE);
    }

    private interface PostingVisitor {
        void posting(long place, int impact);
    }

    private static void forEachPosting(JsonNode list, PostingVisitor visitor) {
        int work = 0;
        int at = 1;
        while (at < list.size()) {
            work += list.get(at++).intValue();
            int unit = 0;
            boolean more = true;
            while (more) {
                int posting = list.get(at++).intValue();
                more = (posting & 1) != 0;
                unit += posting / 2 / IndexFormat.IMPACTS;
                visitor.posting(place(work, unit), posting / 2 % IndexFormat.IMPACTS);
            }
        }
    }

    /** Positions stand in the order of postings, in rows of the same keys, if there are any. */
    private static Map<Long, int[]> positions(
            List<SortedTable.Row> postings, List<SortedTable.Row> positions) {
        Map<String, JsonNode> byKey = new HashMap<>();
        positions.forEach(row -> byKey.put(row.key(), row.value()));
        Map<Long, int[]> found = new HashMap<>();
        for (SortedTable.Row row : postings) {
            JsonNode list = byKey.get(row.key());
            if (list != null) {
                PositionReader reader = new PositionReader(list);
                forEachPosting(
                        row.value(),
                        (place, impact) -> found.merge(place, reader.next(), Terms::joined));
            }
        }
        return found;
    }

    /** Reads the positions of one posting after the other. */
    private static final class PositionReader {
        private final JsonNode list;
        private int at;

        PositionReader(JsonNode list) {
            this.list = list;
        }

        int[] next() {
            IntStream.Builder places = IntStream.builder();
            int position = -1;
            boolean more = true;
            while (more) {
                int coded = list.get(at++).intValue();
                more = (coded & 1) != 0;
                position += coded / 2;
                if (coded > 0) {
                    places.add(position);
                }
            }
            return places.build().toArray();
        }
    }

    private static int[] joined(int[] some, int[] more) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).sorted().toArray();
    }
}
