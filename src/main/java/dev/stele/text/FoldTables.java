package dev.stele.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UTF16;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The characters that fold otherwise than any browser's own functions would fold them. Java folds
 * by these tables, and the site carries them for the browser.
 */
public final class FoldTables {
    /**
     * Letters with a stroke, and ligatures, that normalisation leaves alone; all lie below U+0180.
     */
    private static final Map<Integer, String> STROKES =
            Map.ofEntries(
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ŧ', "t"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"));

    private static final SortedMap<Integer, Integer> SIMPLIFIED = simplifiedByTraditional();

    private static final BitSet TRADITIONAL = new BitSet();

    static {
        SIMPLIFIED.keySet().forEach(TRADITIONAL::set);
    }

    private FoldTables() {}

    /**
     * Whether most texts get by with such characters, so that a browser loads the table of the
     * others only for those that have them: Latin, punctuation, Han, Kana and Hangul. What they
     * become by folding is common too, and written in its NFKC form.
     */
    public static boolean isCommon(int c) {
        return c < 0x180
                || 0x300 <= c && c < 0x340
                || 0x2000 <= c && c < 0x2100
                || 0x2150 <= c && c < 0x2c00
                || 0x2e80 <= c && c < 0xa000
                || 0xac00 <= c && c < 0xd800
                || 0xf900 <= c && c < 0x10000
                || 0x20000 <= c && c < 0x40000;
    }

    /** The code point without case; may be several characters. */
    static String caseless(int c) {
        return UCharacter.foldCase(UTF16.valueOf(c), true);
    }

    /** Letters that lose a stroke or come apart, with what they become. */
    public static SortedMap<Integer, String> strokes() {
        return new TreeMap<>(STROKES);
    }

    /** Appends what stands for a character of caseless text in the end. */
    static void appendLast(int c, StringBuilder folded) {
        String stroke = c < 0x80 || c > 0x180 ? null : STROKES.get(c);
        if (stroke == null) {
            folded.appendCodePoint(SIMPLIFIED.getOrDefault(c, c));
        } else {
            folded.append(stroke);
        }
    }

    /**
     * The characters of a text that may be written otherwise when Han is simplified, in its order:
     * traditional ones, and those of the blocks for compatibility that may stand for them.
     */
    public static IntStream traditional(String text) {
        return text.codePoints().filter(FoldTables::mayBeTraditional);
    }

    private static boolean mayBeTraditional(int c) {
        return c >= 0x2e80
                && (TRADITIONAL.get(c)
                        || c < 0x2fe0
                        || 0x3038 <= c && c < 0x303b
                        || 0x3190 <= c && c < 0x3400
                        || 0xf900 <= c && c < 0xfb00
                        || 0x1f200 <= c && c < 0x1f300
                        || 0x2f800 <= c && c < 0x2fa20);
    }

    /** Traditional Han characters that have exactly one simplified form, with that form. */
    public static SortedMap<Integer, Integer> simplified() {
        return SIMPLIFIED;
    }

    /** The code points whose {@link #caseless} form is not simply their lower case. */
    public static SortedMap<Integer, String> caseExceptions() {
        SortedMap<Integer, String> exceptions = new TreeMap<>();
        for (int c = 0x80; c < 0x20000; c++) {
            if ((FoldClasses.of(c) & (FoldClasses.UNKNOWN | FoldClasses.RUN)) != 0) {
                continue;
            }
            String caseless = caseless(c);
            if (!caseless.equals(UCharacter.toLowerCase(ULocale.ROOT, UTF16.valueOf(c)))) {
                exceptions.put(c, caseless);
            }
        }
        return exceptions;
    }

    private static SortedMap<Integer, Integer> simplifiedByTraditional() {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        SortedMap<Integer, Integer> table = new TreeMap<>();
        for (String traditional : simplify.getSourceSet()) {
            int from = traditional.codePointAt(0);
            String simplified = simplify.transliterate(traditional);
            if (UTF16.countCodePoint(traditional) == 1
                    && UTF16.countCodePoint(simplified) == 1
                    && !simplified.equals(traditional)
                    && UScript.getScript(from) == UScript.HAN
                    && (FoldClasses.of(from) & FoldClasses.UNKNOWN) == 0) {
                table.put(from, simplified.codePointAt(0));
            }
        }
        addUnsimplified(table);
        // A form that is itself simplified further counts as its last form.
        table.replaceAll((from, to) -> last(table, from, to));
        table.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return table;
    }

    /**
     * Simplified characters whose traditional form is simplified otherwise meet it there: 沉 is 沈 in
     * traditional texts, which is a simplified character too.
     */
    private static void addUnsimplified(SortedMap<Integer, Integer> table) {
        Transliterator complicate = Transliterator.getInstance("Simplified-Traditional");
        for (String simplified : complicate.getSourceSet()) {
            int from = simplified.codePointAt(0);
            String traditional = complicate.transliterate(simplified);
            if (UTF16.countCodePoint(simplified) == 1
                    && UTF16.countCodePoint(traditional) == 1
                    && UScript.getScript(from) == UScript.HAN
                    && (FoldClasses.of(from) & FoldClasses.UNKNOWN) == 0) {
                int back = traditional.codePointAt(0);
                table.putIfAbsent(from, table.getOrDefault(back, back));
            }
        }
    }

    /** Two characters that name each other keep the lower code point, so that both meet. */
    private static int last(SortedMap<Integer, Integer> table, int from, int to) {
        Integer next = table.get(to);
        if (next == null) {
            return to;
        }
        return next == from ? Math.min(from, to) : next;
    }
}
