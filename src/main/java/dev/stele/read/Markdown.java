package dev.stele.read;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * Markdown to HTML: CommonMark with tables, footnotes and strike-through. The one home of flexmark,
 * which takes time by the square of a paragraph's or table's length: callers bound what they give.
 */
final class Markdown {
    private static final DataHolder OPTIONS =
            new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    FootnoteExtension.create(),
                                    StrikethroughExtension.create()))
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "")
                    .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private static final int DEEPEST = 50;
    static final int MOST_BRACKETS = 600;
    private static final int MOST_TICKS = 3000;

    private Markdown() {}

    /**
     * The text as HTML. What its author wrote as HTML is in it as it stands; footnotes to which
     * nothing refers, which flexmark drops, come last. A text that is nested too deeply, or holds
     * more marks than words, is one paragraph, as written.
     */
    static String html(String markdown) {
        if (isOvermarked(markdown) || markdown.lines().anyMatch(Markdown::isNestedTooDeeply)) {
            return paragraph(markdown);
        }
        try {
            Node document = PARSER.parse(markdown);
            StringBuilder html = new StringBuilder(RENDERER.render(document));
            for (Node block : document.getChildren()) {
                if (block instanceof FootnoteBlock footnote && !footnote.isReferenced()
                        || block instanceof Reference reference && !leadsAnywhere(reference)) {
                    html.append(paragraph(block.getChars().toString()));
                }
            }
            return html.toString();
        } catch (StackOverflowError e) {
            return paragraph(markdown);
        }
    }

    /** Whether the text holds more marks than flexmark pairs in a short time. */
    private static boolean isOvermarked(String markdown) {
        return markdown.chars().filter(c -> c == '[').count() > MOST_BRACKETS
                || markdown.chars().filter(c -> c == '`').count() > MOST_TICKS;
    }

    /** Whether a line opens more quotations and lists than anyone means, {@code > > - 1. > …}. */
    private static boolean isNestedTooDeeply(String line) {
        int opened = 0;
        for (int at = 0; at < line.length() && opened <= DEEPEST; at++) {
            char c = line.charAt(at);
            boolean marks = c == '>' || c == '-' || c == '*' || c == '+' || c == '.' || c == ')';
            if (marks && (c == '>' || at + 1 < line.length() && line.charAt(at + 1) == ' ')) {
                opened++;
            } else if (c != ' ' && c != '\t' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return opened > DEEPEST;
    }

    /** Whether {@code [label]: target} is a link: {@code [Note]: important} is a sentence. */
    private static boolean leadsAnywhere(Reference reference) {
        String target = reference.getUrl().toString();
        return target.isEmpty() || target.chars().anyMatch(c -> "/.#:@<%?".indexOf(c) >= 0);
    }

    private static String paragraph(String text) {
        return "<p style=\"white-space:pre\">" + Entities.escape(text) + "</p>\n";
    }
}
