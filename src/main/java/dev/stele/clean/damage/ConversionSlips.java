package dev.stele.clean.damage;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.text.Languages;
import dev.stele.text.Traditional;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes the right character where a conversion from simplified to traditional took the wrong one
 * of several: 背后 for 背後. Only in texts where words of the dictionary show three such slips: a text
 * that was written in traditional characters has none, and its rare spellings are its own.
 */
public final class ConversionSlips implements Rule {
    private static final int LEAST_BY_WORD = 3;
    private static final double BY_WORD = 0.85;
    private static final double BY_USE = 0.6;

    @Override
    public String name() {
        return "conversion-slip";
    }

    @Override
    public void revise(Draft draft) {
        List<List<Traditional.Slip>> slips = new ArrayList<>();
        int byWord = 0;
        for (Block block : draft.blocks()) {
            boolean traditional =
                    Prose.hasHan(block.text()) && Languages.of(block.text()).equals("zh-Hant");
            List<Traditional.Slip> found =
                    traditional ? Traditional.slips(block.text()) : List.of();
            byWord += (int) found.stream().filter(Traditional.Slip::byWord).count();
            slips.add(found);
        }
        if (byWord < LEAST_BY_WORD) {
            return;
        }
        for (int i = 0; i < slips.size(); i++) {
            propose(draft, i, slips.get(i), true);
            propose(draft, i, slips.get(i), false);
        }
    }

    private void propose(Draft draft, int index, List<Traditional.Slip> slips, boolean byWord) {
        List<Revision.Change> changes =
                slips.stream()
                        .filter(slip -> slip.byWord() == byWord)
                        .map(
                                slip ->
                                        new Revision.Change(
                                                slip.at(),
                                                slip.at() + 1,
                                                String.valueOf(slip.meant())))
                        .toList();
        draft.change(
                index,
                changes,
                new Draft.Cause(
                        this,
                        Edit.Kind.SPELLING,
                        byWord
                                ? "The conversion to traditional characters took the wrong one of"
                                        + " several; the word shows it."
                                : "The conversion to traditional characters perhaps took the wrong"
                                        + " one of several.",
                        byWord ? BY_WORD : BY_USE));
    }
}
