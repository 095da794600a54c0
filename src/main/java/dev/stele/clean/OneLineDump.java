package dev.stele.clean;

import dev.stele.model.MediaType;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Supplies paragraphs to a text that lost all its line ends. Where a converter joined lines by
 * spaces, a space after the end of a sentence in Han text was a line end; a numbered item begins a
 * paragraph too.
 */
final class OneLineDump implements Rule {
    /** Below this width a line is a paragraph, however it came about. */
    private static final int LONG_LINE = 1_200;

    @Override
    public String name() {
        return "paragraphs-supplied";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.TEXT) {
            return;
        }
        for (int i = draft.blocks().size() - 1; i >= 0; i--) {
            Block block = draft.blocks().get(i);
            if (block.isPlain() && Prose.width(block.text()) >= LONG_LINE) {
                draft.split(i, breaks(block.text()));
            }
        }
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
