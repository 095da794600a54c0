package dev.stele.model;

/**
 * A part of a text.
 *
 * @param from first UTF-16 code unit, 0-based
 * @param to one after the last
 */
public record Range(int from, int to) implements Comparable<Range> {

    public Range {
        if (from < 0 || from > to) {
            Check.that(false, "range", from + ".." + to, "is not reversed");
        }
    }

    public int length() {
        return to - from;
    }

    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    /** Whether the position lies inside, not at an end. */
    public boolean cutBy(int position) {
        return from < position && position < to;
    }

    public boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    /** The part of the text that this range covers. */
    public String of(String text) {
        return text.substring(from, to);
    }

    @Override
    public int compareTo(Range other) {
        int byStart = Integer.compare(from, other.from);
        return byStart != 0 ? byStart : Integer.compare(to, other.to);
    }
}
