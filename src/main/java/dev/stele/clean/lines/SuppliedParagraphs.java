package dev.stele.clean.lines;

import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.Tables;
import dev.stele.model.Range;
import dev.stele.text.Letters;
import dev.stele.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a text that lost its line ends may begin paragraphs: behind sentences only. A wider gap
 * than usual, or none at all, was a line end; where nothing is left of them a paragraph ends when
 * it is long enough and the next sentence does not lean on it.
 */
final class SuppliedParagraphs {
    private static final List<String> CONTINUING = Tables.lines("clean/continuing-words.txt");
    private static final int ENOUGH = 600;
    private static final int TOO_MUCH = 1_200;

    private SuppliedParagraphs() {}

    /** The units before which paragraphs begin, sorted; never 0. */
    static List<Integer> of(String text) {
        List<Range> sentences = Sentences.of(text);
        List<Integer> breaks = new ArrayList<>();
        int width = 0;
        for (int i = 1; i < sentences.size(); i++) {
            Range before = sentences.get(i - 1);
            Range next = sentences.get(i);
            width += Prose.width(before.of(text));
            int gap = next.from() - before.to();
            boolean trace = gap > 1;
            boolean full = width >= ENOUGH && !isContinuing(text, next.from()) || width >= TOO_MUCH;
            if (trace || full) {
                breaks.add(next.from());
                width = 0;
            }
        }
        return breaks;
    }

    private static boolean isContinuing(String text, int at) {
        for (String word : CONTINUING) {
            if (text.startsWith(word, at) && endsWord(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may end before the unit; where no spaces are set it may end anywhere. */
    private static boolean endsWord(String text, int at) {
        return at >= text.length()
                || Prose.width(text.codePointBefore(at)) == 2
                || !Letters.isLetterOrDigit(text.codePointAt(at));
    }
}
