package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import java.util.BitSet;

/**
 * Takes the furniture of a web page away: the parts that the page names as such, and what stands
 * outside the element that holds the text. A page without prose stays whole.
 */
final class MainContent implements Rule {
    private static final int LEAST_TEXT = 200;
    private static final double CONFIDENCE = 0.92;

    @Override
    public String name() {
        return "main-content";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.HTML || draft.blocks().isEmpty()) {
            return;
        }
        Outline outline = new Outline(draft.read().root(), draft.read().text(), draft.blocks());
        NamedFurniture named = new NamedFurniture(outline);
        TextWeights weights = new TextWeights(outline, named.blocks());
        if (weights.of(0) < LEAST_TEXT) {
            return;
        }
        int area = new MainArea(outline, weights).find();
        BitSet inside = new BitSet();
        BitSet outside = new BitSet();
        int title = title(draft, outline, area);
        for (int i = 0; i < draft.blocks().size(); i++) {
            boolean within = outline.firstBlock(area) <= i && i < outline.endBlock(area);
            if (i == title) {
                continue;
            } else if (!within) {
                outside.set(i);
            } else if (named.blocks()[i]) {
                inside.set(i);
            }
        }
        Draft.Cause around = cause("Furniture of the page, around the text.");
        Draft.Cause within = cause("Furniture of the page, inside the text.");
        for (int i = draft.blocks().size() - 1; i >= 0; i--) {
            if (outside.get(i)) {
                draft.remove(i, i + 1, around);
            } else if (inside.get(i)) {
                draft.remove(i, i + 1, within);
            }
        }
    }

    private Draft.Cause cause(String reason) {
        return new Draft.Cause(this, Edit.Kind.FURNITURE, reason, CONFIDENCE);
    }

    /** The last heading of level 1 before the text, which many pages put outside of it; or -1. */
    private static int title(Draft draft, Outline outline, int area) {
        Range range = outline.element(area).range();
        int title = -1;
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.revision().range().from() >= range.from()) {
                break;
            }
            if (block.kind() == PassageKind.HEADING && block.level() == 1) {
                title = i;
            }
        }
        return title;
    }
}
