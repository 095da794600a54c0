package dev.stele.clean;

import dev.stele.model.Element;
import dev.stele.model.Range;
import dev.stele.model.ReadText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The elements of a read tree in document order, each with its parent, and with the widths that
 * scoring needs, counted once in linear time.
 */
final class Outline {
    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final int[] widthBefore;
    private final int[] linkedBefore;

    Outline(ReadText read) {
        record Open(Element element, int parent) {}
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(read.root(), -1));
        while (!open.isEmpty()) {
            Open next = open.pop();
            int index = elements.size();
            elements.add(next.element());
            parents.add(next.parent());
            List<Element> children = next.element().children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Open(children.get(i), index));
            }
        }
        String text = read.text();
        boolean[] linked = new boolean[text.length()];
        for (Element element : elements) {
            if (element.tag().equals("a")) {
                Arrays.fill(linked, element.range().from(), element.range().to(), true);
            }
        }
        widthBefore = new int[text.length() + 1];
        linkedBefore = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            int width = Blank.is(text.charAt(i)) ? 0 : Prose.width(text.charAt(i));
            widthBefore[i + 1] = widthBefore[i] + width;
            linkedBefore[i + 1] = linkedBefore[i] + (linked[i] ? width : 0);
        }
    }

    int size() {
        return elements.size();
    }

    Element element(int index) {
        return elements.get(index);
    }

    /** The index of the parent; -1 for the root. */
    int parent(int index) {
        return parents.get(index);
    }

    /** The width of the element's text, white space aside. */
    int width(int index) {
        Range range = elements.get(index).range();
        return widthBefore[range.to()] - widthBefore[range.from()];
    }

    /** The share of the element's text that is linked, 0 to 1. */
    double linkDensity(int index) {
        Range range = elements.get(index).range();
        int width = width(index);
        return width == 0
                ? 0
                : (double) (linkedBefore[range.to()] - linkedBefore[range.from()]) / width;
    }
}
