package dev.stele.clean.words;

import dev.stele.model.Element;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of an element say: pages call their parts {@code site-nav}, {@code relatedPosts},
 * {@code xiangguan}. Names are compared word by word, never by parts of words, so that {@code
 * shadow} holds no {@code ad}.
 */
public final class FurnitureNames {
    private static final NameTable FURNITURE = new NameTable("clean/furniture-names.txt");
    private static final NameTable COMMENTS = new NameTable("clean/comment-names.txt");
    private static final NameTable BODY = new NameTable("clean/body-names.txt");
    private static final NameTable CAPTIONS = new NameTable("clean/caption-names.txt");
    private static final NameTable TEXT = new NameTable("clean/text-names.txt");
    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "button");

    /** Elements whose names are those of what they say: {@code id="navigation"} of a heading. */
    private static final Set<String> SPEAKING =
            Set.of(
                    "h1", "h2", "h3", "h4", "h5", "h6", "dt", "a", "pre", "code", "td", "th", "em",
                    "strong", "b", "i", "time", "cite", "sup", "sub");

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

    private static final int LONGEST_CAPTION = 600;

    /** Longer names are noise; a page that writes them says nothing with them. */
    private static final int LONGEST = 400;

    /**
     * What an element is, by its own account.
     *
     * @param word the word that says so
     * @param comments whether it holds what readers wrote
     */
    public record Name(String word, boolean comments) {}

    private FurnitureNames() {}

    /** The name that makes an element furniture, if any. */
    public static Optional<Name> of(Element element) {
        if (SPEAKING.contains(element.tag())) {
            return Optional.empty();
        }
        List<String> words = words(element.attribute("class"), new ArrayList<>());
        words.add("");
        words(element.attribute("id"), words);
        if (TEXT.find(words).isPresent() || BODY.find(words).isPresent()) {
            return Optional.empty();
        }
        if (TAGS.contains(element.tag())) {
            return Optional.of(new Name(element.tag(), false));
        }
        String role = Letters.caseless(element.attribute("role").strip());
        if (ROLES.contains(role)) {
            return Optional.of(new Name(role, false));
        }
        return COMMENTS.find(words)
                .map(word -> new Name(word, true))
                .or(() -> FURNITURE.find(words).map(word -> new Name(word, false)));
    }

    /** Whether the page calls the element the caption of a picture. */
    public static boolean isCaption(Element element) {
        if (element.attribute("class").isEmpty() || element.range().length() > LONGEST_CAPTION) {
            return false;
        }
        return CAPTIONS.find(words(element.attribute("class"), new ArrayList<>())).isPresent();
    }

    /** Whether the page calls the element the body of its text. */
    public static boolean isBody(Element element) {
        return find(BODY, element).isPresent();
    }

    /** The name of a table by which the page calls the element, if any. */
    public static Optional<String> find(NameTable table, Element element) {
        if (SPEAKING.contains(element.tag())) {
            return Optional.empty();
        }
        List<String> words = words(element.attribute("class"), new ArrayList<>());
        words.add("");
        words(element.attribute("id"), words);
        return table.find(words);
    }

    /** The words of a name in lower case; a blank part between names. */
    public static List<String> words(String names, List<String> words) {
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
                    words.add(Letters.caseless(text.substring(start, i)));
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
}
