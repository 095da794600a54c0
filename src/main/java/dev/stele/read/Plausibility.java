package dev.stele.read;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;

/**
 * How much a decoded text looks like one that somebody wrote. Nearly all bytes decode to something
 * in every East Asian encoding; in the right one they decode to common characters.
 */
final class Plausibility {
    private static final BitSet COMMON = commonCharacters();

    private static final double MALFORMED = -3;
    private static final double NEVER_WRITTEN = -1;
    private static final double RARE = 0.1;
    private static final double MARK = 0.5;
    private static final double LETTER_IN_A_WORD = 0.6;

    private Plausibility() {}

    /** At most 1, about 0.8 for a right decoding, under 0.3 for a wrong one; 0 for ASCII. */
    static double of(String text) {
        double sum = 0;
        int counted = 0;
        int before = ' ';
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c >= 0x80) {
                int after = at < text.length() ? text.codePointAt(at) : ' ';
                sum += of(before, c, after);
                counted++;
            } else if (c < 0x20 && (c < '\t' || c > '\r') && c != 0x1b) {
                sum += NEVER_WRITTEN;
                counted++;
            }
            before = c;
        }
        return counted == 0 ? 0 : sum / counted;
    }

    private static double of(int before, int c, int after) {
        if (c == 0xfffd) {
            return MALFORMED;
        }
        if (COMMON.get(c) || isFullWidth(c)) {
            return 1;
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.UNASSIGNED,
                    UCharacterCategory.PRIVATE_USE,
                    UCharacterCategory.SURROGATE,
                    UCharacterCategory.CONTROL ->
                    NEVER_WRITTEN;
            case UCharacterCategory.LOWERCASE_LETTER, UCharacterCategory.UPPERCASE_LETTER ->
                    cased(before, c, after);
            case UCharacterCategory.OTHER_LETTER -> isHalfWidthKana(c) ? NEVER_WRITTEN : RARE;
            case UCharacterCategory.DASH_PUNCTUATION,
                    UCharacterCategory.INITIAL_PUNCTUATION,
                    UCharacterCategory.FINAL_PUNCTUATION,
                    UCharacterCategory.SPACE_SEPARATOR ->
                    MARK;
            default -> c == 0x2026 || c == 0xb7 || c == 0x2022 || c == 0xb0 ? MARK : -RARE;
        };
    }

    /** Capitals begin words; a wrong decoding throws them in anywhere, and scripts together. */
    private static double cased(int before, int c, int after) {
        boolean follows = UCharacter.isLetter(before);
        boolean capital = UCharacter.isUUppercase(c);
        if (follows && !sameScript(before, c)
                || UCharacter.isLetter(after) && !sameScript(c, after)) {
            return NEVER_WRITTEN;
        }
        if (capital && follows && !UCharacter.isUUppercase(before)) {
            return NEVER_WRITTEN;
        }
        boolean latin = UScript.getScript(c) == UScript.LATIN;
        if (latin && before >= 0x80 && after >= 0x80) {
            return NEVER_WRITTEN;
        }
        return follows || UCharacter.isLetter(after) ? LETTER_IN_A_WORD : RARE;
    }

    private static boolean sameScript(int a, int b) {
        return UScript.getScript(a) == UScript.getScript(b);
    }

    private static boolean isFullWidth(int c) {
        return 0x3000 <= c && c <= 0x30ff || 0xff01 <= c && c <= 0xff5e;
    }

    private static boolean isHalfWidthKana(int c) {
        return 0xff61 <= c && c <= 0xff9f;
    }

    private static BitSet commonCharacters() {
        BitSet common = new BitSet();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Plausibility.class.getResourceAsStream(
                                                "common-characters.txt")),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::codePoints)
                    .forEach(common::set);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return common;
    }
}
