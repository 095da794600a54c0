package dev.stele.link;

import java.util.Arrays;

/**
 * Where each row of eight units in a row stands first in a text, looked up by the rows of others.
 */
final class RowIndex {
    /** Units in a row. */
    static final int ROW = 8;

    static final int NONE = -1;

    private static final long FACTOR = 0x9e3779b97f4a7c15L;
    private static final long LAST = power(FACTOR, ROW - 1);

    private final long[] rows;
    private final int[] places;

    RowIndex(TextUnits units) {
        int capacity = Integer.highestOneBit(Math.max(8, units.size())) * 4;
        rows = new long[capacity];
        places = new int[capacity];
        Arrays.fill(places, NONE);
        long row = 0;
        for (int at = 0; at + ROW <= units.size(); at++) {
            row = at == 0 ? row(units, 0) : next(units, at, row);
            int slot = slot(row);
            if (places[slot] == NONE) {
                rows[slot] = row;
                places[slot] = at;
            }
        }
    }

    /** The first unit of the row in the text, or {@link #NONE}. */
    int find(long row) {
        return places[slot(row)];
    }

    private int slot(long row) {
        int mask = rows.length - 1;
        int slot = (int) ((row ^ row >>> 32) * FACTOR >>> 40) & mask;
        while (places[slot] != NONE && rows[slot] != row) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** What makes the row that begins with this unit. */
    static long row(TextUnits units, int at) {
        long row = 0;
        for (int i = at; i < at + ROW; i++) {
            row = row * FACTOR + units.key(i);
        }
        return row;
    }

    /** The row that begins with this unit, made from the one before. */
    static long next(TextUnits units, int at, long before) {
        return (before - units.key(at - 1) * LAST) * FACTOR + units.key(at + ROW - 1);
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
