package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.model.Range;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the tree of replies away that old forums show below a post: a list in which lists are
 * nested, nearly each item of which is a link with a day or an hour beside it.
 */
final class ReplyTrees {
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final int LEAST = 5;
    private static final int LONGEST = 300;
    private static final double NEARLY_ALL = 0.8;
    private static final double LINKED = 0.1;

    /** Width of the prose beside it from which on there is a post. */
    private static final int LEAST_TEXT = 200;

    private static final Pattern STAMP =
            Pattern.compile(
                    "[0-9]{1,4}[-/.月][0-9]{1,2}|[0-9]{1,2}:[0-9]{2}|[0-9]"
                            + " ?(?:minutes?|hours?|days?) ago");

    private final Outline outline;
    private final Selection selection;

    /** For each block, how many before it are replies, by their looks. */
    private final int[] repliesBefore;

    /** For each element, how many lists stand before it in document order. */
    private final int[] listsBefore;

    private ReplyTrees(Outline outline, Selection selection) {
        this.outline = outline;
        this.selection = selection;
        repliesBefore = new int[outline.blocks().size() + 1];
        for (int i = 0; i < outline.blocks().size(); i++) {
            repliesBefore[i + 1] = repliesBefore[i] + (isReply(i) ? 1 : 0);
        }
        listsBefore = new int[outline.size() + 1];
        for (int i = 0; i < outline.size(); i++) {
            listsBefore[i + 1] = listsBefore[i] + (LISTS.contains(outline.tag(i)) ? 1 : 0);
        }
    }

    /** Drops them. Says whether there were any. */
    static boolean drop(Outline outline, Selection selection) {
        return new ReplyTrees(outline, selection).drop();
    }

    private boolean drop() {
        boolean any = false;
        double prose = 0;
        int seen = 0;
        int i = 0;
        while (i < outline.size()) {
            if (!isTree(i)) {
                i++;
                continue;
            }
            while (seen < outline.firstBlock(i)) {
                prose += prose(seen++);
            }
            if (prose >= LEAST_TEXT) {
                selection.drop(outline.firstBlock(i), outline.endBlock(i), "A tree of replies.");
                any = true;
            }
            i = outline.end(i);
        }
        return any;
    }

    private boolean isTree(int element) {
        int from = outline.firstBlock(element);
        int to = outline.endBlock(element);
        return LISTS.contains(outline.tag(element))
                && to - from >= LEAST
                && listsBefore[outline.end(element)] > listsBefore[element + 1]
                && repliesBefore[to] - repliesBefore[from] >= NEARLY_ALL * (to - from);
    }

    /** A link with a day or an hour beside it. */
    private boolean isReply(int block) {
        String text = outline.blocks().get(block).text();
        Range range = outline.blocks().get(block).revision().range();
        return text.length() <= LONGEST
                && outline.links(range) > 0
                && outline.linkDensity(range) >= LINKED
                && STAMP.matcher(text).find();
    }

    private double prose(int block) {
        Block it = outline.blocks().get(block);
        return selection.keeps(block) && TextWeights.isProse(outline, it)
                ? TextWeights.weight(outline, it)
                : 0;
    }
}
