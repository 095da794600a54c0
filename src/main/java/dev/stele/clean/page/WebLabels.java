package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.Caseless;
import dev.stele.clean.words.FurnitureLines;
import dev.stele.clean.words.Tables;
import java.util.regex.Pattern;

/** Lines that pages write beside a text: labels, counters, bylines, invitations. */
final class WebLabels {
    private static final int LONGEST = 120;
    private static final int LONGEST_SENTENCE = 30;
    private static final Pattern LABELS =
            Caseless.pattern("(?:" + String.join("|", Tables.lines("clean/web-labels.txt")) + ")");

    private static final Pattern BYLINE =
            Caseless.pattern("(?:by|von|par|por|di|door) |(?:作者|文|记者)[:：]");

    private static final Pattern LEADS =
            Caseless.pattern("(?:" + String.join("|", Tables.lines("clean/link-labels.txt")) + ")");

    private static final Pattern RIGHTS = Pattern.compile("版权|版權|转载|轉載|ICP|许可证|公网安备|无断|無断");

    /** Who asks or answers in an interview, and the first words. */
    private static final Pattern SPEECH =
            Pattern.compile("(?:记者|記者|作者|编辑|編輯|主持人|网友|網友|问|答|Q|A)[:：].{2,}");

    /** Whether a line says what somebody said: {@code 记者：…？}, and not who wrote the text. */
    static boolean isSpeech(String text) {
        return SPEECH.matcher(text).matches() && Prose.endsSentence(text);
    }

    /** Whether a paragraph that is mostly linked says that it leads to another story. */
    boolean leadsAway(Block block) {
        return LEADS.matcher(block.text()).lookingAt();
    }

    /** Whether a line says only by whom something is. */
    static boolean isByline(String text) {
        return BYLINE.matcher(text).lookingAt();
    }

    /** A label of plain pages; a sentence that begins like one is none. */
    private static boolean isShortLabel(String text) {
        return FurnitureLines.isLabel(text)
                && (text.length() <= LONGEST_SENTENCE || !Prose.endsSentence(text));
    }

    /** Chinese labels end without a full stop; notices of rights do not. */
    private static boolean isSentence(String text) {
        return text.endsWith("。") && !RIGHTS.matcher(text).find();
    }

    /** Whether the block is a line that pages write beside texts. */
    boolean isLabel(Block block) {
        String text = block.text();
        return text.length() <= LONGEST
                && (isShortLabel(text) || LABELS.matcher(text).matches() && !isSentence(text));
    }
}
