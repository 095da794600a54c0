package dev.stele.link;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which units of one text stand for which of another, both in order. Rows of units that occur once
 * in either text hold the two together, as in a patience diff; what lies between is compared unit
 * by unit. So the work grows with the texts and not with their product, however much they differ.
 */
final class Alignment {
    /** Stands for the partner of a unit that has none. */
    static final int NONE = -1;

    /** So many units in a row that one of them occurs once in most texts. */
    private static final int ROW = 6;

    /** A gap of more units than this, in both texts together, has nothing to compare. */
    private static final int LARGEST_GAP = 4000;

    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private final TextUnits base;
    private final TextUnits other;
    private final int[] partners;

    private Alignment(TextUnits base, TextUnits other) {
        this.base = base;
        this.other = other;
        this.partners = new int[base.size()];
        Arrays.fill(partners, NONE);
    }

    /** For each unit of {@code base} its partner in {@code other}; partners ascend. */
    static int[] of(TextUnits base, TextUnits other) {
        Alignment alignment = new Alignment(base, other);
        alignment.fasten();
        alignment.fillGaps();
        return alignment.partners;
    }

    /** The same seen from the other text, which has so many units. */
    static int[] inverse(int[] partners, int size) {
        int[] inverse = new int[size];
        Arrays.fill(inverse, NONE);
        for (int unit = 0; unit < partners.length; unit++) {
            if (partners[unit] != NONE) {
                inverse[partners[unit]] = unit;
            }
        }
        return inverse;
    }

    private void fasten() {
        int reached = 0;
        for (int[] row : longestAscent(commonRows())) {
            for (int i = 0; i < ROW; i++) {
                int unit = row[0] + i;
                int partner = row[1] + i;
                if (partners[unit] == NONE && partner >= reached) {
                    partners[unit] = partner;
                    reached = partner + 1;
                }
            }
        }
    }

    /** Pairs of places where the same row begins, in the order of the first text. */
    private List<int[]> commonRows() {
        Map<Long, Integer> ofBase = rowsThatOccurOnce(base);
        Map<Long, Integer> ofOther = rowsThatOccurOnce(other);
        List<int[]> common = new ArrayList<>();
        ofBase.forEach(
                (row, at) -> {
                    int there = ofOther.getOrDefault(row, NONE);
                    if (at != NONE && there != NONE) {
                        common.add(new int[] {at, there});
                    }
                });
        common.sort((a, b) -> Integer.compare(a[0], b[0]));
        return common;
    }

    private static Map<Long, Integer> rowsThatOccurOnce(TextUnits units) {
        Map<Long, Integer> rows = new HashMap<>();
        for (int at = 0; at + ROW <= units.size(); at++) {
            long row = 0;
            for (int i = at; i < at + ROW; i++) {
                row = row * FACTOR + units.key(i);
            }
            rows.merge(row, at, (first, second) -> NONE);
        }
        return rows;
    }

    /** The most pairs that ascend in both texts, by patience sorting. */
    private static List<int[]> longestAscent(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tops[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? NONE : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        List<int[]> ascent = new ArrayList<>();
        for (int i = piles == 0 ? NONE : tops[piles - 1]; i != NONE; i = before[i]) {
            ascent.add(pairs.get(i));
        }
        Collections.reverse(ascent);
        return ascent;
    }

    private void fillGaps() {
        int from = 0;
        int there = 0;
        for (int unit = 0; unit < partners.length; unit++) {
            int partner = partners[unit];
            if (partner != NONE) {
                compare(from, unit, there, partner);
                from = unit + 1;
                there = partner + 1;
            }
        }
        compare(from, partners.length, there, other.size());
    }

    private void compare(int from, int to, int otherFrom, int otherTo) {
        if (from == to || otherFrom == otherTo || to - from + otherTo - otherFrom > LARGEST_GAP) {
            return;
        }
        List<Change> changes =
                new MyersDiffWithLinearSpace<Long>()
                        .computeDiff(keys(base, from, to), keys(other, otherFrom, otherTo), null);
        int unit = from;
        int partner = otherFrom;
        for (Change change : changes) {
            while (unit < from + change.startOriginal) {
                partners[unit++] = partner++;
            }
            if (change.deltaType != DeltaType.EQUAL) {
                unit = from + change.endOriginal;
                partner = otherFrom + change.endRevised;
            }
        }
        while (unit < to) {
            partners[unit++] = partner++;
        }
    }

    private static List<Long> keys(TextUnits units, int from, int to) {
        List<Long> keys = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            keys.add(units.key(i));
        }
        return keys;
    }
}
