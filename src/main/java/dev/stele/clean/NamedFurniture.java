package dev.stele.clean;

/**
 * The blocks that stand in elements which the page itself calls furniture. An element that holds a
 * large share of the page's prose is its text, whatever it is called.
 */
final class NamedFurniture {
    private static final double LARGE_SHARE = 0.3;

    private final boolean[] blocks;

    NamedFurniture(Outline outline) {
        blocks = new boolean[outline.blocks().size()];
        TextWeights weights = new TextWeights(outline, blocks);
        double whole = weights.of(0);
        int i = 0;
        while (i < outline.size()) {
            FurnitureNames.Verdict verdict = FurnitureNames.of(outline.element(i));
            if (verdict != FurnitureNames.Verdict.NOTHING && weights.of(i) < LARGE_SHARE * whole) {
                for (int block = outline.firstBlock(i); block < outline.endBlock(i); block++) {
                    blocks[block] = true;
                }
                i = outline.end(i);
            } else {
                i++;
            }
        }
    }

    boolean[] blocks() {
        return blocks;
    }
}
