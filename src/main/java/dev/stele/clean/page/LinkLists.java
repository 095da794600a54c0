package dev.stele.clean.page;

import dev.stele.model.Range;
import java.util.Set;

/**
 * Takes lists of links out of a text: elements nearly all of whose words are linked. A link or two
 * in a paragraph stay, and so does a list whose items say more than the links.
 */
final class LinkLists {
    private static final double NEARLY_ALL = 0.7;
    private static final int LEAST_LINKS = 2;
    private static final int LONGEST_LINK = 80;
    private static final Set<String> LISTS =
            Set.of(
                    "ul", "ol", "div", "section", "table", "tr", "dl", "article", "form", "header",
                    "td");

    private LinkLists() {}

    static void drop(Outline outline, Selection selection, int area) {
        int i = area + 1;
        while (i < outline.end(area)) {
            Range range = outline.element(i).range();
            boolean list =
                    LISTS.contains(outline.tag(i))
                            && range.length() > 0
                            && outline.firstBlock(i) < outline.endBlock(i);
            if (list && outline.linkDensity(range) >= NEARLY_ALL) {
                int links = outline.links(range);
                if (!isPlain(outline, i)
                        && links >= LEAST_LINKS
                        && outline.width(range) / links <= LONGEST_LINK) {
                    selection.drop(outline.firstBlock(i), outline.endBlock(i), "A list of links.");
                    i = outline.end(i);
                    continue;
                }
            }
            i++;
        }
    }

    /** Lists that writers set have no names, and stand under words that lead to them. */
    private static boolean isPlain(Outline outline, int element) {
        return (outline.tag(element).equals("ul") || outline.tag(element).equals("ol"))
                && outline.element(element).attribute("class").isEmpty()
                && outline.element(element).attribute("id").isEmpty();
    }
}
