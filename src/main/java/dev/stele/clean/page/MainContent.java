package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.NameTable;
import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes the furniture of a web page away: what the page itself names as such; what stands outside
 * the element that holds the text; and, where that text is prose, the teasers, lists of links and
 * labels inside it. Of a page with hardly a text only what is named goes.
 */
public final class MainContent implements Rule {
    private static final NameTable THREAD_NAMES = new NameTable("clean/thread-names.txt");
    private static final String AROUND = "Furniture of the page, around the text.";
    private static final String EDGES = "Links and labels of the page, before or after the text.";
    private static final String LEADS_AWAY = "Leads to another story.";
    private static final String LABEL = "A label of the page.";

    /** Width of a page below which nothing can be told from its proportions. */
    private static final int LEAST_TEXT = 200;

    /** Share of prose, of all that is not linked, from which on an area is a text. */
    private static final double PROSE_SHARE = 0.6;

    /** Share of what a page says that its prose must hold to decide where the text is. */
    private static final double DECISIVE_SHARE = 0.7;

    private static final double MOSTLY_LINKED = 0.5;
    private static final double CONFIDENCE = 0.92;

    @Override
    public String name() {
        return "main-content";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.HTML || draft.blocks().isEmpty()) {
            return;
        }
        Outline outline = new Outline(draft.read().root(), draft.read().text(), draft.blocks());
        Selection selection = new Selection(draft.blocks().size());
        Map<String, List<String>> head = draft.read().head();
        StatedType type = StatedType.of(head);
        NamedFurniture.drop(outline, selection, type);
        boolean answered = ReplyTrees.drop(outline, selection);
        PageKind kind = PageKinds.of(head, outline, selection);
        if (kind == PageKind.LIST) {
            selection = ListPage.select(outline, type);
        } else if (kind == PageKind.THREAD) {
            selection = new Selection(draft.blocks().size());
            NamedFurniture.dropFromThread(outline, selection, type);
            NamedParts.drop(outline, selection, THREAD_NAMES);
            ThreadLabels.drop(outline, selection);
            ReplyTrees.drop(outline, selection);
        }
        TextWeights all = TextWeights.withLinks(outline, selection);
        int title = -1;
        boolean empty = EmptyPage.drop(outline, selection);
        if (!empty && all.of(0) >= LEAST_TEXT) {
            Known known = new Known(kind, type, Site.of(head), answered);
            switch (kind) {
                case GOODS -> new GoodsPage(outline, selection).select();
                case LIST -> {}
                case TEXT, THREAD -> {
                    int text = select(outline, all, selection, known);
                    title = TitleLine.above(outline, selection, text, head);
                }
            }
        }
        if (title < 0) {
            remove(draft, selection);
            return;
        }
        Block line = draft.blocks().get(title);
        selection.keep(title);
        remove(draft, selection);
        TitleLine.set(draft, line);
    }

    private void remove(Draft draft, Selection selection) {
        SortedMap<Integer, Draft.Cause> causes = new TreeMap<>();
        for (int i = 0; i < selection.size(); i++) {
            int block = i;
            selection.reason(i).ifPresent(reason -> causes.put(block, cause(reason)));
        }
        draft.removeEach(causes);
    }

    private Draft.Cause cause(String reason) {
        return new Draft.Cause(this, Edit.Kind.FURNITURE, reason, CONFIDENCE);
    }

    /**
     * What a page says of itself, and shows.
     *
     * @param answered whether it shows a post with a tree of replies
     */
    private record Known(PageKind kind, StatedType type, Site site, boolean answered) {}

    /** Selects the text. Returns where it begins if no title is marked above it, else 0. */
    private static int select(Outline outline, TextWeights all, Selection selection, Known known) {
        TextWeights weights = new TextWeights(outline, selection);
        MainArea mainArea = new MainArea(outline, weights);
        int area = mainArea.find();
        if (weights.prose(area) < DECISIVE_SHARE * all.of(0)) {
            mainArea = new MainArea(outline, all);
            area = mainArea.find();
        }
        int from = outline.firstBlock(area);
        int to = outline.endBlock(area);
        int title = title(outline, from);
        for (int i = 0; i < from; i++) {
            if (!isStandfirst(outline, i, title, mainArea.frame())) {
                selection.drop(i, i + 1, AROUND);
            }
        }
        selection.drop(to, selection.size(), AROUND);
        new PageSections(outline, selection, weights, area).drop();
        int begin = 0;
        if (weights.prose(area) >= PROSE_SHARE * unlinked(outline, selection, known, area)) {
            if (new Teasers(outline, selection, all, area).drop()) {
                LinkLists.drop(outline, selection, area);
            }
            dropLabels(outline, selection, area);
            new Replies(outline, selection).drop(from, to);
            if (known.type() == StatedType.ARTICLE) {
                new Interposed(outline, selection, known.site()).drop(area);
            }
            Preamble.drop(outline, selection, from, to);
            TextRun text = new TextRun(outline, selection, new WebLabels());
            int[] run = mainArea.isCalled() ? text.edges(from, to) : text.find(from, to);
            if (known.kind() != PageKind.THREAD) {
                selection.drop(from, run[0], EDGES);
                selection.drop(run[1], to, EDGES);
            }
            ClosingNotices.drop(outline, selection, from, to);
            begin = run[0];
        }
        if (title < 0) {
            return begin;
        }
        selection.keep(title);
        return 0;
    }

    /** The width of all in the area that is not linked; replies that were dropped aside. */
    private static double unlinked(Outline outline, Selection selection, Known known, int area) {
        if (!known.answered()) {
            return outline.width(area) * (1 - outline.linkDensity(area));
        }
        double width = 0;
        for (int i = outline.firstBlock(area); i < outline.endBlock(area); i++) {
            if (selection.keeps(i)) {
                Range range = outline.blocks().get(i).revision().range();
                width += outline.width(range) * (1 - outline.linkDensity(range));
            }
        }
        return width;
    }

    /** A paragraph between the title and the text, in the article that holds both. */
    private static boolean isStandfirst(Outline outline, int block, int title, int frame) {
        return title >= 0
                && block > title
                && frame > 0
                && outline.firstBlock(frame) <= block
                && TextWeights.isProse(outline, outline.blocks().get(block));
    }

    private static void dropLabels(Outline outline, Selection selection, int area) {
        WebLabels labels = new WebLabels();
        Companions companions = new Companions(outline, selection);
        for (int i = outline.firstBlock(area); i < outline.endBlock(area); i++) {
            Block block = outline.blocks().get(i);
            boolean open = selection.keeps(i) && block.kind() != PassageKind.HEADING;
            if (open && labels.isLabel(block) && !companions.isWritten(i)) {
                selection.drop(i, i + 1, LABEL);
            } else if (open
                    && outline.linkDensity(block.revision().range()) >= MOSTLY_LINKED
                    && labels.leadsAway(block)) {
                selection.drop(i, i + 1, LEADS_AWAY);
            }
        }
    }

    /** The last heading of level 1 before the text, which many pages put outside of it; or -1. */
    private static int title(Outline outline, int area) {
        for (int i = area - 1; i >= 0; i--) {
            Block block = outline.blocks().get(i);
            if (block.kind() == PassageKind.HEADING && block.level() == 1) {
                return i;
            }
        }
        return -1;
    }
}
