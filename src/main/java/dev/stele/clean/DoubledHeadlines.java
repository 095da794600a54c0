package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.MediaType;

/**
 * A headline that stands twice in a row above its text, as pages show it once in their head and
 * once above the story. Verse doubles lines too, but no paragraphs follow; what somebody asks twice
 * in a story is only proposed.
 */
final class DoubledHeadlines implements Rule {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 160;
    private static final int PARAGRAPH = 100;

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
                    && isHeadline(first)
                    && second.isPlain()
                    && isParagraph(draft, i + 2)
                    && (i == 0 || isParagraph(draft, i - 1))) {
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

    private static boolean isHeadline(Block block) {
        String text = block.text();
        return Prose.width(text) >= SHORTEST
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
