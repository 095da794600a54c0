package dev.stele.clean.page;

import dev.stele.clean.words.FurnitureNames;
import dev.stele.model.Range;
import dev.stele.text.Letters;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The element of a page that holds its text: from the root down, as long as one child holds nearly
 * all of what can be read. Where several children share it, as posts, sections and products do,
 * their parent is the area.
 */
final class MainArea {
    /** Which share of the area a child must hold to become the area. */
    private static final double NEARLY_ALL = 0.8;

    /** Which share of the area may stand before that child: introductions do. */
    private static final double LITTLE = 0.02;

    /** The same for elements that the page itself calls its text. */
    private static final double MOST = 0.6;

    private static final double GOOD_PART = 0.4;
    private static final double NO_RIVAL = 0.2;

    /** An element with this share as its own paragraphs is the text, not a frame around it. */
    private static final double OWN_TEXT = 0.15;

    private static final Set<String> PARTS =
            Set.of("p", "ul", "ol", "dl", "pre", "blockquote", "figure", "table");

    private boolean isCalled;
    private int frame;
    private final Outline outline;
    private final TextWeights weights;

    MainArea(Outline outline, TextWeights weights) {
        this.outline = outline;
        this.weights = weights;
    }

    boolean isCalled() {
        return isCalled;
    }

    /** The {@code article} or {@code main} around it; 0 when the page has none. */
    int frame() {
        return frame;
    }

    /** The index of the element. */
    int find() {
        int area = called(0, MOST, i -> is(i, "main"));
        area = called(area, GOOD_PART, i -> is(i, "article"));
        frame = area;
        area = called(area, GOOD_PART, i -> is(i, "articlebody"));
        area = called(area, GOOD_PART, i -> FurnitureNames.isBody(outline.element(i)));
        isCalled = area > 0;
        int next = area;
        while (next >= 0) {
            area = next;
            next = heavyChild(area);
        }
        return area;
    }

    /**
     * The element that is called so and holds a good part of the area, when none like it holds
     * nearly as much; otherwise the area itself.
     */
    private int called(int area, double least, IntPredicate isCalled) {
        int first = -1;
        double second = 0;
        int i = area + 1;
        while (i < outline.end(area)) {
            if (!isCalled.test(i)) {
                i++;
                continue;
            }
            if (first < 0 || weights.of(i) > weights.of(first)) {
                second = first < 0 ? second : weights.of(first);
                first = i;
            } else {
                second = Math.max(second, weights.of(i));
            }
            i = outline.end(i);
        }
        boolean clear =
                first >= 0
                        && weights.of(first) >= least * weights.of(area)
                        && second <= NO_RIVAL * weights.of(first);
        return clear ? first : area;
    }

    private boolean is(int index, String name) {
        var element = outline.element(index);
        return element.tag().equals(name)
                || element.attribute("role").equals(name)
                || Letters.caseless(element.attribute("itemprop")).contains(name);
    }

    private int heavyChild(int area) {
        double whole = weights.of(area);
        if (whole == 0 || weights.own(area) >= OWN_TEXT * whole) {
            return -1;
        }
        double parts = 0;
        int heavy = -1;
        for (int child = area + 1; child < outline.end(area); child = outline.end(child)) {
            double weight = weights.of(child);
            if (PARTS.contains(outline.tag(child))) {
                parts += weight;
            } else if (weight >= NEARLY_ALL * whole
                    && weights.proseBetween(area, child) <= LITTLE * whole) {
                heavy = child;
            }
        }
        return parts >= OWN_TEXT * whole ? -1 : heavy;
    }

    Range range(int index) {
        return outline.element(index).range();
    }
}
