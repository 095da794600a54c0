package dev.stele.clean.lines;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.model.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Supplies paragraphs to a text that lost all its line ends: where these left traces, see {@link
 * LineTraces}; where a whole document is one line without any, by sentences.
 */
public final class OneLineDump implements Rule {
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
            List<Integer> breaks = LineTraces.of(block.text());
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
}
