package dev.stele.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/** Which characters are letters, and texts reduced to them. Only ICU decides, never the JDK. */
public final class Letters {
    private Letters() {}

    public static boolean isLetterOrDigit(int codePoint) {
        return UCharacter.isLetterOrDigit(codePoint);
    }

    /** Whether the character is a Han ideograph. */
    public static boolean isHan(int codePoint) {
        return UScript.getScript(codePoint) == UScript.HAN && UCharacter.isLetterOrDigit(codePoint);
    }

    /** Whether the character belongs to a script that sets no spaces, or is a Hangul syllable. */
    public static boolean isCjk(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.HANGUL,
                    UScript.BOPOMOFO ->
                    true;
            default -> false;
        };
    }

    /** The letters and digits of the text, NFKC, in lower case; scripts are not folded. */
    public static String only(String text) {
        String folded =
                caseless(Normalizer2.getNFKCInstance().normalize(Composition.withoutHeaps(text)));
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

    /** The letters and digits of the text, NFKC, with their capitals. */
    public static String withCase(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer2.getNFKCInstance()
                .normalize(Composition.withoutHeaps(text))
                .codePoints()
                .filter(Letters::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The text in NFC, in which names of files are compared. */
    public static String composed(String text) {
        return Normalizer2.getNFCInstance().normalize(text);
    }

    /** The text with case folded, the same for all locales. */
    public static String caseless(String text) {
        return UCharacter.foldCase(text, true);
    }

    /** The capital of a small letter and the small letter of a capital; else the character. */
    public static int otherCase(int codePoint) {
        int small = UCharacter.toLowerCase(codePoint);
        return small != codePoint ? small : UCharacter.toUpperCase(codePoint);
    }
}
