package dev.stele.text;

import java.util.List;
import java.util.TreeSet;

/**
 * A few hashes of a text by which a part of it is found again in another: of the hashes of every
 * eight units in a row, the smallest of every twelve in a row (winnowing: Schleimer, Wilkerson and
 * Aiken, SIGMOD 2003). Two texts that have 19 units in a row in common have a fingerprint in
 * common, and one in about six units is kept. Units are those of {@link Shingles}; a row does not
 * run on into the next passage.
 */
public final class Fingerprints {
    /** Units in a row. */
    private static final int ROW = 8;

    /** Rows of which the smallest is kept. */
    private static final int WINDOW = 12;

    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private final TreeSet<Integer> kept = new TreeSet<>();
    private final long[] units = new long[ROW];
    private final int[] rows = new int[WINDOW];
    private int read;

    private Fingerprints() {}

    /** The distinct fingerprints of a text in folded passages, sorted. */
    public static List<Integer> of(List<Folded> passages) {
        Fingerprints fingerprints = new Fingerprints();
        for (Folded passage : passages) {
            fingerprints.read(passage.text());
        }
        return List.copyOf(fingerprints.kept);
    }

    private void read(String folded) {
        read = 0;
        Shingles.units(folded, this::add);
        int seen = read - ROW + 1;
        if (0 < seen && seen < WINDOW) {
            keepSmallest(seen);
        }
    }

    private void add(long unit) {
        units[read % ROW] = unit;
        read++;
        if (read < ROW) {
            return;
        }
        long row = 0;
        for (int i = read - ROW; i < read; i++) {
            row = row * FACTOR + units[i % ROW];
        }
        int seen = read - ROW + 1;
        rows[(seen - 1) % WINDOW] = (int) (Shingles.mix(row) >>> 32);
        if (seen >= WINDOW) {
            keepSmallest(WINDOW);
        }
    }

    private void keepSmallest(int count) {
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            smallest = Math.min(smallest, rows[i]);
        }
        kept.add(smallest);
    }
}
