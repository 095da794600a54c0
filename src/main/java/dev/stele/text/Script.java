package dev.stele.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/** What a character is written in, as far as words and their limits depend on it. */
public enum Script {
    HAN,
    HIRAGANA,
    KATAKANA,
    HANGUL,
    /** Letters and digits that form words between spaces: Latin, Cyrillic, Arabic … */
    WORD,
    /** No letter and no digit. */
    NONE;

    private static final int PROLONGED_SOUND = 0x30fc;

    public static Script of(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= '0' && codePoint <= '9'
                            || codePoint >= 'a' && codePoint <= 'z'
                            || codePoint >= 'A' && codePoint <= 'Z'
                    ? WORD
                    : NONE;
        }
        if (codePoint >= 0x4e00 && codePoint <= 0x9fff) {
            return HAN;
        }
        if (codePoint >= 0xac00 && codePoint <= 0xd7a3) {
            return HANGUL;
        }
        if (codePoint == PROLONGED_SOUND) {
            return KATAKANA;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.HAN -> letterOr(codePoint, HAN);
            case UScript.HIRAGANA -> letterOr(codePoint, HIRAGANA);
            case UScript.KATAKANA -> letterOr(codePoint, KATAKANA);
            case UScript.HANGUL -> letterOr(codePoint, HANGUL);
            default -> letterOr(codePoint, WORD);
        };
    }

    private static Script letterOr(int codePoint, Script script) {
        return Letters.isLetterOrDigit(codePoint) || UCharacter.isUAlphabetic(codePoint)
                ? script
                : NONE;
    }

    /** Whether texts in it are measured in characters and not in words. */
    public boolean countsCharacters() {
        return this != WORD && this != NONE;
    }
}
