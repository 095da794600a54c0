package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.PassageKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bookmarks of a word processor that a converter wrote into the text: {@code [bookmark: _Toc1]}.
 */
final class Bookmarks implements Rule {
    private static final Pattern BOOKMARK =
            Pattern.compile("\\[(?:bookmark|bookmark-start|bookmark-end): ?[^\\]\\n]{1,64}\\]");

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
            List<Revision.Change> changes =
                    BOOKMARK.matcher(block.text())
                            .results()
                            .map(m -> new Revision.Change(m.start(), m.end(), ""))
                            .toList();
            draft.change(
                    i,
                    changes,
                    new Draft.Cause(
                            this,
                            Edit.Kind.ARTEFACT,
                            "A word processor's bookmark, written out by a converter.",
                            0.98));
        }
    }
}
