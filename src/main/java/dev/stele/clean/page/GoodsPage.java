package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.words.FurnitureNames;
import dev.stele.clean.words.NameTable;
import dev.stele.model.PassageKind;
import java.util.Set;

/**
 * What a page says of the one thing that it sells: from its name on, the description, the features
 * and the table of values; without the shop's buttons and prices, what buyers wrote, and other
 * things for sale.
 */
final class GoodsPage {
    private static final NameTable NAMES = new NameTable("clean/goods-names.txt");
    private static final NameTable FOOTERS =
            new NameTable(Set.of("footer", "footers", "site-footer"));
    private static final double MOSTLY_LINKED = 0.7;

    /** Share of what there is to read that may stand above the name. */
    private static final double LITTLE = 0.3;

    private final Outline outline;
    private final Selection selection;

    GoodsPage(Outline outline, Selection selection) {
        this.outline = outline;
        this.selection = selection;
    }

    void select() {
        NamedParts.drop(outline, selection, NAMES);
        int title = TitleBlock.first(outline, selection);
        TextWeights weights = new TextWeights(outline, selection);
        int area = area(title);
        if (title >= 0) {
            int from = outline.firstBlock(area);
            if (weights.between(from, title) <= LITTLE * weights.of(area)) {
                selection.drop(0, title, "The shop, around what it sells.");
            }
            selection.drop(
                    outline.endBlock(area), selection.size(), "The shop, around what it sells.");
            dropFooters(title);
        }
        new PageSections(outline, selection, weights, area).dropGoods();
        new Teasers(outline, selection, TextWeights.withLinks(outline, selection), area).drop();
        for (int i = 0; i < selection.size(); i++) {
            Block block = outline.blocks().get(i);
            boolean linked = outline.linkDensity(block.revision().range()) >= MOSTLY_LINKED;
            boolean cell = block.kind() == PassageKind.TABLE_CELL;
            if (!cell && GoodsLabels.isLabel(block.text())) {
                selection.drop(i, i + 1, "A label of the shop.");
            } else if (linked && block.kind() != PassageKind.HEADING) {
                selection.drop(i, i + 1, "Leads to another page.");
            }
        }
        RepeatedLines.drop(outline, selection);
    }

    /** Below the name of what is sold a footer is one, however much of the page it holds. */
    private void dropFooters(int title) {
        for (int i = 1; i < outline.size(); i++) {
            if (outline.firstBlock(i) > title
                    && FurnitureNames.find(FOOTERS, outline.element(i)).isPresent()) {
                selection.drop(
                        outline.firstBlock(i),
                        outline.endBlock(i),
                        "The page itself calls this a footer.");
            }
        }
    }

    /** The {@code main} around the name, else the page. */
    private int area(int title) {
        int element = title < 0 ? 0 : outline.elementOf(title);
        while (element > 0) {
            if (outline.tag(element).equals("main")
                    || outline.element(element).attribute("role").equals("main")) {
                return element;
            }
            element = outline.parent(element);
        }
        return 0;
    }
}
