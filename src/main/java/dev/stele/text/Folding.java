package dev.stele.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * The form in which texts are compared: NFKC, case folded, Latin, Greek and Cyrillic letters
 * without their diacritics and strokes, traditional Han characters as simplified ones, invisible
 * characters left out. Only characters of Unicode 15.0 are folded, so that browsers of different
 * ages agree.
 *
 * <p>A text is folded segment by segment, a segment being a character with all that {@linkplain
 * FoldClasses#JOINS joins} it; no normalisation reaches across that border, so the result is that
 * of the whole text, and each folded character leads back to its segment. {@code
 * templates/assets/fold.js} does the same by the same tables, and {@code folding.json} among the
 * test resources holds both to it.
 */
public final class Folding {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    /** Stands for: folds to none or several characters. */
    private static final int NOT_ONE = -1;

    /** One code point's folding where that is one code point; 0 until it is asked for. */
    private static final int[] SINGLE = new int[0x32400];

    private Folding() {}

    /** Folds a text, keeping the way back to its characters. */
    public static Folded fold(String text) {
        char[] folded = new char[text.length() + 16];
        int[] origins = new int[folded.length];
        int[] ends = new int[folded.length];
        StringBuilder several = new StringBuilder();
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            int end = segmentEnd(text, at);
            int unit = end - at == 1 ? foldedUnit(text.charAt(at)) : NOT_ONE;
            several.setLength(0);
            if (unit == NOT_ONE) {
                foldSegment(text, at, end, several);
            }
            int next = size + (unit == NOT_ONE ? several.length() : 1);
            if (next > folded.length) {
                folded = Arrays.copyOf(folded, next * 2);
                origins = Arrays.copyOf(origins, next * 2);
                ends = Arrays.copyOf(ends, next * 2);
            }
            if (unit == NOT_ONE) {
                several.getChars(0, several.length(), folded, size);
            } else {
                folded[size] = (char) unit;
            }
            for (; size < next; size++) {
                origins[size] = at;
                ends[size] = end;
            }
            at = end;
        }
        return new Folded(
                new String(folded, 0, size),
                Arrays.copyOf(origins, size),
                Arrays.copyOf(ends, size),
                text.length());
    }

    /** The folding of a character that is one unit and becomes one. */
    private static int foldedUnit(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c;
        }
        int single = single(c);
        return single <= Character.MAX_VALUE ? single : NOT_ONE;
    }

    /** Folds a text without the way back. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = segmentEnd(text, at);
            foldSegment(text, at, end, folded);
            at = end;
        }
        return folded.toString();
    }

    /** A character with the marks, jamo and joiners behind it; an unknown one stands alone. */
    private static int segmentEnd(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (is(first, FoldClasses.UNKNOWN)) {
            return at;
        }
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit < 0x80) {
                break;
            }
            int c = text.codePointAt(at);
            if (!is(c, FoldClasses.JOINS)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static void foldSegment(String text, int from, int to, StringBuilder folded) {
        int c = text.codePointAt(from);
        if (to - from != Character.charCount(c)) {
            folded.append(slowly(text.substring(from, to)));
        } else if (c < 0x80) {
            folded.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
        } else {
            int single = single(c);
            if (single == NOT_ONE) {
                folded.append(slowly(text.substring(from, to)));
            } else {
                folded.appendCodePoint(single);
            }
        }
    }

    private static int single(int c) {
        if (is(c, FoldClasses.UNKNOWN)) {
            return c;
        }
        if (c >= SINGLE.length) {
            return NOT_ONE;
        }
        int known = SINGLE[c];
        if (known == 0) {
            String folded = slowly(Character.toString(c));
            known =
                    folded.codePointCount(0, folded.length()) == 1
                            ? folded.codePointAt(0)
                            : NOT_ONE;
            SINGLE[c] = known;
        }
        return known;
    }

    private static String slowly(String segment) {
        StringBuilder visible = new StringBuilder(segment.length());
        Composition.withoutHeaps(segment)
                .codePoints()
                .filter(c -> !is(c, FoldClasses.DROPPED))
                .forEach(visible::appendCodePoint);
        String plain = withoutDiacritics(caseless(NFKC.normalize(visible)));
        StringBuilder folded = new StringBuilder(plain.length());
        NFKC.normalize(plain).codePoints().forEach(c -> FoldTables.appendLast(c, folded));
        return folded.toString();
    }

    private static String caseless(String text) {
        StringBuilder caseless = new StringBuilder(text.length());
        text.codePoints().forEach(c -> caseless.append(FoldTables.caseless(c)));
        return caseless.toString();
    }

    private static String withoutDiacritics(String text) {
        if (text.codePoints().noneMatch(c -> is(c, FoldClasses.PLAIN))) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        boolean dropping = false;
        for (int c : NFD.normalize(text).codePoints().toArray()) {
            if (!is(c, FoldClasses.MARK)) {
                dropping = is(c, FoldClasses.PLAIN);
                plain.appendCodePoint(c);
            } else if (!dropping) {
                plain.appendCodePoint(c);
            }
        }
        return plain.toString();
    }

    private static boolean is(int c, int bit) {
        return (FoldClasses.of(c) & bit) != 0;
    }
}
