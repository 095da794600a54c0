package dev.stele.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The dictionary with the works that hold each term, and the places where it stands in them. */
final class Terms {
    /** Words that a beginning may stand for. */
    static final int MAX_EXPANSIONS = 64;

    private static final String LAST = "\uffff";

    private final SortedTable terms;
    private final SortedTable places;

    Terms(Shards shards) {
        terms = new SortedTable(shards, IndexFormat.TERMS);
        places = new SortedTable(shards, IndexFormat.PLACES);
    }

    /**
     * A passage that holds a term.
     *
     * @param impact of the term in it
     * @param positions at which it begins
     */
    @SuppressWarnings("ArrayRecordComponent") // one for each place; never compared or shared
    record Unit(int impact, int[] positions) {
        Unit with(Unit other) {
            return new Unit(
                    Math.max(impact, other.impact),
                    IntStream.concat(Arrays.stream(positions), Arrays.stream(other.positions))
                            .sorted()
                            .distinct()
                            .toArray());
        }
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

    /** The terms that begin so, without the term itself, in the order of their code units. */
    Set<String> beginningWith(String beginning, int limit) {
        Set<String> words = new LinkedHashSet<>();
        // Continuations of a long list share its beginning, so a few more rows are read.
        for (SortedTable.Row row : terms.range(beginning + "!", beginning + LAST, limit)) {
            if (row.key().indexOf(' ') < 0) {
                words.add(row.key());
            }
        }
        return words;
    }

    /** The impact of a term on each work; empty when the corpus does not have it. */
    Map<Integer, Integer> works(String term) {
        Map<Integer, Integer> works = new HashMap<>();
        for (SortedTable.Row row : terms.range(term, term + "!", Integer.MAX_VALUE)) {
            JsonNode list = row.value();
            int work = 0;
            for (int at = 1; at < list.size(); at++) {
                int coded = list.get(at).intValue();
                work += coded / IndexFormat.IMPACTS;
                works.put(work, coded % IndexFormat.IMPACTS);
            }
        }
        return works;
    }

    /** Where a term stands in a work, by unit. */
    TreeMap<Integer, Unit> units(String term, int work) {
        Optional<SortedTable.Row> row = places.last(IndexFormat.continuation(term, work));
        if (row.isEmpty()
                || !row.get().key().equals(term) && !row.get().key().startsWith(term + " ")) {
            return new TreeMap<>();
        }
        Reader reader = new Reader(row.get().value());
        int at = 0;
        while (reader.more()) {
            at += reader.next();
            TreeMap<Integer, Unit> units = reader.units();
            if (at == work) {
                return units;
            }
        }
        return new TreeMap<>();
    }

    /** Where a character of a run stands: where bigrams begin with it, or a run ends. */
    TreeMap<Integer, Unit> unitsOfCharacter(String character, int work) {
        TreeMap<Integer, Unit> units = units(character, work);
        for (String bigram : beginningWith(character, Integer.MAX_VALUE)) {
            if (works(bigram).containsKey(work)) {
                units(bigram, work).forEach((unit, found) -> units.merge(unit, found, Unit::with));
            }
        }
        return units;
    }

    /** Reads a row of places. */
    private static final class Reader {
        private final JsonNode list;
        private int at;

        Reader(JsonNode list) {
            this.list = list;
        }

        boolean more() {
            return at < list.size();
        }

        int next() {
            return list.get(at++).intValue();
        }

        /** The units of the next work. */
        TreeMap<Integer, Unit> units() {
            TreeMap<Integer, Unit> units = new TreeMap<>();
            int unit = 0;
            boolean more = true;
            while (more) {
                int coded = next();
                more = (coded & 1) != 0;
                unit += coded / 2 / IndexFormat.UNIT_IMPACTS;
                units.put(unit, new Unit(coded / 2 % IndexFormat.UNIT_IMPACTS, positions()));
            }
            return units;
        }

        private int[] positions() {
            IntStream.Builder positions = IntStream.builder();
            int position = -1;
            boolean more = true;
            while (more) {
                int coded = next();
                more = (coded & 1) != 0;
                position += coded / 2;
                if (coded > 0) {
                    positions.add(position);
                }
            }
            return positions.build().toArray();
        }
    }
}
