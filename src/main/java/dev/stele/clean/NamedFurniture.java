package dev.stele.clean;

import java.util.Optional;

/**
 * Takes away what the page itself calls furniture. An element that holds a large share of the
 * page's prose is its text, whatever it is called.
 */
final class NamedFurniture {
    private static final double LARGE_SHARE = 0.3;

    private NamedFurniture() {}

    static void drop(Outline outline, Selection selection) {
        TextWeights weights = new TextWeights(outline, selection);
        double whole = weights.of(0);
        int i = 0;
        while (i < outline.size()) {
            Optional<FurnitureNames.Name> name = FurnitureNames.of(outline.element(i));
            if (name.isPresent() && weights.of(i) < LARGE_SHARE * whole) {
                selection.drop(
                        outline.firstBlock(i),
                        outline.endBlock(i),
                        "The page itself calls this “" + name.get().word() + "”.");
                i = outline.end(i);
            } else {
                i++;
            }
        }
    }
}
