package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.words.Tables;
import dev.stele.model.PassageKind;
import java.util.regex.Pattern;

/** Lines that forums write beside posts: counters, ranks, buttons. Posts of one word stay. */
final class ThreadLabels {
    private static final int LONGEST = 160;
    private static final Pattern LABELS =
            Pattern.compile(
                    "(?:" + String.join("|", Tables.lines("clean/thread-labels.txt")) + ")",
                    Pattern.CASE_INSENSITIVE);

    private ThreadLabels() {}

    static void drop(Outline outline, Selection selection) {
        for (int i = 0; i < selection.size(); i++) {
            Block block = outline.blocks().get(i);
            boolean paragraph = outline.tag(outline.elementOf(i)).equals("p");
            if (selection.keeps(i)
                    && !paragraph
                    && block.kind() != PassageKind.CODE
                    && isLabel(block.text())) {
                selection.drop(i, i + 1, "A label of the forum.");
            }
        }
    }

    static boolean isLabel(String text) {
        return text.length() <= LONGEST && LABELS.matcher(text).matches();
    }
}
