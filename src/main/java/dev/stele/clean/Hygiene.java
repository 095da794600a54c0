package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.PassageKind;
import dev.stele.text.Composition;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters that nobody can see or that are put together wrongly: controls, invisible spaces,
 * letters apart from their accents; and spaces between a Han character and its punctuation. The
 * width of characters is never changed.
 */
final class Hygiene implements Rule {
    private static final String CLINGING = "。，、；：！？,;:!?）》」』”";

    @Override
    public String name() {
        return "hygiene";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            draft.change(i, composed(text(draft, i)), cause("Composed into single characters."));
            draft.change(i, invisible(text(draft, i)), cause("Invisible characters."));
            if (draft.blocks().get(i).kind() != PassageKind.CODE) {
                draft.change(
                        i, detached(text(draft, i)), cause("Space between a word and its mark."));
            }
        }
    }

    private static String text(Draft draft, int index) {
        return draft.blocks().get(index).text();
    }

    private Draft.Cause cause(String reason) {
        return new Draft.Cause(this, Edit.Kind.HYGIENE, reason, 0.99);
    }

    private static List<Revision.Change> composed(String text) {
        return Composition.changes(text).stream()
                .map(c -> new Revision.Change(c.from(), c.to(), c.composed()))
                .toList();
    }

    private static List<Revision.Change> invisible(String text) {
        List<Revision.Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i)) && !joinsLetters(text, i)) {
                changes.add(new Revision.Change(i, i + 1, ""));
            }
        }
        return changes;
    }

    private static boolean isInvisible(char c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c >= 0x7f && c <= 0x9f
                || c == 0xad
                || c >= 0x200b && c <= 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2060 && c <= 0x2064
                || c >= 0x2066 && c <= 0x2069
                || c == 0xfeff
                || c >= 0xfff9 && c <= 0xfffb;
    }

    /** Some scripts and emoji need their joiners and marks of direction. */
    private static boolean joinsLetters(String text, int at) {
        char c = text.charAt(at);
        boolean joiner = c == 0x200c || c == 0x200d || c == 0x200e || c == 0x200f;
        return joiner
                && at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) > 0x2ff
                && !Letters.isCjk(text.charAt(at - 1));
    }

    private static List<Revision.Change> detached(String text) {
        List<Revision.Change> changes = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            if (CLINGING.indexOf(text.charAt(i)) < 0 || text.charAt(i - 1) != ' ') {
                continue;
            }
            int start = i - 1;
            while (start > 0 && text.charAt(start - 1) == ' ') {
                start--;
            }
            if (start > 0 && Letters.isCjk(text.codePointBefore(start))) {
                changes.add(new Revision.Change(start, i, ""));
            }
        }
        return changes;
    }
}
