package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.words.Phrases;
import dev.stele.model.PassageKind;

/**
 * Takes the publisher's notices away that stand below a text: rights, liability, invitations to
 * follow and subscribe, rules for comments. Only what the text ends with is looked at; a text about
 * rights keeps what it says of them.
 */
final class ClosingNotices {
    private static final Phrases PHRASES = Phrases.of("clean/closing-phrases.txt");
    private static final String REASON = "A notice of the publisher, below the text.";

    /** How many blocks from the end are looked at. */
    private static final int LOOKED_AT = 12;

    /** Where in a block a notice must have shown itself; longer blocks are texts. */
    private static final int SHOWN_BY = 200;

    private static final int LONGEST = 400;

    /** Which share of the prose notices may be. */
    private static final double SMALL_SHARE = 0.3;

    /** How many short lines may stand between notices. */
    private static final int MOST_BETWEEN = 2;

    private ClosingNotices() {}

    /** Looks back from the last kept block before {@code to}. */
    static void drop(Outline outline, Selection selection, int from, int to) {
        int cut = to;
        int seen = 0;
        int lines = 0;
        double dropped = 0;
        double between = 0;
        for (int i = to - 1; i >= from && seen < LOOKED_AT; i--) {
            if (!selection.keeps(i)) {
                continue;
            }
            Block block = outline.blocks().get(i);
            seen++;
            between += TextWeights.weight(outline, block);
            if (isNotice(block)) {
                cut = i;
                dropped += between;
                between = 0;
                lines = 0;
            } else if (TextWeights.isProse(outline, block) || ++lines > MOST_BETWEEN) {
                break;
            }
        }
        if (cut < to && dropped <= SMALL_SHARE * weight(outline, selection, from, to)) {
            selection.drop(heading(outline, selection, from, cut), to, REASON);
        }
    }

    private static boolean isNotice(Block block) {
        String text = block.text();
        boolean plain = block.kind() != PassageKind.CODE && block.kind() != PassageKind.CAPTION;
        return plain && text.length() <= LONGEST && PHRASES.isIn(text, SHOWN_BY);
    }

    /** A heading over nothing but notices goes with them. */
    private static int heading(Outline outline, Selection selection, int from, int cut) {
        int above = cut - 1;
        while (above >= from && !selection.keeps(above)) {
            above--;
        }
        boolean headed = above >= from && outline.blocks().get(above).kind() == PassageKind.HEADING;
        return headed ? above : cut;
    }

    private static double weight(Outline outline, Selection selection, int from, int to) {
        double weight = 0;
        for (int i = from; i < to; i++) {
            weight += selection.keeps(i) ? TextWeights.weight(outline, outline.blocks().get(i)) : 0;
        }
        return weight;
    }
}
