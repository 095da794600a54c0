package dev.stele.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a text is known again by after it was changed: a sample of its pairs of neighbouring units,
 * the same whatever the script, the case and the punctuation. The sample is that of the smallest
 * hashes (A. Z. Broder, <cite>On the resemblance and containment of documents</cite>, 1997), so a
 * text that keeps a share of the pairs holds about that share of the sample.
 */
public final class Trace {
    private static final int SIZE = 8;
    private static final int DIGITS = 6;
    private static final int UNUSED_BITS = Long.SIZE - 4 * DIGITS;

    private final int[] sample;

    private Trace(int[] sample) {
        this.sample = sample;
    }

    /** The trace of a text; empty if it has no letters. */
    public static Trace of(String text) {
        int[] pairs = pairs(text);
        return new Trace(Arrays.copyOf(pairs, Math.min(SIZE, pairs.length)));
    }

    /** Reads what {@link #toString} wrote; nothing if it is something else. */
    public static Optional<Trace> parse(String written) {
        if (written.length() % DIGITS != 0 || written.length() > SIZE * DIGITS) {
            return Optional.empty();
        }
        int[] sample = new int[written.length() / DIGITS];
        for (int i = 0; i < written.length(); i++) {
            int digit = "0123456789abcdef".indexOf(written.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            sample[i / DIGITS] = sample[i / DIGITS] << 4 | digit;
        }
        return Optional.of(new Trace(sample));
    }

    /** Hashes of the pairs of units of a text, sorted and distinct; of one unit, itself. */
    public static int[] pairs(String text) {
        long[] last = {0};
        int[] count = {0};
        int[] pairs = new int[Math.max(1, text.length())];
        Shingles.units(
                Folding.of(text),
                unit -> {
                    if (count[0]++ == 0) {
                        pairs[0] = hash(unit, 0);
                    } else {
                        pairs[count[0] - 2] = hash(last[0], unit);
                    }
                    last[0] = unit;
                });
        int length = Math.min(count[0], Math.max(1, count[0] - 1));
        return Arrays.stream(pairs, 0, length).sorted().distinct().toArray();
    }

    private static int hash(long first, long second) {
        return (int) (Shingles.mix(first * 31 + second) >>> UNUSED_BITS);
    }

    /** The hashes of the sample, sorted. */
    public List<Integer> sample() {
        return Arrays.stream(sample).boxed().toList();
    }

    /** How many of the sample stand among {@link #pairs} of another text. */
    public int sharedWith(int[] pairs) {
        return (int)
                Arrays.stream(sample).filter(it -> Arrays.binarySearch(pairs, it) >= 0).count();
    }

    /**
     * How much longer or shorter another text is, given by its {@link #pairs}, in pairs; as far as
     * samples tell, which are the same for all longer texts.
     */
    public int lengthFrom(int[] pairs) {
        return Math.abs(Math.min(SIZE, pairs.length) - sample.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trace trace && Arrays.equals(sample, trace.sample);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sample);
    }

    /** Hexadecimal digits, six for each pair. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        for (int pair : sample) {
            written.append(String.format(Locale.ROOT, "%0" + DIGITS + "x", pair));
        }
        return written.toString();
    }
}
