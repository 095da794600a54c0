package dev.stele.clean;

import java.util.Optional;
import java.util.Set;

/**
 * Takes away what the page itself calls furniture. An element that holds a large share of the
 * page's prose is its text, whatever it is called.
 */
final class NamedFurniture {
    private static final double LARGE_SHARE = 0.3;

    /** Wider buttons are what a reader opens to read on: questions, headings. */
    private static final int WIDEST_BUTTON = 24;

    private static final Set<String> HEADINGS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary");

    private NamedFurniture() {}

    static void drop(Outline outline, Selection selection) {
        TextWeights weights = new TextWeights(outline, selection);
        double whole = weights.of(0);
        int i = 0;
        while (i < outline.size()) {
            Optional<FurnitureNames.Name> name = FurnitureNames.of(outline.element(i));
            if (name.isPresent()
                    && !isQuestion(outline, i)
                    && weights.of(i) < LARGE_SHARE * whole) {
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

    private static boolean isQuestion(Outline outline, int element) {
        if (!outline.tag(element).equals("button")) {
            return false;
        }
        int parent = outline.parent(element);
        return outline.width(element) > WIDEST_BUTTON
                || parent >= 0 && HEADINGS.contains(outline.tag(parent));
    }
}
