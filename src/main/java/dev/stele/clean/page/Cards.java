package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The cards of a page: neighbours of one make, each with a name that leads to another page. How
 * much of a page they hold tells a list of stories or goods from a text.
 */
final class Cards {
    private static final int LEAST = 5;
    private static final int LONGEST = 900;
    private static final int NAME = 12;
    private static final Set<String> TAGS =
            Set.of("div", "li", "article", "section", "td", "tr", "a", "figure", "dd");

    private final Outline outline;

    Cards(Outline outline) {
        this.outline = outline;
    }

    /** The share of what is kept, links included, that stands on cards: 0 to 1. */
    double share(Selection selection) {
        double[] before = new double[selection.size() + 1];
        for (int i = 0; i < selection.size(); i++) {
            Range range = outline.blocks().get(i).revision().range();
            before[i + 1] = before[i] + (selection.keeps(i) ? outline.width(range) : 0);
        }
        double whole = before[selection.size()];
        double cards = 0;
        int i = 0;
        while (i < outline.size() && whole > 0) {
            double held = held(i, before, selection);
            if (held > 0) {
                cards += held;
                i = outline.end(i);
            } else {
                i++;
            }
        }
        return whole == 0 ? 0 : cards / whole;
    }

    /** What the cards directly inside an element hold; 0 when it holds no row of cards. */
    private double held(int parent, double[] before, Selection selection) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Double> widths = new HashMap<>();
        for (int child = parent + 1; child < outline.end(parent); child = outline.end(child)) {
            if (isCard(child, selection)) {
                String make =
                        outline.tag(child) + ' ' + first(outline.element(child).attribute("class"));
                counts.merge(make, 1, Integer::sum);
                widths.merge(
                        make,
                        before[outline.endBlock(child)] - before[outline.firstBlock(child)],
                        Double::sum);
            }
        }
        double held = 0;
        for (var make : counts.entrySet()) {
            if (make.getValue() >= LEAST) {
                held = Math.max(held, widths.getOrDefault(make.getKey(), 0.0));
            }
        }
        return held;
    }

    private boolean isCard(int element, Selection selection) {
        Range range = outline.element(element).range();
        int width = outline.width(range);
        if (!TAGS.contains(outline.tag(element)) || width < NAME || width > LONGEST) {
            return false;
        }
        boolean inLink = isInLink(element);
        for (int i = outline.firstBlock(element); i < outline.endBlock(element); i++) {
            Block block = outline.blocks().get(i);
            Range text = block.revision().range();
            boolean named = outline.linkDensity(text) > 0.8 || inLink;
            if (selection.keeps(i)
                    && outline.width(text) >= NAME
                    && (named || block.kind() == PassageKind.HEADING && outline.links(range) > 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInLink(int element) {
        return outline.tag(element).equals("a");
    }

    private static String first(String classes) {
        int blank = classes.strip().indexOf(' ');
        return blank < 0 ? classes.strip() : classes.strip().substring(0, blank);
    }
}
