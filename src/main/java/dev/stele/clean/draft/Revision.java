package dev.stele.clean.draft;

import dev.stele.clean.words.Blank;
import dev.stele.model.Range;
import java.util.Arrays;
import java.util.List;

/**
 * A part of the read text as revised so far. Each UTF-16 unit knows which part of the read text it
 * stands for, so that the ledger can be told from the result alone, however many rules took part.
 * Immutable.
 */
public final class Revision {
    private final String text;
    private final int[] from;
    private final int[] to;
    private final Range range;

    private Revision(String text, int[] from, int[] to, Range range) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.range = range;
    }

    /** The read text's range, nothing changed yet. */
    static Revision of(String readText, Range range) {
        int[] from = new int[range.length()];
        int[] to = new int[range.length()];
        for (int i = 0; i < from.length; i++) {
            from[i] = range.from() + i;
            to[i] = range.from() + i + 1;
        }
        return new Revision(range.of(readText), from, to, range);
    }

    /** The text as it stands now. */
    public String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The part of the read text that this revision stands for, removed edges included. */
    public Range range() {
        return range;
    }

    /** Where the unit's part of the read text begins; at the very end, where the range ends. */
    int readFrom(int at) {
        return at < from.length ? from[at] : range.to();
    }

    /** Where the part of the read text behind the units before {@code end} ends. */
    int readTo(int end) {
        return end == 0 ? range.from() : to[end - 1];
    }

    /** The part of the read text behind the units from {@code start} to {@code end}. */
    Range read(int start, int end) {
        return start == end
                ? new Range(readFrom(start), readFrom(start))
                : new Range(from[start], to[end - 1]);
    }

    /** The first unit that stands for the read text at or after {@code read}. */
    int unitAt(int read) {
        int low = 0;
        int high = from.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[middle] <= read) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The units that stand for some of this part of the read text: for an empty part, the units
     * that were inserted there.
     */
    Range unitsOf(Range read) {
        int start = unitAt(read.from());
        if (read.length() == 0) {
            while (start > 0 && from[start - 1] == read.from() && to[start - 1] == read.from()) {
                start--;
            }
        }
        int end = start;
        while (end < from.length
                && (from[end] < read.to() || from[end] == read.from() && to[end] == read.to())) {
            end++;
        }
        return new Range(start, end);
    }

    /** One replacement in a revision's text. */
    public record Change(int from, int to, String after) {}

    /** The revision with all changes made; they are sorted and do not overlap. */
    Revision with(List<Change> changes) {
        int length = text.length();
        for (Change change : changes) {
            length += change.after().length() - (change.to() - change.from());
        }
        StringBuilder revised = new StringBuilder(length);
        int[] newFrom = new int[length];
        int[] newTo = new int[length];
        int at = 0;
        for (Change change : changes) {
            copy(at, change.from(), revised, newFrom, newTo);
            Range read = read(change.from(), change.to());
            int start = revised.length();
            revised.append(change.after());
            Arrays.fill(newFrom, start, revised.length(), read.from());
            Arrays.fill(newTo, start, revised.length(), read.to());
            at = change.to();
        }
        copy(at, text.length(), revised, newFrom, newTo);
        return new Revision(revised.toString(), newFrom, newTo, range);
    }

    private void copy(int start, int end, StringBuilder text, int[] newFrom, int[] newTo) {
        System.arraycopy(from, start, newFrom, text.length(), end - start);
        System.arraycopy(to, start, newTo, text.length(), end - start);
        text.append(this.text, start, end);
    }

    /** The units from {@code start} to {@code end} as a revision of their own. */
    Revision slice(int start, int end) {
        int readStart = start == 0 ? range.from() : readFrom(start);
        int readEnd = end == text.length() ? range.to() : Math.max(readStart, readTo(end));
        return new Revision(
                text.substring(start, end),
                Arrays.copyOfRange(from, start, end),
                Arrays.copyOfRange(to, start, end),
                new Range(readStart, readEnd));
    }

    /** Revisions one behind the other, each joint in place of what lies between two of them. */
    static Revision joined(List<Revision> parts, List<String> joints) {
        int length = joints.stream().mapToInt(String::length).sum();
        for (Revision part : parts) {
            length += part.length();
        }
        StringBuilder text = new StringBuilder(length);
        int[] from = new int[length];
        int[] to = new int[length];
        for (int i = 0; i < parts.size(); i++) {
            Revision part = parts.get(i);
            part.copy(0, part.length(), text, from, to);
            if (i + 1 < parts.size()) {
                int start = text.length();
                text.append(joints.get(i));
                Arrays.fill(from, start, text.length(), part.readTo(part.length()));
                Arrays.fill(to, start, text.length(), parts.get(i + 1).readFrom(0));
            }
        }
        Range range = new Range(parts.get(0).range.from(), parts.get(parts.size() - 1).range.to());
        return new Revision(text.toString(), from, to, range);
    }

    /** Without white space at its ends. */
    public Revision strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (start < end && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? this : slice(start, end);
    }
}
