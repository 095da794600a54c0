package dev.stele.read;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads HTML: what a browser shows of it, or unfolds at a click, as a text and a tree. Nothing of
 * the page runs and nothing is fetched; the parser nests at most 512 levels, deeper elements stand
 * beside each other.
 */
final class HtmlPage implements NodeFilter {
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "class",
                    "id",
                    "role",
                    "href",
                    "src",
                    "alt",
                    "title",
                    "datetime",
                    "lang",
                    "itemprop",
                    "itemtype",
                    "rel",
                    "rowspan",
                    "colspan",
                    "start",
                    "aria-label");

    /** Attributes that say what a span holds. */
    private static final List<String> NAMING = List.of("class", "id", "lang", "itemprop", "role");

    /** Characters that a page must show; one that shows fewer is perhaps made by a script. */
    private static final int LEAST_SHOWN = 200;

    /** How many times as long the substitute must be to be read in its place. */
    private static final int MANIFOLD = 4;

    private static final Set<String> EMPTY = Set.of("img", "br", "hr", "td", "th");

    private final TreeText out;
    private final SortedMap<String, Integer> invisible = new TreeMap<>();

    /** The elements that are kept, from the root to the current one. */
    private final Deque<Element> kept = new ArrayDeque<>();

    private final Deque<Element> preformatted = new ArrayDeque<>();

    private final Shown shown;

    private HtmlPage(TreeText out, Shown shown) {
        this.out = out;
        this.shown = shown;
    }

    /** Whose eyes a page is read with. */
    private enum Shown {
        /** What a browser shows. */
        WITH_SCRIPTS,
        /** What it shows when no script may run, to which the page perhaps wrote a substitute. */
        WITHOUT_SCRIPTS
    }

    static Page read(String html) {
        Document document = Jsoup.parse(EmptyElements.inHtml(html));
        Page page = read(document, new TreeText(attributes(document.body())));
        if (page.text().length() >= LEAST_SHOWN) {
            return page;
        }
        TreeText out = new TreeText(attributes(document.body()));
        Page substitute = read(document, out, Shown.WITHOUT_SCRIPTS);
        return substitute.text().length() >= MANIFOLD * (1 + page.text().length())
                ? substitute
                : page;
    }

    /** Reads a parsed page into a text that has perhaps begun. */
    static Page read(Document document, TreeText out) {
        return read(document, out, Shown.WITH_SCRIPTS);
    }

    private static Page read(Document document, TreeText out, Shown shown) {
        HtmlPage page = new HtmlPage(out, shown);
        document.body().filter(page);
        page.count("head", document.head());
        dev.stele.model.Element tree = out.tree();
        return new Page(out.text(), tree, HtmlHead.of(document), page.invisible);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            out.append(words.getWholeText(), !preformatted.isEmpty());
        } else if (node instanceof Element element) {
            return enter(element, depth);
        } else {
            count(node instanceof Comment ? "comment" : "script", node);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, int depth) {
        String name = element.normalName();
        String style = element.attr("style");
        boolean scripts = shown == Shown.WITH_SCRIPTS;
        Optional<String> cause = Tags.hides(name).filter(by -> scripts || !by.equals("noscript"));
        if (cause.isEmpty()
                && depth > 0
                && (scripts || Tags.isOutOfPlace(style, element.hasAttr("hidden")))
                && Tags.hides(style, element.hasAttr("hidden"))
                && !Folded.is(element)) {
            cause = Optional.of("hidden");
        }
        if (cause.isPresent()) {
            count(cause.get(), element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (depth == 0) {
            return FilterResult.CONTINUE;
        }
        Optional<String> tag = Tags.kept(name).or(() -> namedSpan(element));
        separate(element, name);
        if (Tags.isPreformatted(tag.orElse(name), style)) {
            preformatted.push(element);
            out.beginPreformatted();
        }
        if (name.equals("br")) {
            out.breakLine(!preformatted.isEmpty());
        }
        if (tag.isPresent()) {
            SortedMap<String, String> attributes = attributes(element);
            out.open(nameOf(tag.get(), element), attributes, staysEmpty(tag.get(), attributes));
            kept.push(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very element that was opened, not one like it
    public FilterResult tail(Node node, int depth) {
        if (depth > 0 && node instanceof Element element) {
            if (kept.peek() == element) {
                kept.pop();
                out.close();
            }
            if (preformatted.peek() == element) {
                preformatted.pop();
                out.endPreformatted();
            }
            int lineEnds = lineEnds(element);
            if (lineEnds > 0) {
                out.separate(lineEnds);
            } else if (Tags.isCell(element.normalName())) {
                out.endCell();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void separate(Element element, String name) {
        int lineEnds = lineEnds(element);
        if (lineEnds > 0) {
            out.separate(lineEnds);
        } else if (Tags.isCell(name)) {
            out.beginCell(element.previousElementSibling() == null);
        }
    }

    /** A list in an item of a list stands as close as the items. */
    private static int lineEnds(Element element) {
        int lineEnds = Tags.lineEnds(element.normalName());
        Element parent = element.parent();
        boolean nestedList = parent != null && parent.normalName().equals("li") && isList(element);
        return nestedList ? 1 : lineEnds;
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    /** A span that says what it holds; in code they colour words, thousands of them. */
    private Optional<String> namedSpan(Element element) {
        boolean named =
                element.normalName().equals("span")
                        && element.attributesSize() > 0
                        && (preformatted.isEmpty() || element.hasAttr("lang"))
                        && NAMING.stream().anyMatch(name -> !element.attr(name).isBlank());
        return named ? Optional.of("span") : Optional.empty();
    }

    private static String nameOf(String tag, Element element) {
        Element row = element.parent();
        boolean inHead =
                row != null && row.parent() != null && row.parent().normalName().equals("thead");
        return tag.equals("td") && inHead ? "th" : tag;
    }

    private static boolean staysEmpty(String tag, SortedMap<String, String> attributes) {
        return EMPTY.contains(tag)
                || tag.equals("a") && attributes.containsKey("id")
                || tag.equals("time") && attributes.containsKey("datetime");
    }

    private static SortedMap<String, String> attributes(Element element) {
        if (element.attributesSize() == 0) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> attributes = new TreeMap<>();
        element.attributes()
                .forEach(
                        attribute -> {
                            String name = attribute.getKey();
                            if (ATTRIBUTES.contains(name)) {
                                attributes.put(name, attribute.getValue());
                            } else if (name.equals("xml:lang")) {
                                attributes.putIfAbsent("lang", attribute.getValue());
                            } else if (name.equals("name") && element.normalName().equals("a")) {
                                attributes.putIfAbsent("id", attribute.getValue());
                            }
                        });
        return attributes;
    }

    /** Counts the characters that a node holds, of whatever kind they are. */
    private void count(String cause, Node hidden) {
        int[] characters = {0};
        hidden.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        characters[0] += words.getWholeText().length();
                    } else if (node instanceof DataNode data) {
                        characters[0] += data.getWholeData().length();
                    } else if (node instanceof Comment comment) {
                        characters[0] += comment.getData().length();
                    }
                });
        if (characters[0] > 0) {
            invisible.merge(cause, characters[0], Integer::sum);
        }
    }
}
