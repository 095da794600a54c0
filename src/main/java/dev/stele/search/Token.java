package dev.stele.search;

/**
 * A word, or a run of characters of a script without spaces, in a folded text.
 *
 * @param from first UTF-16 unit in the folded text, 0-based
 * @param to one after the last
 * @param position of the word or of the run's first character among all of the text
 */
public record Token(Kind kind, String text, int from, int to, int position) {

    public enum Kind {
        /** Letters and digits of a script that is written with spaces. */
        WORD,
        /** Han, Kana, Hangul and the like: matched as a string. */
        RUN
    }

    /** How many positions it takes: one for a word, one for each character of a run. */
    public int length() {
        return kind == Kind.WORD ? 1 : text.codePointCount(0, text.length());
    }
}
