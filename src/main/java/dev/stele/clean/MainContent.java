package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes the furniture of a web page away: the parts that the page names as such, and what stands
 * outside the element that holds the text. A page without prose stays whole.
 */
final class MainContent implements Rule {
    private static final String AROUND = "Furniture of the page, around the text.";
    private static final String EDGES = "Links and labels of the page, before or after the text.";
    private static final int LEAST_TEXT = 200;
    private static final double PROSE_SHARE = Double.parseDouble(System.getProperty("PS", "0.6"));
    private static final double PM = Double.parseDouble(System.getProperty("PM", "0.7"));
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
        NamedFurniture.drop(outline, selection);
        TextWeights weights = new TextWeights(outline, selection);
        TextWeights all = TextWeights.withLinks(outline, selection);
        if (all.of(0) < LEAST_TEXT) {
            return;
        }
        for (int i = selection.size() - 1; i >= 0; i--) {
            int block = i;
            selection.reason(i).ifPresent(reason -> draft.remove(block, block + 1, cause(reason)));
        }
    }

    private static void select(
            Draft draft, Outline outline, TextWeights weights, Selection selection) {
        MainArea mainArea = new MainArea(outline, weights);
        if (weights.prose(mainArea.find()) < PM * all.of(0)) {
            mainArea = new MainArea(outline, all);
        }
        int area = mainArea.find();
        int title = title(draft, outline, area);
        selection.drop(0, outline.firstBlock(area), AROUND);
        selection.drop(outline.endBlock(area), selection.size(), AROUND);
        new PageSections(outline, selection, weights, area).drop();
        double unlinked = outline.width(area) * (1 - outline.linkDensity(area));
        if (weights.prose(area) >= PROSE_SHARE * unlinked) {
            if (new Teasers(outline, selection, all, area).drop()) {
                LinkLists.drop(outline, selection, area);
            }
            dropLabels(outline, selection, area);
            TextRun text = new TextRun(outline, selection, new WebLabels());
            int from = outline.firstBlock(area);
            int to = outline.endBlock(area);
            int[] run = mainArea.isCalled() ? text.edges(from, to) : text.find(from, to);
            selection.drop(from, run[0], EDGES);
            selection.drop(run[1], to, EDGES);
        }
        if (title >= 0) {
            selection.keep(title);
        }
        SortedMap<Integer, Draft.Cause> causes = new TreeMap<>();
        for (int i = 0; i < selection.size(); i++) {
            int block = i;
            selection.reason(i).ifPresent(reason -> causes.put(block, cause(reason)));
        }
        draft.removeEach(causes);
    }

    private static void dropLabels(Outline outline, Selection selection, int area) {
        WebLabels labels = new WebLabels();
        for (int i = outline.firstBlock(area); i < outline.endBlock(area); i++) {
            Block block = outline.blocks().get(i);
            if (selection.keeps(i) && block.kind() != PassageKind.HEADING && labels.isLabel(block)) {
                selection.drop(i, i + 1, "A label of the page.");
            }
        }
    }

    private Draft.Cause cause(String reason) {
        return new Draft.Cause(this, Edit.Kind.FURNITURE, reason, CONFIDENCE);
    }

    /** The last heading of level 1 before the text, which many pages put outside of it; or -1. */
    private static int title(Draft draft, Outline outline, int area) {
        Range range = outline.element(area).range();
        int title = -1;
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.revision().range().from() >= range.from()) {
                break;
            }
            if (block.kind() == PassageKind.HEADING && block.level() == 1) {
                title = i;
            }
        }
        return title;
    }
}
