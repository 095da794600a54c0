package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Prose;
import dev.stele.model.Element;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the links to other stories away that newspapers put between the paragraphs of an article: a
 * paragraph that is nothing but a headline and leads to a page of the same site. One alone may be
 * the writer's own hint and stays, unless it shouts; so do lists, and links under a heading.
 */
final class Interposed {
    private static final String REASON = "Leads to another story, between two paragraphs.";
    private static final double WHOLLY = 0.85;
    private static final int HEADLINE = 24;
    private static final int LONGEST = 180;
    private static final int LEAST = 2;
    private static final int WORDS = 4;

    private final Outline outline;
    private final Selection selection;
    private final Site site;

    Interposed(Outline outline, Selection selection, Site site) {
        this.outline = outline;
        this.selection = selection;
        this.site = site;
    }

    /** Looks at the blocks between the first and the last paragraph of an area. */
    void drop(int area) {
        int from = outline.firstBlock(area);
        int to = outline.endBlock(area);
        List<Integer> quiet = new ArrayList<>();
        int above = -1;
        for (int i = from; i < to; i++) {
            if (!selection.keeps(i)) {
                continue;
            }
            if (isProse(i)) {
                above = i;
            } else if (above >= 0 && isHeadline(i) && leadsOn(above)) {
                if (shouts(outline.blocks().get(i).text())) {
                    selection.drop(i, i + 1, REASON);
                } else {
                    quiet.add(i);
                }
            }
        }
        cards(from, to, area);
        quiet.removeIf(i -> !leadsWithin(i) || !standsAlone(i));
        if (quiet.size() >= LEAST) {
            quiet.forEach(i -> selection.drop(i, i + 1, REASON));
        }
    }

    /** A link around two blocks or more, between paragraphs, is a card. */
    private void cards(int from, int to, int area) {
        int i = area + 1;
        while (i < outline.end(area)) {
            int first = outline.firstBlock(i);
            int end = outline.endBlock(i);
            if (!outline.tag(i).equals("a") || end - first < LEAST) {
                i++;
                continue;
            }
            i = outline.end(i);
            boolean between = first > from && end < to && selection.keeps(first);
            int above = between ? neighbour(first, -1) : first;
            if (above < first
                    && isProse(above)
                    && leadsOn(above)
                    && isProse(neighbour(end - 1, 1))) {
                selection.drop(first, end, REASON);
            }
        }
    }

    private boolean isProse(int block) {
        return TextWeights.isProse(outline, outline.blocks().get(block));
    }

    /** A colon above announces links that belong to the text. */
    private boolean leadsOn(int above) {
        return !Prose.endsOpen(outline.blocks().get(above).text());
    }

    private boolean isHeadline(int index) {
        Block block = outline.blocks().get(index);
        Range range = block.revision().range();
        int width = outline.width(range);
        return block.kind() != PassageKind.CODE
                && block.kind() != PassageKind.CAPTION
                && width >= HEADLINE
                && width <= LONGEST
                && outline.linkDensity(range) >= WHOLLY
                && outline.links(range) <= LEAST
                && !isAddress(block.text());
    }

    private static boolean isAddress(String text) {
        return text.indexOf(' ') < 0 && text.indexOf('.') > 0
                || text.startsWith("http")
                || text.indexOf('@') >= 0;
    }

    /** Written in capitals throughout, in a script that has them. */
    private static boolean shouts(String text) {
        String letters = Letters.only(text);
        boolean capitals = text.codePoints().noneMatch(c -> 'a' <= c && c <= 'z');
        return capitals
                && letters.length() >= HEADLINE / 2
                && text.codePoints().filter(c -> 'A' <= c && c <= 'Z').count()
                        > letters.length() / 2
                && text.split(" ").length >= WORDS;
    }

    private boolean leadsWithin(int index) {
        int element = outline.elementOf(index);
        for (int i = element; i < outline.end(element); i++) {
            Element link = outline.element(i);
            if (link.tag().equals("a")
                    && !link.attribute("href").isEmpty()
                    && !site.isOwn(link.attribute("href"))) {
                return false;
            }
        }
        return true;
    }

    /** A paragraph right between two others; lists and what stands under a heading are set. */
    private boolean standsAlone(int index) {
        Block block = outline.blocks().get(index);
        return block.kind() == PassageKind.PARAGRAPH
                && block.containers().isEmpty()
                && isProse(neighbour(index, -1))
                && isProse(neighbour(index, 1));
    }

    /** The next block that is kept and is no such link itself; else the block. */
    private int neighbour(int index, int step) {
        int next = index + step;
        while (next >= 0
                && next < outline.blocks().size()
                && (!selection.keeps(next) || isHeadline(next))) {
            next += step;
        }
        return next >= 0 && next < outline.blocks().size() ? next : index;
    }
}
