package dev.stele.clean.damage;

import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Note;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Blank;
import dev.stele.model.Edit;
import dev.stele.model.PassageKind;
import dev.stele.text.Composition;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Characters that nobody can see or that are put together wrongly: controls, invisible spaces,
 * letters apart from their accents; and spaces between a Han character and its punctuation. The
 * width of characters is never changed.
 */
public final class Hygiene implements Rule {
    private static final String CLINGING = "。，、；：！？）》」』”";
    private static final String HALF_CLINGING = ",;:!?";
    private static final String BESIDE = "“”‘’「」『』（《》〈〉【";

    @Override
    public String name() {
        return "hygiene";
    }

    @Override
    public void revise(Draft draft) {
        BitSet misread = misread(draft);
        for (int i = 0; i < draft.blocks().size(); i++) {
            draft.change(i, composed(text(draft, i)), cause("Composed into single characters."));
            draft.change(i, invisible(draft, i, misread), cause("Invisible characters."));
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

    /** Where reading again is only proposed: the invisible halves wait with the others. */
    private static BitSet misread(Draft draft) {
        BitSet misread = new BitSet();
        for (Note note : draft.notes()) {
            if (note.kind() == Edit.Kind.ENCODING && note.mode() == Edit.Mode.PROPOSED) {
                misread.set(note.range().from(), note.range().to());
            }
        }
        return misread;
    }

    private static List<Revision.Change> invisible(Draft draft, int index, BitSet misread) {
        return invisible(text(draft, index)).stream()
                .filter(c -> !misread.get(draft.at(index, c.from(), c.to()).from()))
                .toList();
    }

    private static List<Revision.Change> invisible(String text) {
        List<Revision.Change> changes = new ArrayList<>();
        boolean bothWays = text.chars().anyMatch(Hygiene::isRightToLeft);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean direction = bothWays && (c == 0x200e || c == 0x200f || c == 0x61c);
            if (isInvisible(c) && !direction && !joinsLetters(text, i)) {
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
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean parts = c == 0x200b && setsNoSpaces(before);
        return (joiner || parts)
                && before > 0x2ff
                && !Letters.isCjk(before)
                && !isInvisible(before)
                && !isInvisible(text.charAt(at + 1));
    }

    /** Thai, Lao, Tibetan, Burmese and Khmer mark where a line may break by a space of no width. */
    private static boolean setsNoSpaces(char c) {
        return c >= 0xe00 && c <= 0x109f
                || c >= 0x1780 && c <= 0x17ff
                || c >= 0x1950 && c <= 0x1aaf;
    }

    /** Hebrew, Arabic and their neighbours. */
    private static boolean isRightToLeft(int c) {
        return c >= 0x590 && c <= 0x8ff || c >= 0xfb1d && c <= 0xfdff || c >= 0xfe70 && c <= 0xfefe;
    }

    private static List<Revision.Change> detached(String text) {
        List<Revision.Change> changes = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            boolean half = HALF_CLINGING.indexOf(text.charAt(i)) >= 0;
            boolean clings = half ? endsThere(text, i + 1) : CLINGING.indexOf(text.charAt(i)) >= 0;
            if (!clings || text.charAt(i - 1) != ' ') {
                continue;
            }
            int start = i - 1;
            while (start > 0 && text.charAt(start - 1) == ' ') {
                start--;
            }
            int before = start > 0 ? text.codePointBefore(start) : ' ';
            if (Letters.isCjk(before) && !(half && isHangul(before))) {
                changes.add(new Revision.Change(start, i, ""));
            }
        }
        return changes;
    }

    /** Whether a half-width mark ends a clause; in a formula or a smile more marks follow. */
    private static boolean endsThere(String text, int at) {
        if (at == text.length() || Blank.is(text.charAt(at))) {
            return true;
        }
        int next = text.codePointAt(at);
        return Letters.isLetterOrDigit(next) || BESIDE.indexOf(next) >= 0;
    }

    /** Korean sets spaces, before a colon too. */
    private static boolean isHangul(int c) {
        return c >= 0xac00 && c <= 0xd7a3
                || c >= 0x1100 && c <= 0x11ff
                || c >= 0x3130 && c <= 0x318f;
    }
}
