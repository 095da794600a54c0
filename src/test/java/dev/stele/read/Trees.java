package dev.stele.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Element;
import dev.stele.model.Range;
import java.util.stream.Stream;

/** Says trees in a line, and holds them against the laws that every format keeps. */
final class Trees {
    private Trees() {}

    /** {@code p[one b[two]]}: each element with the text of its own and its children. */
    static String outline(String text, Element element) {
        StringBuilder outline = new StringBuilder(element.tag()).append('[');
        int at = element.range().from();
        for (Element child : element.children()) {
            outline.append(text, at, child.range().from()).append(outline(text, child));
            at = child.range().to();
        }
        return outline.append(text, at, element.range().to()).append(']').toString();
    }

    static String outline(Page page) {
        StringBuilder outline = new StringBuilder();
        for (Element child : page.root().children()) {
            outline.append(outline.length() == 0 ? "" : " ").append(outline(page.text(), child));
        }
        return outline.toString();
    }

    /** The first element of this name, in document order. */
    static Element first(Element tree, String tag) {
        return all(tree)
                .filter(element -> element.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tag));
    }

    static Stream<Element> all(Element tree) {
        return Stream.concat(Stream.of(tree), tree.children().stream().flatMap(Trees::all));
    }

    /** Children lie in their parent, in order, apart; ranges end with something to see. */
    static void keepTheLaws(String text, Element root) {
        assertThat(root.range()).isEqualTo(new Range(0, text.length()));
        check(text, root);
    }

    private static boolean isWhite(char c) {
        return " \t\n\r\f".indexOf(c) >= 0;
    }

    private static void check(String text, Element parent) {
        int at = parent.range().from();
        for (Element child : parent.children()) {
            Range range = child.range();
            if (range.from() < at || range.to() > parent.range().to()) {
                throw new AssertionError(
                        child.tag() + range + " in " + parent.tag() + parent.range());
            }
            String words = range.of(text);
            if (!words.isEmpty() && isWhite(words.charAt(words.length() - 1))) {
                throw new AssertionError(child.tag() + " ends in white space: " + words);
            }
            check(text, child);
            at = range.to();
        }
    }
}
