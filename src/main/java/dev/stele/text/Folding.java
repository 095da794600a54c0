package dev.stele.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.util.Arrays;

/**
 * The form in which texts are compared: NFKC, case folded, Latin, Greek and Cyrillic letters without
 * their diacritics, traditional Han characters as simplified ones. Only characters of Unicode 15.0
 * are folded, so that browsers of different ages agree.
 */
public final class Folding {
    private static final VersionInfo UNICODE = VersionInfo.getInstance(15, 0);
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private Folding() {}

    /** Folds a text, keeping the way back to its characters. */
    public static Folded fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 16];
        int[] ends = new int[origins.length];
        int at = 0;
        while (at < text.length()) {
            int end = segmentEnd(text, at);
            String segment = foldSegment(text.substring(at, end));
            int needed = folded.length() + segment.length();
            if (needed > origins.length) {
                origins = Arrays.copyOf(origins, Math.max(needed, origins.length * 2));
                ends = Arrays.copyOf(ends, origins.length);
            }
            Arrays.fill(origins, folded.length(), needed, at);
            Arrays.fill(ends, folded.length(), needed, end);
            folded.append(segment);
            at = end;
        }
        return new Folded(
                folded.toString(),
                Arrays.copyOf(origins, folded.length()),
                Arrays.copyOf(ends, folded.length()),
                text.length());
    }

    /** Folds a text without the way back. */
    public static String of(String text) {
        return fold(text).text();
    }

    /** A starter with the marks and jamo that may combine with it. */
    private static int segmentEnd(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!continuesSegment(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean continuesSegment(int c) {
        if (c < 0x300) {
            return false;
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.NON_SPACING_MARK,
                            UCharacterCategory.COMBINING_SPACING_MARK,
                            UCharacterCategory.ENCLOSING_MARK ->
                    true;
            default -> c >= 0x1160 && c <= 0x11ff || c == 0xff9e || c == 0xff9f;
        };
    }

    private static String foldSegment(String segment) {
        if (segment.length() == 1 && segment.charAt(0) < 0x80) {
            char c = segment.charAt(0);
            return c >= 'A' && c <= 'Z' ? String.valueOf((char) (c + 32)) : segment;
        }
        if (segment.codePoints().anyMatch(c -> UCharacter.getAge(c).compareTo(UNICODE) > 0)) {
            return segment;
        }
        String caseless = UCharacter.foldCase(NFKC.normalize(segment), true);
        StringBuilder folded = new StringBuilder(caseless.length());
        NFKC.normalize(withoutDiacritics(caseless))
                .codePoints()
                .forEach(c -> folded.appendCodePoint(Simplified.of(c)));
        return folded.toString();
    }

    private static String withoutDiacritics(String text) {
        if (text.codePoints().noneMatch(Folding::losesDiacritics)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        boolean dropping = false;
        for (int c : NFD.normalize(text).codePoints().toArray()) {
            if (UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK) {
                if (!dropping) {
                    plain.appendCodePoint(c);
                }
            } else {
                dropping = losesDiacritics(c);
                plain.appendCodePoint(c);
            }
        }
        return plain.toString();
    }

    private static boolean losesDiacritics(int c) {
        int script = UScript.getScript(c);
        return script == UScript.LATIN || script == UScript.GREEK || script == UScript.CYRILLIC;
    }

    /** Traditional characters as simplified ones, one for one. */
    private static final class Simplified {
        private static final int[] TABLE = table();

        static int of(int c) {
            if (c < 0x3400 || c > 0x3ffff) {
                return c;
            }
            return c < TABLE.length && TABLE[c] != 0 ? TABLE[c] : c;
        }

        private static int[] table() {
            Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
            int[] table = new int[0x30000];
            for (String traditional : simplify.getSourceSet()) {
                int c = traditional.codePointAt(0);
                String simplified = simplify.transliterate(traditional);
                if (traditional.length() == Character.charCount(c)
                        && simplified.codePointCount(0, simplified.length()) == 1
                        && UScript.getScript(c) == UScript.HAN
                        && UCharacter.getAge(c).compareTo(UNICODE) <= 0) {
                    table[c] = simplified.codePointAt(0);
                }
            }
            return table;
        }
    }
}
