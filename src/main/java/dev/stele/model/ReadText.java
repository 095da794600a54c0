package dev.stele.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file says before anything is cleaned: the decoded source of a text file; the visible text,
 * in document order, of every other format. All offsets of the ledger count in it.
 *
 * @param text with {@code \n} line ends and without a byte order mark
 * @param root the tree of blocks over {@code text}
 * @param head what the file says about itself outside its text: front matter, {@code <meta>},
 *     {@code <title>}; each name lower case, values in the order found
 */
public record ReadText(
        Source source, String text, Element root, SortedMap<String, List<String>> head) {

    public ReadText {
        Check.that(
                root.range().to() <= text.length(), "root", root.range(), "lies within the text");
        TreeMap<String, List<String>> copy = new TreeMap<>();
        head.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        head = java.util.Collections.unmodifiableSortedMap(copy);
    }

    public ReadText(Source source, String text, Element root) {
        this(source, text, root, new TreeMap<>(Map.of()));
    }
}
