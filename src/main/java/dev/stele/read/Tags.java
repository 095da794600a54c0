package dev.stele.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the elements of HTML do to the text: which are kept, which part it, which hide theirs. */
final class Tags {
    private static final Set<String> BLOCKS =
            Set.of(
                    "article",
                    "section",
                    "main",
                    "nav",
                    "aside",
                    "header",
                    "footer",
                    "address",
                    "form",
                    "div",
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "dl",
                    "blockquote",
                    "pre",
                    "table",
                    "caption",
                    "figure",
                    "figcaption",
                    "details",
                    "hr");

    /** Blocks that stand close together, one line end apart. */
    private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "summary");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> INLINE =
            Set.of(
                    "a", "em", "i", "strong", "b", "code", "sup", "sub", "del", "s", "mark", "q",
                    "cite", "time", "ruby", "rt", "button", "img", "br");

    /** Blocks that say nothing: they part the text and are not kept. */
    private static final Set<String> UNNAMED_BLOCKS =
            Set.of(
                    "html",
                    "body",
                    "fieldset",
                    "legend",
                    "hgroup",
                    "search",
                    "dialog",
                    "thead",
                    "tbody",
                    "tfoot",
                    "frameset",
                    "optgroup",
                    "option",
                    "title");

    private static final Map<String, String> SYNONYMS =
            Map.ofEntries(
                    Map.entry("center", "div"),
                    Map.entry("dir", "ul"),
                    Map.entry("menu", "ul"),
                    Map.entry("listing", "pre"),
                    Map.entry("xmp", "pre"),
                    Map.entry("plaintext", "pre"),
                    Map.entry("strike", "s"),
                    Map.entry("tt", "code"),
                    Map.entry("kbd", "code"),
                    Map.entry("samp", "code"),
                    Map.entry("image", "img"));

    /** Elements whose content is not shown, by the name under which it is counted. */
    private static final Map<String, String> INVISIBLE =
            Map.ofEntries(
                    Map.entry("script", "script"),
                    Map.entry("style", "style"),
                    Map.entry("template", "template"),
                    Map.entry("noscript", "noscript"),
                    Map.entry("noembed", "noscript"),
                    Map.entry("noframes", "noscript"),
                    Map.entry("head", "head"),
                    Map.entry("title", "head"),
                    Map.entry("desc", "head"),
                    Map.entry("metadata", "head"),
                    Map.entry("annotation", "head"),
                    Map.entry("annotation-xml", "head"),
                    Map.entry("select", "form"),
                    Map.entry("datalist", "form"),
                    Map.entry("textarea", "form"),
                    Map.entry("iframe", "media"),
                    Map.entry("object", "media"),
                    Map.entry("audio", "media"),
                    Map.entry("video", "media"),
                    Map.entry("canvas", "media"));

    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "param", "source", "track", "wbr");

    private Tags() {}

    /** Whether HTML knows no end tag for it. */
    static boolean isVoid(String name) {
        return VOID.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The name under which an element is kept in the tree. */
    static Optional<String> kept(String name) {
        String tag = SYNONYMS.getOrDefault(name, name);
        boolean known =
                BLOCKS.contains(tag)
                        || LINES.contains(tag)
                        || CELLS.contains(tag)
                        || INLINE.contains(tag);
        return known ? Optional.of(tag) : Optional.empty();
    }

    /** How many line ends part the element from what stands around it. */
    static int lineEnds(String name) {
        String tag = SYNONYMS.getOrDefault(name, name);
        if (BLOCKS.contains(tag)) {
            return 2;
        }
        return LINES.contains(tag) || UNNAMED_BLOCKS.contains(tag) ? 1 : 0;
    }

    static boolean isCell(String tag) {
        return CELLS.contains(tag);
    }

    /** What hides the content of all elements of this name. */
    static Optional<String> hides(String name) {
        return Optional.ofNullable(INVISIBLE.get(name));
    }

    static boolean hides(String style, boolean hiddenAttribute) {
        return hiddenAttribute || says(style, "display:none") || says(style, "visibility:hidden");
    }

    /** Whether it is hidden for good: what is only invisible, a script shows when it is done. */
    static boolean isOutOfPlace(String style, boolean hiddenAttribute) {
        return hiddenAttribute || says(style, "display:none");
    }

    static boolean isPreformatted(String tag, String style) {
        return tag.equals("pre") || says(style, "white-space:pre");
    }

    private static boolean says(String style, String declaration) {
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").contains(declaration);
    }
}
