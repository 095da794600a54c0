package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Blank;
import dev.stele.model.Container;
import dev.stele.model.Edit;
import dev.stele.model.PassageKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists whose items run on in a paragraph behind marks: {@code areas: ▲ one ▲ two ▲ three}; and
 * paragraphs that begin with such a mark. One mark in a paragraph makes no list, nor do marks that
 * say something themselves: ratings, boxes to be ticked.
 */
public final class MarkedLists implements Rule {
    private static final String MARKS = "▲△▶▷►■□●○◆◇•‣※★☆";
    private static final String FULL = "■●◆★";
    private static final String EMPTY = "□○◇☆";
    private static final int LEAST = 2;

    @Override
    public String name() {
        return "marked-list";
    }

    @Override
    public void revise(Draft draft) {
        int list = draft.lists();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.isPlain()) {
                List<Integer> marks = marks(block.text());
                if (marks.size() >= LEAST) {
                    i += itemise(draft, i, marks, list++);
                }
            }
        }
    }

    /** Makes items of a block; returns how many blocks were added. */
    private int itemise(Draft draft, int index, List<Integer> marks, int list) {
        List<Integer> cuts = marks.get(0) == 0 ? marks.subList(1, marks.size()) : marks;
        draft.split(index, cuts);
        int first = marks.get(0) == 0 ? index : index + 1;
        for (int item = 0; item < marks.size(); item++) {
            int at = first + item;
            Block block = draft.blocks().get(at);
            draft.put(
                    at,
                    block.as(PassageKind.LIST_ITEM, block.role())
                            .in(List.of(new Container.ListLevel(list, item, false))));
            draft.removePrefix(
                    at,
                    1,
                    new Draft.Cause(this, Edit.Kind.STRUCTURE, "The mark of a list item.", 0.95));
        }
        return cuts.size();
    }

    /** Whether full and empty marks stand side by side, as boxes to be ticked and ratings do. */
    private static boolean isChoice(String text, char mark) {
        int pair = FULL.indexOf(mark) >= 0 ? FULL.indexOf(mark) : EMPTY.indexOf(mark);
        return pair >= 0
                && text.indexOf(FULL.charAt(pair)) >= 0
                && text.indexOf(EMPTY.charAt(pair)) >= 0;
    }

    /** Where the commonest mark stands at the beginning of a word. */
    private static List<Integer> marks(String text) {
        List<Integer> best = List.of();
        for (int m = 0; m < MARKS.length(); m++) {
            List<Integer> places = new ArrayList<>();
            for (int at = text.indexOf(MARKS.charAt(m));
                    at >= 0;
                    at = text.indexOf(MARKS.charAt(m), at + 1)) {
                boolean wordBefore =
                        at == 0
                                || Blank.is(text.charAt(at - 1))
                                || Prose.isOpen(text.charAt(at - 1));
                if (wordBefore && at + 1 < text.length()) {
                    boolean scale = MARKS.indexOf(text.charAt(at + 1)) >= 0;
                    places.add(scale ? -1 : at);
                }
            }
            if (places.contains(-1) || isChoice(text, MARKS.charAt(m))) {
                continue;
            }
            if (places.size() > best.size()) {
                best = places;
            }
        }
        return best;
    }
}
