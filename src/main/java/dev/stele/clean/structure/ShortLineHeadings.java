package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.model.MediaType;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Headings by their shape: a short line without the marks of a sentence, alone between two long
 * paragraphs. Lines that stand together, as in lists, verse and dialogue, are none.
 */
public final class ShortLineHeadings implements Rule {
    private static final int LONGEST = 60;
    private static final int LONG_NEIGHBOUR = 120;
    private static final int LEVEL = 2;

    @Override
    public String name() {
        return "short-line-heading";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.TEXT) {
            return;
        }
        List<Integer> headings = new ArrayList<>();
        for (int i = 1; i + 1 < draft.blocks().size(); i++) {
            if (isHeading(draft.blocks().get(i))
                    && isLong(draft.blocks().get(i - 1))
                    && isLong(draft.blocks().get(i + 1))) {
                headings.add(i);
            }
        }
        for (int index : headings) {
            draft.put(index, draft.blocks().get(index).asHeading(LEVEL, Role.BODY));
        }
    }

    private static boolean isLong(Block block) {
        return block.kind() != PassageKind.HEADING && Prose.width(block.text()) >= LONG_NEIGHBOUR;
    }

    private static boolean isHeading(Block block) {
        String text = block.text();
        return block.isPlain()
                && Prose.width(text) <= LONGEST
                && Prose.hasLetters(text)
                && !Prose.endsSentence(text)
                && !Prose.endsOpen(text)
                && text.indexOf('@') < 0
                && text.indexOf("://") < 0;
    }
}
