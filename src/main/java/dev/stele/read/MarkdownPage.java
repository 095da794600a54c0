package dev.stele.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads Markdown: its front matter, then what it says, by way of HTML. */
final class MarkdownPage {
    private static final Pattern DEFINITION =
            Pattern.compile(
                    "^ {0,3}\\[([^\\[\\]^][^\\[\\]]{0,200})\\]:[ \\t]*\\S.*$", Pattern.MULTILINE);
    private static final Pattern LABEL =
            Pattern.compile("\\[([^\\[\\]\\n^][^\\[\\]\\n]{0,200})\\]");
    private static final Pattern WIKI_LINK =
            Pattern.compile("\\[\\[\\s*([^\\s\\[\\]|][^\\[\\]|\\n]*)(?:\\|([^\\[\\]\\n]+))?\\]\\]");

    private MarkdownPage() {}

    /**
     * @param frontMatter of the text, whose end is where the rest begins
     */
    static Page read(String text, Optional<FrontMatter> frontMatter) {
        TreeText out = new TreeText(new TreeMap<>());
        frontMatter.ifPresent(front -> write(front, out));
        String rest = frontMatter.map(front -> text.substring(front.end())).orElse(text);
        Document document = Jsoup.parse(html(rest));
        linkWikiWords(document.body());
        Page page = HtmlPage.read(document, out);
        SortedMap<String, List<String>> head = new TreeMap<>(page.head());
        frontMatter.ifPresent(front -> head.putAll(front.values()));
        return new Page(page.text(), page.root(), head, page.invisible());
    }

    private static void write(FrontMatter front, TreeText out) {
        out.open("frontmatter", new TreeMap<>(), false);
        out.beginPreformatted();
        out.append(front.text(), true);
        out.close();
        out.separate(2);
    }

    private static String html(String markdown) {
        List<MarkdownPieces.Piece> pieces = MarkdownPieces.of(markdown);
        if (pieces.size() == 1) {
            return Markdown.html(markdown);
        }
        Map<String, String> definitions = definitions(markdown);
        StringBuilder html = new StringBuilder(markdown.length() * 5 / 4);
        for (MarkdownPieces.Piece piece : pieces) {
            String text = piece.text() + used(definitions, piece.text());
            join(html, Markdown.html(text), piece);
        }
        return html.toString();
    }

    private static void join(StringBuilder html, String next, MarkdownPieces.Piece piece) {
        int from =
                switch (piece.joint()) {
                    case NONE -> 0;
                    case PARAGRAPH -> joinAt(html, "</p>\n", next, "<p>");
                    case TABLE -> joinAt(html, "</tbody>\n</table>\n", next, "<tbody>\n");
                };
        html.append(from > 0 ? piece.between() : "").append(next, from, next.length());
    }

    /** Takes off the end of what stands before; gives where the rest of what follows begins. */
    private static int joinAt(StringBuilder html, String end, String next, String beginning) {
        int at = next.indexOf(beginning);
        int cut = html.length() - end.length();
        boolean joins =
                at >= 0
                        && (at == 0 || next.startsWith("<table>"))
                        && cut >= 0
                        && html.indexOf(end, cut) == cut;
        if (!joins) {
            return 0;
        }
        html.setLength(cut);
        return at + beginning.length();
    }

    /** The lines that say where links lead, by their label. */
    private static Map<String, String> definitions(String markdown) {
        Map<String, String> definitions = new HashMap<>();
        Matcher definition = DEFINITION.matcher(markdown);
        while (definition.find()) {
            definitions.putIfAbsent(plain(definition.group(1)), definition.group());
        }
        return definitions;
    }

    private static String used(Map<String, String> definitions, String piece) {
        if (definitions.isEmpty()) {
            return "";
        }
        Set<String> used = new LinkedHashSet<>();
        Matcher label = LABEL.matcher(piece);
        while (label.find()) {
            Optional.ofNullable(definitions.get(plain(label.group(1)))).ifPresent(used::add);
        }
        return used.isEmpty() ? "" : "\n\n" + String.join("\n", used) + "\n";
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** {@code [[Page|words]]} outside code becomes a link, its target as written. */
    private static void linkWikiWords(Element body) {
        List<TextNode> linking = new ArrayList<>();
        body.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words
                            && words.getWholeText().contains("[[")
                            && !isInCode(words)) {
                        linking.add(words);
                    }
                });
        linking.forEach(MarkdownPage::linkWikiWords);
    }

    private static void linkWikiWords(TextNode words) {
        String text = words.getWholeText();
        Matcher link = WIKI_LINK.matcher(text);
        int at = 0;
        while (link.find()) {
            words.before(new TextNode(text.substring(at, link.start())));
            String label = link.group(2) == null ? link.group(1).strip() : link.group(2).strip();
            words.before(
                    new Element("a")
                            .attr("class", "wikilink")
                            .attr("href", link.group(1).strip())
                            .appendText(label));
            at = link.end();
        }
        words.text(text.substring(at));
    }

    private static boolean isInCode(Node node) {
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            String name = parent.normalName();
            if (name.equals("code") || name.equals("pre") || name.equals("a")) {
                return true;
            }
        }
        return false;
    }
}
