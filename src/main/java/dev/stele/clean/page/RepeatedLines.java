package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.text.Letters;
import dev.stele.text.WrittenDates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Takes away what a page of cards says again and again: the short lines that stand on each card
 * ({@code Key features}, {@code 2 colours}), and cards written a second time for another width of
 * the screen. Prices, dates and names of writers may well be the same on several cards and stay.
 */
final class RepeatedLines {
    private static final int LEAST = 5;
    private static final int LONGEST = 60;

    private RepeatedLines() {}

    static void drop(Outline outline, Selection selection) {
        dropCopies(outline, selection);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < selection.size(); i++) {
            if (selection.keeps(i)) {
                counts.merge(line(outline.blocks().get(i)), 1, Integer::sum);
            }
        }
        for (int i = 0; i < selection.size(); i++) {
            Block block = outline.blocks().get(i);
            if (selection.keeps(i)
                    && counts.getOrDefault(line(block), 0) >= LEAST
                    && isLabel(block.text())) {
                selection.drop(i, i + 1, "A line that stands on every card.");
            }
        }
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST
                && !GoodsLabels.isPrice(text)
                && !WebLabels.isByline(text)
                && WrittenDates.first(text).isEmpty();
    }

    /** Two lines that stood beside each other before are a copy of them. */
    private static void dropCopies(Outline outline, Selection selection) {
        Set<String> seen = new HashSet<>();
        int before = -1;
        for (int i = 0; i < selection.size(); i++) {
            if (!selection.keeps(i)) {
                continue;
            }
            if (before >= 0) {
                String pair =
                        line(outline.blocks().get(before)) + '\n' + line(outline.blocks().get(i));
                if (!seen.add(pair)) {
                    selection.drop(before, before + 1, "The page says it twice.");
                    selection.drop(i, i + 1, "The page says it twice.");
                }
            }
            before = i;
        }
    }

    private static String line(Block block) {
        return Letters.caseless(block.text());
    }
}
