package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.Caseless;
import dev.stele.clean.words.Datelines;
import dev.stele.clean.words.Tables;
import dev.stele.model.PassageKind;
import dev.stele.text.Letters;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the lines away that stand between the title of a page and its text and say by whom and when
 * it was written. What they say becomes facts of the document; what stands in the text itself, a
 * diary's dates for one, stays.
 */
final class Preamble {
    private static final String REASON = "A line about the text, above it.";
    private static final int LONGEST = 160;

    /** How many blocks above the first paragraph are looked at. */
    private static final int LOOKED_AT = 30;

    private static final List<String> RECORDS = Tables.lines("clean/record-labels.txt");

    private static final Pattern RECORD = Caseless.pattern("(?:" + String.join("|", RECORDS) + ")");

    private Preamble() {}

    /** Looks between two blocks, up to the first one that reads like sentences. */
    static void drop(Outline outline, Selection selection, int from, int to) {
        int text = from;
        while (text < to && !isText(outline, selection, text)) {
            text++;
        }
        if (text == to) {
            return;
        }
        for (int i = Math.max(from, text - LOOKED_AT); i < text; i++) {
            Block block = outline.blocks().get(i);
            if (selection.keeps(i)
                    && block.kind() != PassageKind.HEADING
                    && isRecord(block.text())
                    && !isWritten(outline, i, text)) {
                selection.drop(i, i + 1, REASON);
            }
        }
    }

    /** A letter's date stands in a paragraph like its first one. */
    private static boolean isWritten(Outline outline, int index, int text) {
        int element = outline.elementOf(index);
        int first = outline.elementOf(text);
        return outline.tag(element).equals("p")
                && outline.tag(first).equals("p")
                && outline.parent(element) == outline.parent(first)
                && Datelines.is(outline.blocks().get(index).text());
    }

    private static boolean isText(Outline outline, Selection selection, int index) {
        Block block = outline.blocks().get(index);
        return selection.keeps(index)
                && TextWeights.isProse(outline, block)
                && !isRecord(block.text());
    }

    /** Whether a line only says when, or when and by whom. */
    static boolean isRecord(String text) {
        return text.length() <= LONGEST
                && (Datelines.is(text)
                        || RECORD.matcher(text).lookingAt() && !Prose.endsSentence(text)
                        || isDatedByline(text));
    }

    /** Parts between bars, one of which is a date: {@code A. Writer | 3 May 2020 | News}. */
    private static boolean isDatedByline(String text) {
        if (Prose.endsSentence(text) || Letters.only(text).isEmpty()) {
            return false;
        }
        String[] parts = text.split(" ?[|｜•·\n] ?| [-–—/] ");
        boolean dated = false;
        for (String part : parts) {
            dated |= Datelines.is(part.strip());
            if (part.length() > LONGEST / 3) {
                return false;
            }
        }
        return dated && parts.length > 1;
    }
}
