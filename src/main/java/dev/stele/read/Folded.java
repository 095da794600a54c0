package dev.stele.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Text that a page holds ready: behind a tab or a question that the reader opens, or delivered late
 * and put into its place when it has arrived. Readers come to see it, unlike what is hidden for
 * good; menus and forms are not text.
 */
final class Folded {
    private static final Set<String> UNFOLDING = Set.of("faq", "faqs", "accordion", "answer");
    private static final Set<String> NO_TEXT = Set.of("nav", "header", "footer", "form", "dialog");

    private Folded() {}

    /** Whether an element that is hidden is only folded. */
    static boolean is(Element element) {
        return isStreamed(element)
                || (element.attr("role").equalsIgnoreCase("tabpanel") || isNamed(element))
                        && !isInFurniture(element);
    }

    /** React sends what is late in hidden elements {@code S:1}, {@code S:2} … at the end. */
    private static boolean isStreamed(Element element) {
        return element.hasAttr("hidden") && element.id().matches("S:[0-9a-f]{1,4}");
    }

    private static boolean isNamed(Element element) {
        String names = element.className() + ' ' + element.id();
        for (String word : names.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (UNFOLDING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInFurniture(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (NO_TEXT.contains(up.normalName())) {
                return true;
            }
        }
        return false;
    }
}
