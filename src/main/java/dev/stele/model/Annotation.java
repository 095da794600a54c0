package dev.stele.model;

/**
 * Something said about a part of a passage, standing off from its text.
 *
 * @param range in UTF-16 units of the passage's text
 * @param value what the kind needs: the target of a link, the number of a citation, the reading of
 *     a repair; otherwise empty
 */
public record Annotation(Range range, Kind kind, String value) implements Comparable<Annotation> {

    /** In the order in which they nest in a page, outermost first. */
    public enum Kind {
        /** value: the link's target as the source gives it. */
        LINK,
        /** A reference to a numbered item, {@code [37]}. value: the number. */
        CITATION,
        /** A concept of the vocabulary. value: the concept's id. */
        MENTION,
        /** A place whose text was repaired. value: index of the edit in the ledger. */
        REPAIR,
        /** A place with a proposed edit. value: index of the edit in the ledger. */
        PROPOSAL,
        STRONG,
        EMPHASIS,
        STRIKE,
        CODE,
        SUPERSCRIPT,
        SUBSCRIPT,
        /** A number whose digits stand in groups, {@code 1 558.1}. value: the number, 1558.1. */
        NUMBER,
        /** A character that is drawn in another width. value: the character to draw. */
        WIDTH;

        public String label() {
            return Labels.of(this);
        }
    }

    @Override
    public int compareTo(Annotation other) {
        int byRange = range.compareTo(other.range);
        if (byRange != 0) {
            return byRange;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }
}
