package dev.stele.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Words of a passage that say how much. The value is what the words say, in the unit that they say:
 * nothing is converted.
 *
 * @param value with the words for thousands and millions multiplied out
 * @param upTo the other end of a range
 * @param bound how the value limits what is meant
 * @param change whether it says by how much something grew or shrank, not how much there is
 * @param period the time that it holds for, as far as the sentence tells
 */
public record Quantity(
        int passage,
        Range range,
        BigDecimal value,
        Optional<BigDecimal> upTo,
        Unit unit,
        Bound bound,
        Change change,
        Optional<EdtfDate> period)
        implements Standoff {

    /** How a stated value limits what is meant. */
    public enum Bound {
        EXACT,
        ABOUT,
        /** At least, or more than. */
        FROM,
        /** At most, or less than. */
        UNTIL;

        public String label() {
            return Labels.of(this);
        }
    }

    /** Whether a quantity is a level or a difference. */
    public enum Change {
        NONE,
        RISE,
        FALL;

        public String label() {
            return Labels.of(this);
        }
    }

    public Quantity {
        Check.that(range.length() > 0, "range", range, "is not empty");
    }
}
