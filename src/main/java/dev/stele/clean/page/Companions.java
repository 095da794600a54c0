package dev.stele.clean.page;

import dev.stele.clean.words.Datelines;
import dev.stele.model.Element;

/**
 * Tells short lines that the writer set like the paragraphs beside them: closing words, a
 * signature, its date. They stand in elements of one kind, under one parent, with nothing else in
 * between.
 */
final class Companions {
    /** How far away, in blocks, the paragraph may stand. */
    private static final int REACH = 5;

    private final Outline outline;
    private final Selection selection;

    Companions(Outline outline, Selection selection) {
        this.outline = outline;
        this.selection = selection;
    }

    /** Whether prose stands above or below the block, in an element like its own. */
    boolean hasProse(int block) {
        return hasProse(block, -1) || hasProse(block, 1);
    }

    /** Whether what looks like a label is the writer's: the day under a notice, a question. */
    boolean isWritten(int block) {
        String text = outline.blocks().get(block).text();
        return Datelines.is(text) && hasProse(block, -1)
                || WebLabels.isSpeech(text) && hasProse(block);
    }

    private boolean hasProse(int block, int step) {
        for (int i = 1; i <= REACH; i++) {
            int other = block + i * step;
            boolean inside = other >= 0 && other < outline.blocks().size();
            if (!inside || !selection.keeps(other) || !isAlike(block, other)) {
                return false;
            }
            if (TextWeights.isProse(outline, outline.blocks().get(other))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlike(int block, int other) {
        int one = outline.elementOf(block);
        int two = outline.elementOf(other);
        Element first = outline.element(one);
        Element second = outline.element(two);
        return one != two
                && outline.parent(one) == outline.parent(two)
                && first.tag().equals(second.tag())
                && first.attribute("class").equals(second.attribute("class"));
    }
}
