package dev.stele.clean.page;

import dev.stele.clean.words.FurnitureNames;
import dev.stele.clean.words.NameTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes away the parts of a page that its kind does not need: what buyers wrote on a page that
 * sells something, the filters of a list. The page names them; when too little is left without the
 * parts of one name, they stay.
 */
final class NamedParts {
    /** So much must be left to read, in width and as a share. */
    private static final double LEAST = 250;

    private static final double LEAST_SHARE = 0.06;

    private NamedParts() {}

    /** Takes away the parts whose names stand in a table. */
    static void drop(Outline outline, Selection selection, NameTable table) {
        drop(outline, selection, table, Integer.MAX_VALUE);
    }

    /** The same where they are at most so wide: wider ones hold more than their name says. */
    static void drop(Outline outline, Selection selection, NameTable table, int widest) {
        TextWeights weights = TextWeights.withLinks(outline, selection);
        Map<Integer, String> named = new HashMap<>();
        Map<String, Double> shares = new HashMap<>();
        for (int i = 1; i < outline.size(); i++) {
            Optional<String> name = FurnitureNames.find(table, outline.element(i));
            if (name.isPresent() && outline.width(i) <= widest) {
                named.put(i, name.get());
                shares.merge(name.get(), weights.of(i), Double::sum);
                i = outline.end(i) - 1;
            }
        }
        double most = Math.min((1 - LEAST_SHARE) * weights.of(0), weights.of(0) - LEAST);
        for (int i = 1; i < outline.size(); i++) {
            String name = named.get(i);
            if (name != null && shares.getOrDefault(name, 0.0) <= most) {
                selection.drop(
                        outline.firstBlock(i),
                        outline.endBlock(i),
                        "The page itself calls this “" + name + "”.");
            }
        }
    }
}
