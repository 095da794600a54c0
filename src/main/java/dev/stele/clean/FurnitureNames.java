package dev.stele.clean;

import dev.stele.model.Element;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the names of an element say: pages call their parts {@code site-nav}, {@code relatedPosts},
 * {@code xiangguan}. Names are compared word by word, never by parts of words, so that {@code
 * shadow} holds no {@code ad}.
 */
final class FurnitureNames {
    private static final Names FURNITURE = new Names("clean/furniture-names.txt");
    private static final Names COMMENTS = new Names("clean/comment-names.txt");
    private static final Names TEXT = new Names("clean/text-names.txt");
    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "button");
    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "complementary",
                    "search",
                    "dialog",
                    "alertdialog",
                    "menu",
                    "menubar",
                    "toolbar",
                    "tablist",
                    "tooltip");

    /** Longer names are noise; a page that writes them says nothing with them. */
    private static final int LONGEST = 400;

    /** What the names of an element say about it. */
    enum Verdict {
        NOTHING,
        FURNITURE,
        COMMENTS
    }

    private FurnitureNames() {}

    static Verdict of(Element element) {
        if (TAGS.contains(element.tag())
                || ROLES.contains(element.attribute("role").strip().toLowerCase(Locale.ROOT))) {
            return Verdict.FURNITURE;
        }
        List<String> words = words(element.attribute("class"), new ArrayList<>());
        words.add("");
        words(element.attribute("id"), words);
        if (words.size() == 1) {
            return Verdict.NOTHING;
        }
        if (TEXT.matches(words)) {
            return Verdict.NOTHING;
        }
        if (COMMENTS.matches(words)) {
            return Verdict.COMMENTS;
        }
        return FURNITURE.matches(words) ? Verdict.FURNITURE : Verdict.NOTHING;
    }

    /** The words of a name in lower case; a blank part between names. */
    static List<String> words(String names, List<String> words) {
        String text = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Letters.isLetterOrDigit(text.charAt(i));
            boolean hump =
                    inside
                            && i > start
                            && isCapital(text.charAt(i))
                            && !isCapital(text.charAt(i - 1));
            if (!inside || hump) {
                if (i > start) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                if (i < text.length() && Blank.is(text.charAt(i))) {
                    words.add("");
                }
                start = hump ? i : i + 1;
            }
        }
        return words;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A table of names: words, or words joined by hyphens that stand beside each other. */
    private static final class Names {
        private final Set<String> names;

        Names(String table) {
            names = new HashSet<>(Tables.lines(table));
        }

        boolean matches(List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                String joined = words.get(i);
                if (names.contains(joined)) {
                    return true;
                }
                for (int j = i + 1; j < Math.min(words.size(), i + 3); j++) {
                    joined += "-" + words.get(j);
                    if (names.contains(joined)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
