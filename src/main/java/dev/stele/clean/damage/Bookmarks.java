package dev.stele.clean.damage;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.model.PassageKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bookmarks of a word processor that a converter wrote into the text: {@code [bookmark: _Toc1]}.
 * One whose name a person chose may belong to a text about bookmarks and is only proposed.
 */
public final class Bookmarks implements Rule {
    private static final Pattern BOOKMARK =
            Pattern.compile("\\[(?:bookmark|bookmark-start|bookmark-end): ?([^\\]\\n]{1,64})\\]");

    /** Names that the word processor gives, as {@code _Toc166680320}. */
    private static final Pattern GIVEN =
            Pattern.compile("_[A-Za-z]{2,12}[0-9]{0,12}|OLE_LINK[0-9]{1,4}");

    @Override
    public String name() {
        return "word-bookmark";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.kind() == PassageKind.CODE) {
                continue;
            }
            draft.change(i, changes(block.text(), false), cause(0.7));
            draft.change(i, changes(block.text(), true), cause(0.98));
        }
    }

    private static List<Revision.Change> changes(String text, boolean given) {
        return BOOKMARK.matcher(text)
                .results()
                .filter(m -> GIVEN.matcher(m.group(1)).matches() == given)
                .map(m -> new Revision.Change(m.start(), m.end(), ""))
                .toList();
    }

    private Draft.Cause cause(double confidence) {
        return new Draft.Cause(
                this,
                Edit.Kind.ARTEFACT,
                "A word processor's bookmark, written out by a converter.",
                confidence);
    }
}
