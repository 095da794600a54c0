package dev.stele.read;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import dev.stele.model.Element;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Writes a text and the tree over it in one pass. White space and separators are held back until
 * something to see follows, and so are the beginnings of elements: hence every range begins and
 * ends with something to see, and all of them nest.
 */
final class TreeText {
    private static final class Node {
        final String tag;
        final SortedMap<String, String> attributes;
        final List<Node> children = new ArrayList<>();
        final boolean staysEmpty;
        int from = -1;
        int to = -1;

        /** Where the node begins in the white space held back before it, in {@code pre}. */
        int spaceBefore;

        Node(String tag, SortedMap<String, String> attributes, boolean staysEmpty) {
            this.tag = tag;
            this.attributes = attributes;
            this.staysEmpty = staysEmpty;
        }
    }

    private final Node root;
    private final StringBuilder text = new StringBuilder();
    private final List<Node> open = new ArrayList<>();

    /** Nodes, open or closed, behind which nothing to see has followed yet. */
    private final List<Node> waiting = new ArrayList<>();

    private int lineEnds;
    private boolean tab;
    private boolean space;
    private boolean spaceEndsLine;
    private final StringBuilder keptSpace = new StringBuilder();
    private boolean preBegins;
    private boolean cellBegins;

    TreeText(SortedMap<String, String> attributes) {
        root = new Node("body", attributes, true);
        root.from = 0;
        open.add(root);
    }

    void open(String tag, SortedMap<String, String> attributes, boolean staysEmpty) {
        Node node = new Node(tag, attributes, staysEmpty);
        node.spaceBefore = keptSpace.length();
        open.get(open.size() - 1).children.add(node);
        open.add(node);
        waiting.add(node);
    }

    /** Ends the element that was opened last. */
    void close() {
        Node node = open.remove(open.size() - 1);
        node.to = text.length();
        if (node.from >= 0) {
            settle(0);
        } else if (keptSpace.length() > node.spaceBefore) {
            gather(node);
        }
    }

    /** What ended before anything was seen is empty: all of it goes to one place. */
    private void gather(Node ended) {
        int at = waiting.size();
        do {
            at--;
            waiting.get(at).spaceBefore = ended.spaceBefore;
        } while (waiting.get(at) != ended);
    }

    /**
     * Parts what follows from what came before by at least so many line ends; what begins a cell is
     * parted from the cell before it only.
     */
    void separate(int atLeast) {
        endPreformatted();
        if (!cellBegins) {
            lineEnds = Math.max(lineEnds, atLeast);
        }
    }

    void beginCell(boolean firstOfItsRow) {
        endPreformatted();
        if (!firstOfItsRow) {
            tab = true;
            lineEnds = 0;
        }
        cellBegins = true;
    }

    void endCell() {
        endPreformatted();
        lineEnds = Math.min(lineEnds, 1);
        cellBegins = false;
    }

    void breakLine(boolean preformatted) {
        if (preformatted) {
            keptSpace.append('\n');
        } else {
            lineEnds++;
        }
    }

    void beginPreformatted() {
        preBegins = true;
    }

    void endPreformatted() {
        if (keptSpace.length() > 0) {
            space = true;
            keptSpace.setLength(0);
            waiting.forEach(node -> node.spaceBefore = 0);
        }
        preBegins = false;
    }

    void append(String words, boolean preformatted) {
        int at = 0;
        while (at < words.length()) {
            int end = at;
            boolean white = isWhite(words.charAt(at));
            while (end < words.length() && isWhite(words.charAt(end)) == white) {
                end++;
            }
            if (!white) {
                beforeVisible(words.codePointAt(at));
                text.append(words, at, end);
            } else if (preformatted) {
                keptSpace.append(words, at, end);
            } else {
                space = true;
                spaceEndsLine |= words.substring(at, end).indexOf('\n') >= 0;
            }
            at = end;
        }
    }

    String text() {
        return text.toString();
    }

    /** The tree over {@link #text}. Nothing may follow. */
    Element tree() {
        while (!open.isEmpty()) {
            close();
        }
        settle(0);
        return frozen(root);
    }

    private void beforeVisible(int c) {
        if (preBegins) {
            dropBlankLines();
        }
        if (text.length() > 0) {
            if (lineEnds > 0) {
                text.append("\n".repeat(lineEnds));
            } else if (tab) {
                text.append('\t');
            } else if (space && !(spaceEndsLine && isBetweenWide(c))) {
                text.append(' ');
            }
        }
        lineEnds = 0;
        cellBegins = false;
        tab = false;
        space = false;
        spaceEndsLine = false;
        settle(1);
        text.append(keptSpace);
        keptSpace.setLength(0);
    }

    private void dropBlankLines() {
        int lineEnd = keptSpace.lastIndexOf("\n");
        if (lineEnd >= 0) {
            keptSpace.delete(0, lineEnd + 1);
            waiting.forEach(node -> node.spaceBefore = Math.max(0, node.spaceBefore - lineEnd - 1));
        }
        preBegins = false;
    }

    /** Gives all waiting nodes their place, here. */
    private void settle(int spaceCounts) {
        for (Node node : waiting) {
            node.from = text.length() + spaceCounts * node.spaceBefore;
            if (node.to >= 0) {
                node.to = node.from;
            }
        }
        waiting.clear();
    }

    /** A line break in the source of a Chinese or Japanese page is no space, as in browsers. */
    private boolean isBetweenWide(int c) {
        return isWide(c) && isWide(text.codePointBefore(text.length()));
    }

    private static boolean isWide(int c) {
        if (c < 0x1100 || UScript.getScript(c) == UScript.HANGUL) {
            return false;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH
                || width == UCharacter.EastAsianWidth.HALFWIDTH;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Recursive: no parser that fills this nests deeper than a few hundred levels. */
    private static Element frozen(Node node) {
        List<Element> children = new ArrayList<>(node.children.size());
        for (Node child : node.children) {
            Element element = frozen(child);
            if (child.staysEmpty || child.from < child.to || !element.children().isEmpty()) {
                children.add(element);
            }
        }
        return new Element(node.tag, node.attributes, new Range(node.from, node.to), children);
    }
}
