package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.text.Letters;
import dev.stele.text.Readings;
import java.util.ArrayList;
import java.util.List;

/**
 * Places where a converter lost step with two-byte characters: a question mark for the half
 * character, then strangers, then the Latin letter that was a second byte, {@code ?!冻r日報》}. Looked
 * for only in texts where the same converter left its readings, and only proposed: the lost bytes
 * are in no file.
 */
final class ShiftedBytes implements Rule {
    private static final int LONGEST = 24;

    @Override
    public String name() {
        return "shifted-bytes";
    }

    @Override
    public void revise(Draft draft) {
        boolean sameConverter =
                draft.notes().stream()
                        .anyMatch(
                                note ->
                                        note.kind() == Edit.Kind.READING
                                                && note.mode() == Edit.Mode.APPLIED);
        if (!sameConverter) {
            return;
        }
        for (int i = 0; i < draft.blocks().size(); i++) {
            draft.change(
                    i,
                    damage(draft.blocks().get(i).text()),
                    new Draft.Cause(
                            this,
                            Edit.Kind.DAMAGE,
                            "Characters read one byte out of step by a converter; what stood here"
                                    + " is lost in this copy.",
                            0.8));
        }
    }

    private static List<Revision.Change> damage(String text) {
        List<Revision.Change> runs = new ArrayList<>();
        for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
            int end = endOfDamage(text, i);
            if (end > i) {
                runs.add(new Revision.Change(i, end, ""));
                i = end - 1;
            }
        }
        return runs;
    }

    /** One after the Latin letter that ends the run, or {@code start} when there is no damage. */
    private static int endOfDamage(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        boolean strangers = false;
        for (int at = start + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (Blank.is(c) || c == '?') {
                return start;
            }
            int reading = endOfReading(text, at);
            if (isLatin(c) && reading == at) {
                boolean alone = at + 1 == text.length() || !isLatin(text.charAt(at + 1));
                if (!strangers || !alone) {
                    return start;
                }
                int after = endOfReading(text, at + 1);
                boolean back = after < text.length() && Letters.isCjk(text.codePointAt(after));
                return back ? after : start;
            }
            at = Math.max(at, reading - 1);
            strangers = true;
        }
        return start;
    }

    /** The end of a reading, with or without its opening parenthesis, that begins at {@code at}. */
    private static int endOfReading(String text, int at) {
        int from = at < text.length() && text.charAt(at) == '(' ? at + 1 : at;
        int close = text.indexOf(')', from);
        return close > from && close - from <= 6 && Readings.isSyllable(text.substring(from, close))
                ? close + 1
                : at;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
