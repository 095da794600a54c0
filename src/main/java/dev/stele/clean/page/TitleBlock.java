package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.model.PassageKind;

/** The title of a page, as it stands on it. */
final class TitleBlock {
    private TitleBlock() {}

    /** Whether a block is a heading of level 1, or the text inside one. */
    static boolean isTitle(Outline outline, int block) {
        Block it = outline.blocks().get(block);
        if (it.kind() == PassageKind.HEADING) {
            return it.level() == 1;
        }
        int element = outline.elementOf(block);
        for (int up = 0; up < 3 && element > 0; up++) {
            if (outline.tag(element).equals("h1")) {
                return true;
            }
            element = outline.parent(element);
        }
        return false;
    }

    /** The first kept title; -1 when the page has none. */
    static int first(Outline outline, Selection selection) {
        for (int i = 0; i < selection.size(); i++) {
            if (selection.keeps(i) && isTitle(outline, i)) {
                return i;
            }
        }
        return -1;
    }
}
