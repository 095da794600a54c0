package dev.stele.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node of the tree that every format is read into. Its text is its range of the read text;
 * children lie inside their parent, in document order, without overlap; what lies between them is
 * the parent's own text. Plain text reads as one {@code line} element for each line that is not
 * blank, directly under the root, {@code body}.
 *
 * <p>From HTML and Markdown these elements are kept; all others are left away and their content
 * stands in their parent. A range begins and ends with something to see.
 *
 * <ul>
 *   <li>Blocks: {@code article section main nav aside header footer address form div p h1}–{@code
 *       h6 ul ol li dl dt dd blockquote pre table caption tr td th figure figcaption details
 *       summary}. A {@code td} of a {@code thead} is a {@code th}.
 *   <li>In a line: {@code a em i strong b code sup sub del s mark q cite time ruby rt button}, and
 *       {@code span} if it has a {@code class}, {@code id}, {@code lang}, {@code itemprop} or
 *       {@code role}, in code only with a {@code lang}.
 *   <li>Without text, with an empty range: {@code img}, {@code hr}, {@code br} (behind its line
 *       break), cells, and {@code a} and {@code time} that carry an {@code id} or {@code datetime}.
 * </ul>
 *
 * @param tag name of the element in lower case, as in HTML; {@code line} in plain text
 * @param attributes those that cleaning looks at: {@code class}, {@code id}, {@code role}, {@code
 *     href}, {@code src}, {@code alt}, {@code title}, {@code datetime}, {@code lang}, {@code
 *     itemprop}, {@code rel}, {@code rowspan}, {@code colspan}, {@code start}, {@code aria-label};
 *     as written, links too
 * @param range in the read text
 */
public record Element(
        String tag, SortedMap<String, String> attributes, Range range, List<Element> children) {

    public Element {
        attributes =
                attributes.isEmpty()
                        ? java.util.Collections.emptySortedMap()
                        : java.util.Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        children = List.copyOf(children);
    }

    public Element(
            String tag, Map<String, String> attributes, Range range, List<Element> children) {
        this(
                tag,
                attributes.isEmpty()
                        ? java.util.Collections.emptySortedMap()
                        : new TreeMap<>(attributes),
                range,
                children);
    }

    /** The attribute's value, or the empty string. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
