package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Prose;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;

/**
 * How much there is to read in each part of a page: the width of its blocks less what is linked,
 * prose and code in full, the rest, which may be labels, at a quarter; furniture counts nothing.
 */
final class TextWeights {
    private static final int PROSE_WIDTH = 50;
    private static final int LONG_WIDTH = 100;
    private static final int HEADLINE = 24;
    private static final double LINKED_SHARE = 0.4;
    private static final double LABEL_SHARE = 0.25;

    private final Outline outline;
    private final double[] before;
    private final double[] own;
    private final double[] proseBefore;

    TextWeights(Outline outline, Selection selection) {
        this(outline, selection, 0);
    }

    private TextWeights(Outline outline, Selection selection, double linkedShare) {
        this.outline = outline;
        before = new double[outline.blocks().size() + 1];
        own = new double[outline.size()];
        proseBefore = new double[outline.blocks().size() + 1];
        for (int i = 0; i < outline.blocks().size(); i++) {
            double weight = 0;
            if (selection.keeps(i)) {
                Range range = outline.blocks().get(i).revision().range();
                double linked = outline.width(range) * outline.linkDensity(range);
                boolean headline = linked >= HEADLINE * outline.links(range);
                weight =
                        weight(outline, outline.blocks().get(i))
                                + (headline ? linkedShare * linked : 0);
            }
            before[i + 1] = before[i] + weight;
            own[outline.elementOf(i)] += weight;
            boolean prose = weight > 0 && isProse(outline, outline.blocks().get(i));
            proseBefore[i + 1] = proseBefore[i] + (prose ? weight : 0);
        }
    }

    /** The same where links count too when they are as long as headlines. */
    static TextWeights withLinks(Outline outline, Selection selection) {
        return new TextWeights(outline, selection, LINKED_SHARE);
    }

    /** The weight of one block, whatever it stands in. */
    static double weight(Outline outline, Block block) {
        Range range = block.revision().range();
        double width = outline.width(range) * (1 - outline.linkDensity(range));
        return isProse(outline, block) ? width : LABEL_SHARE * width;
    }

    /** Whether the block reads like sentences, or is code. */
    static boolean isProse(Outline outline, Block block) {
        if (block.kind() == PassageKind.CODE) {
            return true;
        }
        Range range = block.revision().range();
        int width = outline.width(range);
        return block.kind() != PassageKind.HEADING
                && outline.linkDensity(range) < 0.5
                && (width >= LONG_WIDTH
                        || width >= PROSE_WIDTH && Prose.clauseMarks(block.text()) >= 1);
    }

    /** The weight of an element with all that it holds. */
    double of(int element) {
        return before[outline.endBlock(element)] - before[outline.firstBlock(element)];
    }

    /** The weight of the blocks between two; {@code to} is exclusive. */
    double between(int from, int to) {
        return before[to] - before[from];
    }

    /** The weight of the prose and code in an element. */
    double prose(int element) {
        return proseBefore[outline.endBlock(element)] - proseBefore[outline.firstBlock(element)];
    }

    /** The weight of the prose and code in an element before one inside it. */
    double proseBetween(int element, int inner) {
        return proseBefore[outline.firstBlock(inner)] - proseBefore[outline.firstBlock(element)];
    }

    /** The weight of the text that stands in the element itself. */
    double own(int element) {
        return own[element];
    }
}
