package dev.stele.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/** Which characters are letters, and texts reduced to them. Only ICU decides, never the JDK. */
public final class Letters {
    private Letters() {}

    public static boolean isLetterOrDigit(int codePoint) {
        return UCharacter.isLetterOrDigit(codePoint);
    }

    /** The letters and digits of the text, NFKC, in lower case; scripts are not folded. */
    public static String only(String text) {
        String folded = caseless(Normalizer2.getNFKCInstance().normalize(text));
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(
                        c ->
                                isLetterOrDigit(c)
                                        || UCharacter.hasBinaryProperty(
                                                c, UProperty.GRAPHEME_EXTEND))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The text with case folded, the same for all locales. */
    public static String caseless(String text) {
        return UCharacter.foldCase(text, true);
    }
}
