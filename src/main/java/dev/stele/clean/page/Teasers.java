package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the teasers of other stories away from a text: at least three neighbours of one kind, each
 * a link with a few words.
 */
final class Teasers {
    private static final int LEAST = 3;
    private static final int LONGEST = 600;
    private static final double LARGE_SHARE = 0.4;
    private static final double LINKED = 0.12;
    private static final Set<String> CARDS =
            Set.of("div", "li", "article", "section", "td", "tr", "a", "figure");

    private final Outline outline;
    private final Selection selection;
    private final TextWeights weights;
    private final int area;

    Teasers(Outline outline, Selection selection, TextWeights weights, int area) {
        this.outline = outline;
        this.selection = selection;
        this.weights = weights;
        this.area = area;
    }

    /** Drops them, unless they are what the page is about. Says whether they are not. */
    boolean drop() {
        List<Integer> groups = new ArrayList<>();
        double sum = 0;
        int i = area;
        while (i < outline.end(area)) {
            if (holdsTeasers(i)) {
                groups.add(i);
                sum += weights.of(i);
                i = outline.end(i);
            } else {
                i++;
            }
        }
        if (sum > LARGE_SHARE * weights.of(area)) {
            return false;
        }
        for (int group : groups) {
            selection.drop(start(group), outline.endBlock(group), "Teasers of other pages.");
        }
        return true;
    }

    private boolean holdsTeasers(int parent) {
        int teasers = 0;
        int others = 0;
        for (int child = parent + 1; child < outline.end(parent); child = outline.end(child)) {
            if (outline.firstBlock(child) == outline.endBlock(child)) {
                continue;
            }
            if (isTeaser(child) && !isPlainItem(child)) {
                teasers++;
            } else if (!isHeading(child)) {
                others++;
            }
        }
        return teasers >= LEAST && others <= teasers / 4;
    }

    /** An item of a list that a writer set. */
    private boolean isPlainItem(int element) {
        return outline.tag(element).equals("li")
                && outline.element(outline.parent(element)).attribute("class").isEmpty()
                && outline.element(element).attribute("class").isEmpty();
    }

    private boolean isHeading(int element) {
        return outline.endBlock(element) - outline.firstBlock(element) == 1
                && outline.blocks().get(outline.firstBlock(element)).kind() == PassageKind.HEADING;
    }

    /** A few words that begin with a link, or whose heading is one. */
    private boolean isTeaser(int element) {
        Range range = outline.element(element).range();
        int width = outline.width(range);
        if (!CARDS.contains(outline.tag(element))
                || width < 8
                || width > LONGEST
                || outline.links(range) == 0
                || outline.linkDensity(range) < LINKED) {
            return false;
        }
        for (int i = outline.firstBlock(element); i < outline.endBlock(element); i++) {
            Block block = outline.blocks().get(i);
            Range text = block.revision().range();
            if (block.kind() == PassageKind.HEADING || i == outline.firstBlock(element)) {
                if (outline.linkDensity(text) > 0.8 && outline.width(text) >= 16) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The heading above the teasers goes with them. */
    private int start(int element) {
        int first = outline.firstBlock(element);
        boolean headed =
                first > outline.firstBlock(area)
                        && selection.keeps(first - 1)
                        && outline.blocks().get(first - 1).kind() == PassageKind.HEADING;
        return headed ? first - 1 : first;
    }
}
