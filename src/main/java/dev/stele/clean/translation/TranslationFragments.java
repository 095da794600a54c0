package dev.stele.clean.translation;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.model.Field;
import dev.stele.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a machine translation of a dump leaves between its paragraphs: the running title once more,
 * a short sentence alone or at a paragraph's head that a page break tore off or the program made
 * up, and a paragraph translated twice. All proposed, and only in texts that are known to be
 * translated by a machine.
 */
public final class TranslationFragments implements Rule {
    private static final int LONE_WIDTH = 48;
    private static final int HEAD_WIDTH = 12;
    private static final int PARAGRAPH_WIDTH = 120;
    private static final int TITLE_WIDTH = 24;
    private static final double SAME_TITLE = 0.6;
    private static final double SAME_PARAGRAPH = 0.6;
    private static final int TWIN_REACH = 3;

    @Override
    public String name() {
        return "translation-fragment";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.fact(Field.TRANSLATION).isEmpty()) {
            return;
        }
        String title = draft.fact(Field.TITLE).map(fact -> Folding.of(fact.value())).orElse("");
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (!block.isPlain() || !Prose.hasHan(block.text())) {
                continue;
            }
            if (!runningTitle(draft, i, title)) {
                fragment(draft, i);
            }
            twin(draft, i);
        }
    }

    private boolean runningTitle(Draft draft, int index, String title) {
        String text = draft.blocks().get(index).text();
        int end = text.indexOf(' ');
        if (end < 0 || title.isEmpty() || Prose.width(text.substring(0, end)) < TITLE_WIDTH) {
            return false;
        }
        String head = text.substring(0, end);
        if (Prose.endsSentence(head) || likeness(Folding.of(head), title) < SAME_TITLE) {
            return false;
        }
        propose(
                draft,
                index,
                end + 1,
                "The title once more, as it ran along the top of a page.",
                0.85);
        return true;
    }

    private void fragment(Draft draft, int index) {
        String text = draft.blocks().get(index).text();
        boolean between = isParagraph(draft, index - 1) && isParagraph(draft, index + 1);
        if (Prose.width(text) <= LONE_WIDTH && Prose.endsSentence(text) && between) {
            propose(
                    draft,
                    index,
                    text.length(),
                    "A sentence alone between paragraphs: torn off by a page break, or made up by"
                            + " the translation.",
                    0.75);
            return;
        }
        int end = firstSentence(text);
        if (end > 0
                && end < text.length()
                && Prose.width(text.substring(0, end)) <= HEAD_WIDTH
                && isParagraph(draft, index - 1)) {
            propose(
                    draft,
                    index,
                    end,
                    "The end of a sentence that began elsewhere, torn off by a page break.",
                    0.65);
        }
    }

    private static boolean isParagraph(Draft draft, int index) {
        return index >= 0
                && index < draft.blocks().size()
                && Prose.width(draft.blocks().get(index).text()) >= PARAGRAPH_WIDTH;
    }

    private static int firstSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Prose.isSentenceEnd(text.charAt(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The shorter of two paragraphs that say the same, a few paragraphs apart. */
    private void twin(Draft draft, int index) {
        String text = draft.blocks().get(index).text();
        int end = Math.min(draft.blocks().size(), index + 1 + TWIN_REACH);
        for (int other = index + 1; other < end; other++) {
            String second = draft.blocks().get(other).text();
            boolean long1 = Prose.width(text) >= PARAGRAPH_WIDTH;
            if (long1
                    && Prose.width(second) >= PARAGRAPH_WIDTH
                    && likeness(Folding.of(text), Folding.of(second)) >= SAME_PARAGRAPH) {
                int shorter = text.length() < second.length() ? index : other;
                propose(
                        draft,
                        shorter,
                        draft.blocks().get(shorter).text().length(),
                        "The same paragraph, translated twice; the other one is fuller.",
                        0.8);
            }
        }
    }

    private void propose(Draft draft, int index, int end, String reason, double confidence) {
        draft.change(
                index,
                List.of(new Revision.Change(0, end, "")),
                new Draft.Cause(this, Edit.Kind.TRANSLATION, reason, confidence));
    }

    /** Dice's coefficient over pairs of neighbouring characters, 0 to 1. */
    private static double likeness(String a, String b) {
        Set<String> pairs = pairs(a);
        Set<String> others = pairs(b);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
