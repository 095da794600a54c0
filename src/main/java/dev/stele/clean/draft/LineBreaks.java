package dev.stele.clean.draft;

import dev.stele.clean.words.Blank;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the line breaks of a web page part paragraphs: at blank lines; before an indented line, as
 * old Chinese pages set them; between lines that are whole sentences. Verse, addresses and lines
 * broken at a width stay one block.
 */
final class LineBreaks {
    private static final int LEAST_LINES = 3;
    private static final int SENTENCE_WIDTH = 60;
    private static final double MOST = 0.7;

    private LineBreaks() {}

    /**
     * The offsets in {@code text} at which a new paragraph begins, between {@code from} and {@code
     * end}.
     */
    static List<Integer> paragraphs(String text, int from, int end) {
        boolean sentences = areSentences(text, from, end);
        List<Integer> cuts = new ArrayList<>();
        int seen = from;
        boolean any = false;
        int at = text.indexOf('\n', from);
        while (at >= 0 && at < end) {
            int next = at + 1;
            while (next < end && text.charAt(next) == '\n') {
                next++;
            }
            any |= !Blank.all(text, seen, at);
            seen = next;
            boolean parts = next - at > 1 || sentences || isIndented(text, next, end);
            if (parts && next < end && any) {
                cuts.add(next);
                any = false;
            }
            at = text.indexOf('\n', next);
        }
        return cuts;
    }

    /** Two wide spaces, or the no-break spaces that stand in for them. */
    private static boolean isIndented(String text, int from, int end) {
        int width = 0;
        for (int i = from; i < end && Blank.is(text.charAt(i)); i++) {
            width += text.charAt(i) == '\u3000' || text.charAt(i) == '\u2003' ? 2 : 1;
        }
        return width >= 4;
    }

    private static boolean areSentences(String text, int from, int end) {
        int lines = 0;
        int sentences = 0;
        int start = from;
        while (start < end) {
            int stop = text.indexOf('\n', start);
            stop = stop < 0 || stop > end ? end : stop;
            if (!Blank.all(text, start, stop)) {
                lines++;
                String line = text.substring(start, stop);
                if (Prose.endsSentence(line) && Prose.width(line) >= SENTENCE_WIDTH) {
                    sentences++;
                }
            }
            start = stop + 1;
        }
        return lines >= LEAST_LINES && sentences >= MOST * lines;
    }
}
