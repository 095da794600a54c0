package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import java.util.Set;

/**
 * The run of blocks in an area that reads like a text: the one with the greatest sum of scores,
 * where prose counts for and links, labels and loose words count against. What stands around it on
 * pages without any structure, before the first paragraph and behind the last, is cut off.
 */
final class TextRun {
    private static final int MOST_FOR_PROSE = 60;
    private static final int AGAINST_LINKS = -6;
    private static final int AGAINST_LABEL = -10;
    private static final int AGAINST_LOOSE = -3;

    /** Elements that hold parts of a text even when they are short. */
    private static final Set<String> PARTS =
            Set.of("p", "li", "dd", "dt", "th", "pre", "figcaption", "caption", "blockquote");

    private final Outline outline;
    private final Selection selection;
    private final WebLabels labels;
    private final Companions companions;

    TextRun(Outline outline, Selection selection, WebLabels labels) {
        this.outline = outline;
        this.selection = selection;
        this.labels = labels;
        this.companions = new Companions(outline, selection);
    }

    /** The run between two blocks: its first block and the one after its last. */
    int[] find(int from, int to) {
        int best = 0;
        int bestFrom = from;
        int bestTo = to;
        int sum = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += score(i);
            if (sum > best) {
                best = sum;
                bestFrom = start;
                bestTo = i + 1;
            }
        }
        if (best == 0) {
            return new int[] {from, to};
        }
        return new int[] {before(from, bestFrom), after(bestTo, to)};
    }

    private int score(int block) {
        if (!selection.keeps(block)) {
            return 0;
        }
        Block it = outline.blocks().get(block);
        Range range = it.revision().range();
        if (labels.isLabel(it)) {
            return companions.isWritten(block) ? 0 : AGAINST_LABEL;
        } else if (TextWeights.isProse(outline, it)) {
            return Math.max(1, Math.min(MOST_FOR_PROSE, outline.width(range) / 5));
        } else if (outline.linkDensity(range) > 0.5) {
            return AGAINST_LINKS;
        }
        return isPart(it) || companions.hasProse(block) ? 0 : AGAINST_LOOSE;
    }

    private static boolean isPart(Block block) {
        return block.kind() == PassageKind.HEADING || PARTS.contains(block.element().tag());
    }

    /** The area without the links, labels and loose words at its edges. */
    int[] edges(int from, int to) {
        int start = from;
        while (start < to && (!selection.keeps(start) || score(start) < 0)) {
            start++;
        }
        int end = to;
        while (end > start
                && (!selection.keeps(end - 1)
                        || score(end - 1) < 0
                        || outline.blocks().get(end - 1).kind() == PassageKind.HEADING)) {
            end--;
        }
        return start == end ? new int[] {from, to} : new int[] {start, end};
    }

    /** Headings and short parts directly above the run belong to it. */
    private int before(int from, int start) {
        int at = start;
        while (at > from && (!selection.keeps(at - 1) || score(at - 1) == 0)) {
            at--;
        }
        return at;
    }

    /** Short parts directly below the run belong to it, headings with nothing below don't. */
    private int after(int end, int to) {
        int at = end;
        while (at < to && (!selection.keeps(at) || score(at) == 0)) {
            at++;
        }
        while (at > end && outline.blocks().get(at - 1).kind() == PassageKind.HEADING) {
            at--;
        }
        return at;
    }
}
