package dev.stele.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node of the tree that every format is read into. Its text is its range of the read text;
 * children lie inside their parent, in document order, without overlap. Plain text reads as one
 * {@code line} element for each line that is not blank, directly under the root.
 *
 * @param tag name of the element in lower case, as in HTML; {@code line} in plain text
 * @param attributes those that cleaning looks at: {@code class}, {@code id}, {@code role}, {@code
 *     href}, {@code src}, {@code alt}, {@code title}, {@code datetime}, {@code lang}, …
 * @param range in the read text
 */
public record Element(
        String tag, SortedMap<String, String> attributes, Range range, List<Element> children) {

    public Element {
        attributes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        children = List.copyOf(children);
    }

    public Element(String tag, Map<String, String> attributes, Range range, List<Element> children) {
        this(tag, (SortedMap<String, String>) new TreeMap<>(attributes), range, children);
    }

    /** The attribute's value, or the empty string. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
