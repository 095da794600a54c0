package dev.stele.render;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The second lock: looks at each finished page as a browser reads it and takes out what a page of a
 * site never has. Pages are safe by construction, so it finds nothing unless a template or this
 * package has a fault.
 */
final class Lock {
    private static final String BODY = "<body>";
    private static final String END = "</body>";

    /**
     * Read differently with and without scripts, so only a paragraph of plain text may be in it.
     */
    private static final Pattern WITHOUT_SCRIPT =
            Pattern.compile("<noscript>(<p class=\"[a-z]+\">[^<>]*</p>)</noscript>");

    private final Safelist allowed = new Allowed();

    /** Whether everything between the page's body tags may be in a page. */
    boolean holds(String page) {
        return new Cleaner(allowed).isValid(body(page));
    }

    /** The page as it was, or without what may not be in it. */
    String checked(String page) {
        Document found = body(page);
        Cleaner cleaner = new Cleaner(allowed);
        if (cleaner.isValid(found)) {
            return page;
        }
        Document safe = cleaner.clean(found);
        safe.outputSettings().prettyPrint(false);
        return page.substring(0, page.indexOf(BODY) + BODY.length())
                + safe.body().html()
                + page.substring(page.lastIndexOf(END));
    }

    /** What a page has that may not be in it: {@code <img>}, {@code onclick}; each once. */
    SortedSet<String> foreign(String page) {
        SortedSet<String> found = new TreeSet<>();
        for (Element element : body(page).body().children().select("*")) {
            if (!allowed.isSafeTag(element.normalName())) {
                found.add("<" + element.normalName() + ">");
                continue;
            }
            for (Attribute attribute : element.attributes()) {
                if (!allowed.isSafeAttribute(element.normalName(), element, attribute)) {
                    found.add(attribute.getKey() + " of <" + element.normalName() + ">");
                }
            }
        }
        return found;
    }

    /** Whether there is a body to look at. */
    static boolean hasBody(String page) {
        int from = page.indexOf(BODY);
        return from >= 0 && page.lastIndexOf(END) >= from;
    }

    private static Document body(String page) {
        int from = page.indexOf(BODY);
        int to = page.lastIndexOf(END);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a page's template has no <body> and </body>");
        }
        String body = page.substring(from + BODY.length(), to);
        return Parser.htmlParser().parseInput(WITHOUT_SCRIPT.matcher(body).replaceAll("$1"), "");
    }

    /** What pages are made of; attributes that only name or describe are allowed everywhere. */
    private static final class Allowed extends Safelist {
        Allowed() {
            addTags("figure", "svg", "g", "line", "rect", "text");
            addAttributes("svg", "viewBox");
            addAttributes("line", "x1", "x2", "y1", "y2");
            addAttributes("rect", "x", "y", "width", "height");
            addAttributes("text", "x", "y");
            addTags(
                    "a",
                    "article",
                    "aside",
                    "b",
                    "blockquote",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "fieldset",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "i",
                    "input",
                    "ins",
                    "label",
                    "legend",
                    "li",
                    "main",
                    "mark",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "s",
                    "option",
                    "section",
                    "select",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "ul",
                    "caption",
                    "button",
                    "wbr");
            addAttributes("a", "href", "rel");
            addAttributes("span", "title");
            addAttributes("form", "action");
            addAttributes(
                    "input",
                    "accept",
                    "multiple",
                    "type",
                    "name",
                    "value",
                    "checked",
                    "autocomplete",
                    "enterkeyhint",
                    "placeholder",
                    "spellcheck");
            addAttributes("label", "for");
            addAttributes("option", "value");
            addAttributes("button", "type");
            addAttributes("details", "open");
            addAttributes("ol", "start");
            addAttributes("td", "colspan", "rowspan");
            addAttributes("th", "colspan", "rowspan", "scope");
            addAttributes("time", "datetime");
        }

        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            return switch (name) {
                case "id", "class", "lang", "dir", "role", "tabindex", "hidden" -> true;
                case "href", "action" ->
                        super.isSafeAttribute(tag, element, attribute)
                                && isSafe(attribute.getValue());
                default ->
                        name.startsWith("aria-")
                                || name.startsWith("data-")
                                || super.isSafeAttribute(tag, element, attribute);
            };
        }

        /** Relative, on the web, or mail: no other scheme, and nothing that a browser overlooks. */
        private static boolean isSafe(String address) {
            if (address.startsWith("//") || address.chars().anyMatch(c -> c <= ' ' || c > '~')) {
                return false;
            }
            if (address.matches("(https?://|mailto:).*")) {
                return true;
            }
            int colon = address.indexOf(':');
            return colon < 0 || address.substring(0, colon).matches(".*[/?#].*");
        }
    }
}
