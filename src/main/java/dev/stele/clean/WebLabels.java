package dev.stele.clean;

import java.util.regex.Pattern;

/** Lines that pages write beside a text: labels, counters, bylines, invitations. */
final class WebLabels {
    private static final int LONGEST = 120;
    private static final int LONGEST_SENTENCE = 30;
    private static final Pattern LABELS =
            Pattern.compile(
                    "(?:" + String.join("|", Tables.lines("clean/web-labels.txt")) + ")",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADS =
            Pattern.compile(
                    "(?:" + String.join("|", Tables.lines("clean/link-labels.txt")) + ")",
                    Pattern.CASE_INSENSITIVE);

    /** Whether a paragraph that is mostly linked says that it leads to another story. */
    boolean leadsAway(Block block) {
        return LEADS.matcher(block.text()).lookingAt();
    }

    /** A label of plain pages; a sentence that begins like one is none. */
    private static boolean isShortLabel(String text) {
        return FurnitureLines.isLabel(text)
                && (text.length() <= LONGEST_SENTENCE || !Prose.endsSentence(text));
    }

    /** Whether the block is a line that pages write beside texts. */
    boolean isLabel(Block block) {
        String text = block.text();
        return text.length() <= LONGEST && (isShortLabel(text) || LABELS.matcher(text).matches());
    }
}
