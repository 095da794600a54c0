package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.Blank;
import dev.stele.model.Element;
import dev.stele.model.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The elements of a page in document order, each with its parent, the blocks that it holds, and how
 * wide its text and its links are: all counted once, in linear time.
 */
final class Outline {
    private final List<Element> elements = new ArrayList<>();
    private final int[] parents;
    private final int[] ends;
    private final int[] firstBlocks;
    private final int[] endBlocks;
    private final int[] elementOfBlock;
    private final int[] widthBefore;
    private final int[] linkedBefore;
    private final int[] linksBefore;
    private final List<Block> blocks;

    Outline(Element root, String text, List<Block> blocks) {
        this.blocks = blocks;
        List<Integer> parentList = new ArrayList<>();
        walk(root, parentList);
        parents = parentList.stream().mapToInt(Integer::intValue).toArray();
        ends = ends(parents);
        widthBefore = new int[text.length() + 1];
        linkedBefore = new int[text.length() + 1];
        linksBefore = new int[text.length() + 1];
        measure(text);
        firstBlocks = new int[elements.size()];
        endBlocks = new int[elements.size()];
        IdentityHashMap<Element, Integer> indexes = new IdentityHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            firstBlocks[i] = firstFrom(elements.get(i).range().from());
            endBlocks[i] = firstFrom(elements.get(i).range().to());
            indexes.put(elements.get(i), i);
        }
        elementOfBlock = new int[blocks.size()];
        for (int i = 0; i < elementOfBlock.length; i++) {
            elementOfBlock[i] = indexes.getOrDefault(blocks.get(i).element(), 0);
        }
    }

    private void walk(Element root, List<Integer> parentList) {
        record Open(Element element, int parent) {}
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(root, -1));
        while (!open.isEmpty()) {
            Open next = open.pop();
            int index = elements.size();
            elements.add(next.element());
            parentList.add(next.parent());
            List<Element> children = next.element().children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Open(children.get(i), index));
            }
        }
    }

    /** For each element the index after its last descendant. */
    private static int[] ends(int[] parents) {
        int[] ends = new int[parents.length];
        for (int i = parents.length - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            if (parents[i] >= 0) {
                ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
            }
        }
        return ends;
    }

    private void measure(String text) {
        boolean[] linked = new boolean[text.length()];
        for (Element element : elements) {
            if (element.tag().equals("a") && element.range().length() > 0) {
                Arrays.fill(linked, element.range().from(), element.range().to(), true);
                linksBefore[element.range().from() + 1]++;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            int width = Blank.is(text.charAt(i)) ? 0 : Prose.width(text.charAt(i));
            widthBefore[i + 1] = widthBefore[i] + width;
            linkedBefore[i + 1] = linkedBefore[i] + (linked[i] ? width : 0);
            linksBefore[i + 1] += linksBefore[i];
        }
    }

    /** The first block that begins at or after an offset of the read text. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).revision().range().from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return elements.size();
    }

    Element element(int index) {
        return elements.get(index);
    }

    String tag(int index) {
        return elements.get(index).tag();
    }

    /** The index of the parent; -1 for the root. */
    int parent(int index) {
        return parents[index];
    }

    /** The index after the element's last descendant. */
    int end(int index) {
        return ends[index];
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The first block inside the element. */
    int firstBlock(int index) {
        return firstBlocks[index];
    }

    /** The block after the element's last one. */
    int endBlock(int index) {
        return endBlocks[index];
    }

    /** The element that a block is the text of. */
    int elementOf(int block) {
        return elementOfBlock[block];
    }

    /** The width of a part of the read text, white space aside. */
    int width(Range range) {
        return widthBefore[range.to()] - widthBefore[range.from()];
    }

    int width(int index) {
        return width(elements.get(index).range());
    }

    /** How many links begin in a part of the read text. */
    int links(Range range) {
        return linksBefore[range.to()] - linksBefore[range.from()];
    }

    /** The share of a part of the read text that is linked, 0 to 1. */
    double linkDensity(Range range) {
        int width = width(range);
        return width == 0
                ? 0
                : (double) (linkedBefore[range.to()] - linkedBefore[range.from()]) / width;
    }

    double linkDensity(int index) {
        return linkDensity(elements.get(index).range());
    }
}
