package dev.stele.clean.lines;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.model.MediaType;

/**
 * A headline that stands twice in a row above its text, as pages show it once in their head and
 * once above the story. Verse doubles lines too, but no paragraphs follow; what somebody asks twice
 * in a story is only proposed. At the head of a document dates and names may stand between the
 * headline and the text.
 */
public final class DoubledHeadlines implements Rule {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 160;
    private static final int PARAGRAPH = 100;

    /** At the head of a document a headline may be as short as a word. */
    private static final int SHORTEST_AT_HEAD = 4;

    /** How many lines below a headline at the head of a document its text begins at the latest. */
    private static final int REACH = 8;

    @Override
    public String name() {
        return "doubled-headline";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.TEXT) {
            return;
        }
        for (int i = draft.blocks().size() - 3; i >= 0; i--) {
            Block first = draft.blocks().get(i);
            Block second = draft.blocks().get(i + 1);
            if (first.text().length() <= LONGEST
                    && first.text().equals(second.text())
                    && second.isPlain()
                    && (isAboveText(draft, i) || i == 0 && isHead(draft))) {
                draft.remove(
                        i + 1,
                        i + 2,
                        new Draft.Cause(
                                this,
                                Edit.Kind.FURNITURE,
                                "The headline a second time.",
                                i > 0 && Prose.endsSentence(first.text()) ? 0.7 : 0.93));
            }
        }
    }

    private static boolean isAboveText(Draft draft, int index) {
        return isHeadline(draft.blocks().get(index), SHORTEST)
                && isParagraph(draft, index + 2)
                && (index == 0 || isParagraph(draft, index - 1));
    }

    /**
     * Whether the document begins with a headline, soon followed by its text, that comes back
     * nowhere else: a refrain does, and so does what stands above each part.
     */
    private static boolean isHead(Draft draft) {
        Block first = draft.blocks().get(0);
        if (!isHeadline(first, SHORTEST_AT_HEAD) || Prose.endsSentence(first.text())) {
            return false;
        }
        int paragraphs = 0;
        for (int i = 2; i < draft.blocks().size(); i++) {
            if (draft.blocks().get(i).text().equals(first.text())) {
                return false;
            }
            paragraphs += i < 2 + REACH && isParagraph(draft, i) ? 1 : 0;
        }
        return paragraphs > 0;
    }

    private static boolean isHeadline(Block block, int shortest) {
        String text = block.text();
        return Prose.width(text) >= shortest
                && Prose.hasLetters(text)
                && !Prose.endsOpen(text)
                && (!Prose.endsSentence(text)
                        || "?？!！”」".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    private static boolean isParagraph(Draft draft, int index) {
        String text = draft.blocks().get(index).text();
        return Prose.width(text) >= PARAGRAPH && Prose.clauseMarks(text) > 0;
    }
}
