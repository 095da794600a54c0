package dev.stele.clean;

import dev.stele.model.MediaType;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Supplies paragraphs to a text that lost all its line ends. Where a converter joined lines by
 * spaces, a space after the end of a sentence in Han text was a line end; a numbered item begins a
 * paragraph too. Where a whole document is one line without such traces, paragraphs are supplied by
 * sentences.
 */
final class OneLineDump implements Rule {
    /** Below this width a line is a paragraph, however it came about. */
    private static final int LONG_LINE = 1_200;

    @Override
    public String name() {
        return "paragraphs-supplied";
    }

    /** A line as wide as this that is nearly all of its document has lost its line ends. */
    private static final int DUMP = 3_000;

    private static final double NEARLY_ALL = 0.8;

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.TEXT) {
            return;
        }
        int[] widths = draft.blocks().stream().mapToInt(b -> Prose.width(b.text())).toArray();
        long all = IntStream.of(widths).asLongStream().sum();
        for (int i = draft.blocks().size() - 1; i >= 0; i--) {
            Block block = draft.blocks().get(i);
            if (!block.isPlain() || widths[i] < LONG_LINE) {
                continue;
            }
            List<Integer> breaks = breaks(block.text());
            boolean dump = widths[i] >= DUMP && widths[i] >= NEARLY_ALL * all;
            draft.split(i, dump ? supplied(block.text(), breaks) : breaks);
        }
    }

    /** The breaks, and more of them in what they leave too long. */
    private static List<Integer> supplied(String text, List<Integer> breaks) {
        List<Integer> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= breaks.size(); i++) {
            int start = from;
            int end = i < breaks.size() ? breaks.get(i) : text.length();
            String part = text.substring(start, end);
            if (Prose.width(part) >= DUMP) {
                SuppliedParagraphs.of(part).forEach(at -> all.add(start + at));
            }
            if (i < breaks.size()) {
                all.add(end);
            }
            from = end;
        }
        return all;
    }

    private static List<Integer> breaks(String text) {
        List<Integer> breaks = new ArrayList<>();
        int last = 0;
        for (int i = 1; i < text.length(); i++) {
            if (i - last > 1 && (isBreak(text, i) || isItem(text, i))) {
                breaks.add(i);
                last = i;
            }
        }
        return breaks;
    }

    /** A Han character behind a space behind the end of a sentence. */
    private static boolean isBreak(String text, int at) {
        if (!Blank.is(text.charAt(at - 1)) || Blank.is(text.charAt(at))) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && Blank.is(text.charAt(before - 1))) {
            before--;
        }
        int end = before;
        while (end > 0 && Prose.isCloser(text.charAt(end - 1))) {
            end--;
        }
        boolean sentence =
                end > 0 && Prose.isSentenceEnd(text.charAt(end - 1)) && !isLatinBefore(text, end);
        return sentence && (Prose.isCloser(text.charAt(before - 1)) || end == before);
    }

    private static boolean isLatinBefore(String text, int end) {
        return end > 1
                && !Letters.isCjk(text.codePointBefore(end - 1))
                && "!?".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** {@code 2)} right behind the end of a sentence. */
    private static boolean isItem(String text, int at) {
        if (text.charAt(at) < '1' || text.charAt(at) > '9' || at + 1 >= text.length()) {
            return false;
        }
        char mark = text.charAt(at + 1);
        return (mark == ')' || mark == '）') && Prose.isSentenceEnd(text.charAt(at - 1));
    }
}
