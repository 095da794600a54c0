package dev.stele.text;

/** A folded text with the way back: each of its UTF-16 units knows the characters it came from. */
public final class Folded {
    private final String text;
    private final int[] origins;
    private final int[] ends;
    private final int sourceLength;

    Folded(String text, int[] origins, int[] ends, int sourceLength) {
        this.text = text;
        this.origins = origins;
        this.ends = ends;
        this.sourceLength = sourceLength;
    }

    public String text() {
        return text;
    }

    /** Where the characters behind the folded unit {@code at} begin in the source, 0-based. */
    public int sourceFrom(int at) {
        return at < origins.length ? origins[at] : sourceLength;
    }

    /** Where the characters behind the folded units before {@code end} end in the source. */
    public int sourceTo(int end) {
        return end == 0 ? 0 : ends[end - 1];
    }
}
