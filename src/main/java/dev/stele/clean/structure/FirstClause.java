package dev.stele.clean.structure;

import dev.stele.clean.words.Blank;
import dev.stele.text.Letters;

/**
 * The words that stand for a missing title: the first clause, cut at 30 Han characters or 12 words.
 */
public final class FirstClause {
    private static final int HAN_CHARACTERS = 30;
    private static final int WORDS = 12;
    private static final int LEAST_HAN = 8;
    private static final String CLAUSE_ENDS = "。！？；!?;…\n";
    private static final String PAUSES = "，,：:";

    private FirstClause() {}

    /** The first clause of a text, shortened at a mark or word if it is long. */
    public static String of(String text) {
        int words = 0;
        int han = 0;
        int i = 0;
        boolean inWord = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean cjk = Letters.isCjk(c);
            boolean letter = Letters.isLetterOrDigit(c);
            if (CLAUSE_ENDS.indexOf(c) >= 0 || c == '.' && endsSentence(text, i)) {
                break;
            }
            if (PAUSES.indexOf(c) >= 0 && han >= LEAST_HAN) {
                break;
            }
            if (cjk && ++han > HAN_CHARACTERS) {
                return text.substring(0, i).strip() + "…";
            }
            if (letter && !cjk && !inWord && ++words > WORDS) {
                return text.substring(0, i).strip() + "…";
            }
            inWord = letter && !cjk || inWord && "'’-".indexOf(c) >= 0;
            i += Character.charCount(c);
        }
        String clause = text.substring(0, i).strip();
        return clause.isEmpty() ? text.strip() : clause;
    }

    /** A full stop behind a word of at least three letters, not before a word in lower case. */
    private static boolean endsSentence(String text, int at) {
        int next = at + 1;
        while (next < text.length() && Blank.is(text.charAt(next))) {
            next++;
        }
        boolean goesOn =
                next < text.length()
                        && (next == at + 1 || text.charAt(next) >= 'a' && text.charAt(next) <= 'z');
        return !goesOn
                && at >= 3
                && Letters.isLetterOrDigit(text.charAt(at - 2))
                && Letters.isLetterOrDigit(text.charAt(at - 3));
    }
}
