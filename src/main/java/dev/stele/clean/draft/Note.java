package dev.stele.clean.draft;

import dev.stele.model.Edit;
import dev.stele.model.Range;

/**
 * Why a part of the read text was changed, or would be.
 *
 * @param range in the read text
 * @param after what a proposed or displayed edit would put there; not read for applied ones
 */
public record Note(
        Range range,
        String rule,
        Edit.Kind kind,
        String reason,
        double confidence,
        Edit.Mode mode,
        String after)
        implements Comparable<Note> {

    boolean isLike(Note other) {
        return rule.equals(other.rule) && kind == other.kind && reason.equals(other.reason);
    }

    @Override
    public int compareTo(Note other) {
        int byStart = Integer.compare(range.from(), other.range.from());
        return byStart != 0 ? byStart : Integer.compare(other.range.to(), range.to());
    }
}
