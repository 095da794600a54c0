package dev.stele.clean.lines;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.model.PassageKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A long paragraph that stands twice, word for word, as a slip of the hand leaves it or a page that
 * shows a part twice. The second is proposed to go. What stands three times is meant to: a refrain,
 * a clause in each part of a contract; and so is a run of paragraphs that comes back whole.
 */
public final class DoubledParagraphs implements Rule {
    private static final int PARAGRAPH_WIDTH = 120;
    private static final int LONGEST_RUN = 2;

    @Override
    public String name() {
        return "doubled-paragraph";
    }

    @Override
    public void revise(Draft draft) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.kind() == PassageKind.PARAGRAPH
                    && block.isPlain()
                    && Prose.width(block.text()) >= PARAGRAPH_WIDTH
                    && Prose.clauseMarks(block.text()) > 0) {
                places.computeIfAbsent(block.text(), text -> new ArrayList<>()).add(i);
            }
        }
        places.values().removeIf(of -> of.size() != 2);
        for (List<Integer> of : places.values()) {
            if (runs(draft.blocks(), of.get(0), of.get(1)) <= LONGEST_RUN) {
                propose(draft, of.get(1));
            }
        }
    }

    private void propose(Draft draft, int index) {
        int end = draft.blocks().get(index).text().length();
        draft.change(
                index,
                List.of(new Revision.Change(0, end, "")),
                new Draft.Cause(
                        this,
                        Edit.Kind.WORDING,
                        "The same paragraph stands further above, word for word.",
                        0.8));
    }

    /** How many blocks around two equal ones are equal too, up to one more than a slip doubles. */
    private static int runs(List<Block> blocks, int first, int second) {
        int equal = 1;
        for (int step : new int[] {-1, 1}) {
            int a = first + step;
            int b = second + step;
            while (equal <= LONGEST_RUN
                    && a >= 0
                    && b < blocks.size()
                    && a != second
                    && b != first
                    && blocks.get(a).text().equals(blocks.get(b).text())) {
                equal++;
                a += step;
                b += step;
            }
        }
        return equal;
    }
}
