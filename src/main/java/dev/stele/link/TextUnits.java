package dev.stele.link;

import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.text.Folded;
import dev.stele.text.Folding;
import dev.stele.text.Script;
import java.util.Arrays;
import java.util.List;

/**
 * A text as it is collated: its words, its Han, Kana and Hangul characters and its marks, one after
 * the other and folded, each with the place where it stands. White space does not count.
 */
final class TextUnits {
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private long[] keys = new long[256];
    private int[] standing = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;
    private final int[] firsts;

    private TextUnits(int passages) {
        firsts = new int[passages + 1];
    }

    static TextUnits of(List<Passage> text) {
        TextUnits units = new TextUnits(text.size());
        for (int i = 0; i < text.size(); i++) {
            units.read(i, Folding.fold(text.get(i).text()));
            units.firsts[i + 1] = units.size;
        }
        return units;
    }

    int size() {
        return size;
    }

    /** How many passages the text has. */
    int passages() {
        return firsts.length - 1;
    }

    int firstOf(int passage) {
        return firsts[passage];
    }

    /** One after the last unit of a passage. */
    int endOf(int passage) {
        return firsts[passage + 1];
    }

    int sizeOf(int passage) {
        return endOf(passage) - firstOf(passage);
    }

    /** What makes the unit; equal for equal units of all texts. */
    long key(int unit) {
        return keys[unit];
    }

    /** Index of the passage where the unit stands. */
    int passage(int unit) {
        return standing[unit];
    }

    /** Where the unit stands in its passage. */
    Range range(int unit) {
        return new Range(starts[unit], ends[unit]);
    }

    private void read(int passage, Folded folded) {
        String text = folded.text();
        int word = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Script.of(c) != Script.WORD) {
                add(passage, folded, word, at);
                if (!Character.isWhitespace(c)) {
                    add(passage, folded, at, next);
                }
                word = next;
            }
            at = next;
        }
        add(passage, folded, word, text.length());
    }

    private void add(int passage, Folded folded, int from, int to) {
        if (from == to) {
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            standing = Arrays.copyOf(standing, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key * FACTOR + folded.text().charAt(i) + 1;
        }
        keys[size] = key;
        standing[size] = passage;
        starts[size] = folded.sourceFrom(from);
        ends[size] = folded.sourceTo(to);
        size++;
    }
}
