package dev.stele.clean.draft;

import dev.stele.clean.words.Blank;
import dev.stele.text.Letters;

/** What a line looks like: how long it is, and whether it reads like a sentence. */
public final class Prose {
    private static final String SENTENCE_ENDS = "。！？!?．…";
    private static final String CLOSERS = "”’」』）)】》〉\"'］]";
    private static final String CLAUSE_MARKS = "，、；：。,;:！？!?";

    private Prose() {}

    /** Length as a reader feels it: a Han, Kana or Hangul character counts 2, any other 1. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** The width of one character: 2 or 1. */
    public static int width(int c) {
        return Letters.isCjk(c) ? 2 : 1;
    }

    /** Whether the text ends as a sentence does, closing quotation marks aside. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (Blank.is(text.charAt(end - 1)) || isCloser(text.charAt(end - 1)))) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        return SENTENCE_ENDS.indexOf(last) >= 0 || last == '.';
    }

    /** Whether a sentence may end with the mark. */
    public static boolean isSentenceEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** Whether the mark closes a quotation or parenthesis. */
    public static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** Whether the text ends with a mark that announces more: a comma, a colon. */
    public static boolean endsOpen(String text) {
        return !text.isEmpty() && isOpen(text.charAt(text.length() - 1));
    }

    /** Whether a clause goes on behind the mark. */
    public static boolean isOpen(char c) {
        return "，、；：,;:".indexOf(c) >= 0;
    }

    /** How many marks separate clauses and sentences; a full stop counts before a blank only. */
    public static int clauseMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CLAUSE_MARKS.indexOf(c) >= 0
                    || c == '.' && (i + 1 == text.length() || Blank.is(text.charAt(i + 1)))) {
                marks++;
            }
        }
        return marks;
    }

    /** Whether there is a Han character in the text. */
    public static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Letters::isHan);
    }

    /** Whether there is a letter or digit in the text. */
    public static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Letters::isLetterOrDigit);
    }
}
