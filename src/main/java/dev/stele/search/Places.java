package dev.stele.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Where terms stand in sections: what tells whether a string is there without its text. */
final class Places {
    private final SortedTable places;

    Places(Shards shards) {
        places = new SortedTable(shards, IndexFormat.PLACES);
    }

    /** Positions of a term, in those of the sections that have it. */
    Map<Integer, int[]> of(String term, Set<Integer> sections) {
        Map<Integer, int[]> found = new HashMap<>();
        TreeSet<Integer> wanted = new TreeSet<>(sections);
        while (!wanted.isEmpty()) {
            int next = wanted.first();
            Optional<SortedTable.Row> row = places.last(IndexFormat.continuation(term, next));
            int read = next;
            if (row.isPresent() && isOf(term, row.get().key())) {
                read = Math.max(next, read(row.get().value(), wanted, found));
            }
            wanted = new TreeSet<>(wanted.tailSet(read, false));
        }
        return found;
    }

    private static boolean isOf(String term, String key) {
        return key.equals(term) || key.startsWith(term + " ");
    }

    /** Keeps the wanted sections of a row; its last one. */
    private static int read(JsonNode list, Set<Integer> wanted, Map<Integer, int[]> found) {
        int section = 0;
        int at = 0;
        while (at < list.size()) {
            section += list.get(at++).intValue();
            IntStream.Builder positions = IntStream.builder();
            int position = -1;
            boolean more = true;
            while (more) {
                int coded = list.get(at++).intValue();
                more = (coded & 1) != 0;
                position += coded / 2;
                positions.add(position);
            }
            if (wanted.contains(section)) {
                found.put(section, positions.build().toArray());
            }
        }
        return section;
    }

    /** Those numbers of {@code some}, which is sorted, that are among {@code others} too. */
    static int[] common(int[] some, int[] others) {
        return Arrays.stream(others).filter(at -> Arrays.binarySearch(some, at) >= 0).toArray();
    }
}
