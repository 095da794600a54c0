package dev.stele.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where words begin and end in a text of any language, by ICU's dictionary where none are marked.
 */
public final class WordBoundaries {
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    private final int length;

    public WordBoundaries(String text) {
        words.setText(text);
        length = text.length();
    }

    /** The first boundary behind {@code at}, a UTF-16 unit of the text; its length at the end. */
    public int after(int at) {
        return at >= length ? length : words.following(at);
    }

    /** The last boundary before {@code at}; 0 at the beginning. */
    public int before(int at) {
        return at <= 0 ? 0 : words.preceding(Math.min(at, length));
    }
}
