package dev.stele.clean;

import java.util.regex.Pattern;

/** Lines that pages write beside a text: labels, counters, bylines, invitations. */
final class WebLabels {
    private static final int LONGEST = 120;
    private static final Pattern LABELS =
            Pattern.compile(
                    "(?:" + String.join("|", Tables.lines("clean/web-labels.txt")) + ")",
                    Pattern.CASE_INSENSITIVE);

    boolean isLabel(Block block) {
        String text = block.text();
        return text.length() <= LONGEST
                && (FurnitureLines.isLabel(text) || LABELS.matcher(text).matches());
    }
}
