package dev.stele.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What folding and tokens need to know of a code point, as bits. ICU decides, and only for Unicode
 * 15.0, so that browsers of every age agree with it: they get {@link #runs} as tables.
 */
public final class FoldClasses {
    /** It stays in one segment with what stands before: a mark, a trailing jamo, a joiner. */
    public static final int JOINS = 1;

    /** A non-spacing mark: it is lost behind a letter that loses its marks. */
    public static final int MARK = 2;

    /** A Latin, Greek or Cyrillic character: it loses its marks. */
    public static final int PLAIN = 4;

    /** A letter, mark or number of a script that is written with spaces. */
    public static final int WORD = 8;

    /** A letter, mark or number of a script that is matched as a string: Han, Kana, Hangul … */
    public static final int RUN = 16;

    /** Not a character of Unicode 15.0, or of private use: left as it is. */
    public static final int UNKNOWN = 32;

    /** Invisible, and left out: soft hyphens, joiners, variation selectors. */
    public static final int DROPPED = 64;

    private static final int COMPUTED = 128;
    private static final int ZERO_WIDTH_SPACE = 0x200b;
    private static final VersionInfo UNICODE = VersionInfo.getInstance(15, 0);
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** Thai, Lao, Khmer and Burmese stand without spaces too, so they match in the same way. */
    private static final int[] UNSPACED = {
        UScript.HAN,
        UScript.HIRAGANA,
        UScript.KATAKANA,
        UScript.HANGUL,
        UScript.BOPOMOFO,
        UScript.THAI,
        UScript.LAO,
        UScript.KHMER,
        UScript.MYANMAR
    };

    /** Filled as texts need it; a race writes the same value twice. */
    private static final byte[] CACHE = new byte[0x32400];

    private FoldClasses() {}

    /** The bits of one code point. */
    public static int of(int c) {
        if (c >= CACHE.length) {
            return compute(c);
        }
        int known = CACHE[c];
        if (known == 0) {
            known = compute(c) | COMPUTED;
            CACHE[c] = (byte) known;
        }
        return known & ~COMPUTED & 0xff;
    }

    /** Stands in {@link #runs} for what is not told. */
    public static final int NOT_TOLD = 128;

    /**
     * The bits of all code points from 0 on: a length, the bits, a length, the bits …
     *
     * @param told of which characters
     */
    public static List<Integer> runs(IntPredicate told) {
        List<Integer> runs = new ArrayList<>();
        int current = -1;
        int length = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int bits = told.test(c) ? of(c) : NOT_TOLD;
            if (bits != current && length > 0) {
                runs.add(length);
                runs.add(current);
                length = 0;
            }
            current = bits;
            length++;
        }
        runs.add(length);
        runs.add(current);
        return runs;
    }

    private static int compute(int c) {
        int type = UCharacter.getType(c);
        if (type == UCharacterCategory.UNASSIGNED
                || type == UCharacterCategory.PRIVATE_USE
                || type == UCharacterCategory.SURROGATE
                || UCharacter.getAge(c).compareTo(UNICODE) > 0) {
            return UNKNOWN;
        }
        int bits = 0;
        boolean mark = isMark(type);
        if (c != ZERO_WIDTH_SPACE
                && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            bits |= DROPPED | JOINS;
        }
        if (mark || !NFKC.hasBoundaryBefore(c)) {
            bits |= JOINS;
        }
        if (type == UCharacterCategory.NON_SPACING_MARK) {
            bits |= MARK;
        }
        int script = UScript.getScript(c);
        if (script == UScript.LATIN || script == UScript.GREEK || script == UScript.CYRILLIC) {
            bits |= PLAIN;
        }
        if (mark || isLetterOrNumber(type)) {
            bits |= isUnspaced(c, script) ? RUN : WORD;
        }
        return bits;
    }

    private static boolean isMark(int type) {
        return type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.COMBINING_SPACING_MARK
                || type == UCharacterCategory.ENCLOSING_MARK;
    }

    private static boolean isLetterOrNumber(int type) {
        return switch (type) {
            case UCharacterCategory.UPPERCASE_LETTER,
                    UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.TITLECASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.LETTER_NUMBER,
                    UCharacterCategory.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    /** By script, or for the long-vowel mark and its like by the scripts that share it. */
    private static boolean isUnspaced(int c, int script) {
        boolean shared = script == UScript.COMMON || script == UScript.INHERITED;
        for (int unspaced : UNSPACED) {
            if (script == unspaced || shared && UScript.hasScript(c, unspaced)) {
                return true;
            }
        }
        return false;
    }
}
