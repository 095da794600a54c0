package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.FurnitureLines;
import dev.stele.clean.words.Phrases;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Range;
import dev.stele.model.Role;
import dev.stele.text.Letters;
import java.util.List;
import java.util.Map;

/**
 * The title of a page that marks none: old pages write it in a line or a cell of its own, right
 * above the text. Asked only where neither the head nor a heading gives one.
 */
final class TitleLine {
    private static final List<String> STATED =
            List.of("title", "og:title", "jsonld:headline", "citation_title", "dc.title");

    /** How many blocks above the text are looked at. */
    private static final int LOOKED_AT = 10;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 100;
    private static final double UNLINKED = 0.2;
    private static final int MOST_PARTS = 2;
    private static final Phrases PAGE_PHRASES = Phrases.of("clean/page-phrases.txt");

    private TitleLine() {}

    /**
     * The widest line above a block that may be its title, else that block itself if it may; -1
     * when there is none.
     */
    static int above(
            Outline outline, Selection selection, int text, Map<String, List<String>> head) {
        if (STATED.stream().anyMatch(head::containsKey)) {
            return -1;
        }
        WebLabels labels = new WebLabels();
        int best = -1;
        int widest = 0;
        for (int i = Math.max(0, text - LOOKED_AT); i < text; i++) {
            int width = outline.width(outline.blocks().get(i).revision().range());
            if (width >= widest && width >= SHORTEST && mayBe(outline, i, labels)) {
                widest = width;
                best = i;
            }
        }
        return best >= 0 ? best : first(outline, selection, text, labels);
    }

    /** The text may begin with its title. */
    private static int first(Outline outline, Selection selection, int text, WebLabels labels) {
        int first = text;
        while (first < selection.size() && !selection.keeps(first)) {
            first++;
        }
        boolean title =
                first < selection.size()
                        && outline.width(outline.blocks().get(first).revision().range())
                                >= 2 * SHORTEST
                        && !TextWeights.isProse(outline, outline.blocks().get(first))
                        && !Prose.endsSentence(outline.blocks().get(first).text())
                        && mayBe(outline, first, labels);
        return title ? first : -1;
    }

    private static boolean mayBe(Outline outline, int index, WebLabels labels) {
        Block block = outline.blocks().get(index);
        Range range = block.revision().range();
        return outline.width(range) <= LONGEST
                && outline.linkDensity(range) <= UNLINKED
                && !Prose.endsOpen(block.text())
                && !block.text().endsWith("。")
                && !isMenu(block.text())
                && !labels.isLabel(block)
                && !Preamble.isRecord(block.text())
                && !FurnitureLines.isNotice(block.text());
    }

    /** Many words apart, or mostly numbers, or what a page says to its visitors. */
    private static boolean isMenu(String text) {
        String[] words = text.strip().split("[ \\u00a0\\u3000|]+");
        boolean apart = Prose.hasHan(text) && words.length > MOST_PARTS;
        long digits = text.chars().filter(c -> '0' <= c && c <= '9').count();
        return apart
                || 4 * digits > Letters.only(text).length()
                || PAGE_PHRASES.isIn(text, LONGEST);
    }

    /** Makes a block of the draft its title. */
    static void set(Draft draft, Block title) {
        int index = draft.blocks().indexOf(title);
        if (index >= 0 && draft.fact(Field.TITLE).isEmpty()) {
            draft.put(index, title.asHeading(1, Role.TITLE));
            String line = title.text().lines().findFirst().orElse("").strip();
            draft.state(Field.TITLE, Fact.inferred(line, "the line of its own above the text"));
        }
    }
}
