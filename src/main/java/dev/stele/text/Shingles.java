package dev.stele.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * What texts are compared by: the hashes of every five units in a row of the folded text. A unit is
 * a Han, Kana or Hangul character, or a whole word of any other script, so that two texts that
 * share a language and a subject share hardly any shingle. Punctuation, spaces and paragraphing do
 * not count.
 */
public final class Shingles {
    /** Units in a shingle. */
    public static final int UNITS = 5;

    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private final long[] window = new long[UNITS];
    private int units;
    private long[] hashes = new long[256];
    private int count;

    private Shingles() {}

    /**
     * The distinct shingles of a text, sorted; a text of fewer than five units has one, an empty
     * one none.
     *
     * @param passages of the text; shingles run on from one into the next
     */
    public static long[] of(List<String> passages) {
        Shingles shingles = new Shingles();
        passages.forEach(passage -> shingles.read(Folding.of(passage)));
        return shingles.distinct();
    }

    /** The same of passages that are folded already. */
    public static long[] ofFolded(List<Folded> passages) {
        Shingles shingles = new Shingles();
        passages.forEach(passage -> shingles.read(passage.text()));
        return shingles.distinct();
    }

    /** The share of common shingles in all shingles of both: 0 to 1. */
    public static double jaccard(long[] a, long[] b) {
        int common = common(a, b);
        int all = a.length + b.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The share of common shingles in the smaller of the two: 0 to 1. */
    public static double containment(long[] a, long[] b) {
        int smaller = Math.min(a.length, b.length);
        return smaller == 0 ? 0 : (double) common(a, b) / smaller;
    }

    private static int common(long[] a, long[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Long.compare(a[i], b[j]);
            if (order == 0) {
                common++;
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        return common;
    }

    private void read(String folded) {
        units(folded, this::add);
    }

    /** Hands on one number for each unit of a folded text, the same for the same unit. */
    static void units(String folded, LongConsumer each) {
        long word = 0;
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            at += Character.charCount(c);
            Script script = Script.of(c);
            if (script == Script.WORD) {
                word = word * FACTOR + c + 1;
                continue;
            }
            word = endWord(word, each);
            if (script != Script.NONE) {
                each.accept(mix(c));
            }
        }
        endWord(word, each);
    }

    private static long endWord(long word, LongConsumer each) {
        if (word != 0) {
            each.accept(mix(word));
        }
        return 0;
    }

    private void add(long unit) {
        System.arraycopy(window, 1, window, 0, UNITS - 1);
        window[UNITS - 1] = unit;
        units++;
        if (units >= UNITS) {
            keep();
        }
    }

    private void keep() {
        long hash = 0;
        for (long unit : window) {
            hash = hash * FACTOR + unit;
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = mix(hash);
    }

    private long[] distinct() {
        if (units > 0 && units < UNITS) {
            keep();
        }
        Arrays.sort(hashes, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || hashes[kept - 1] != hashes[i]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    /**
     * Spreads the bits of a number over all of its bits, one to one (the finaliser of SplitMix64).
     */
    static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
