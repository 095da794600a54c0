package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.words.NameTable;
import dev.stele.model.PassageKind;

/**
 * What a page of cards says: its title and introduction, and the name and the words of each card;
 * without filters, counters, buttons and the lines that stand on every card.
 */
final class ListPage {
    private static final NameTable NAMES = new NameTable("clean/list-names.txt");

    private static final NameTable CARD_NAMES = new NameTable("clean/card-names.txt");

    /** Ratings and buttons are narrower; what is wider is the card. */
    private static final int WIDEST_PART = 60;

    /** Share of what there is to read that may stand above the title. */
    private static final double LITTLE = 0.3;

    private final Outline outline;
    private final Selection selection;

    private ListPage(Outline outline, Selection selection) {
        this.outline = outline;
        this.selection = selection;
    }

    /** Selects anew: links, which count for little elsewhere, are what such a page shows. */
    static Selection select(Outline outline, StatedType type) {
        Selection selection = new Selection(outline.blocks().size());
        NamedFurniture.dropFromList(outline, selection, type);
        new ListPage(outline, selection).select();
        return selection;
    }

    private void select() {
        NamedParts.drop(outline, selection, NAMES);
        NamedParts.drop(outline, selection, CARD_NAMES, WIDEST_PART);
        TextWeights weights = TextWeights.withLinks(outline, selection);
        int title = TitleBlock.first(outline, selection);
        if (title >= 0 && weights.between(0, title) <= LITTLE * weights.of(0)) {
            selection.drop(0, title, "The page, around its cards.");
        }
        new PageSections(outline, selection, weights, 0).drop();
        for (int i = 0; i < selection.size(); i++) {
            Block block = outline.blocks().get(i);
            if (outline.tag(outline.elementOf(i)).equals("button")) {
                selection.drop(i, i + 1, "A button.");
            }
            if (block.kind() != PassageKind.HEADING
                    && !GoodsLabels.isPrice(block.text())
                    && GoodsLabels.isLabel(block.text())) {
                selection.drop(i, i + 1, "A label of the page.");
            }
        }
        RepeatedLines.drop(outline, selection);
    }
}
