package dev.stele.model;

/**
 * What a quantity is counted or measured in.
 *
 * @param code an ISO 4217 code ({@code USD}), a symbol ({@code GWh}, {@code %}), or the word that
 *     counts, as folded ({@code 家}, {@code companies}); {@code rank} for all ranks
 */
public record Unit(String code, Kind kind) {
    /** Sorts of units; quantities of different sorts are never compared. */
    public enum Kind {
        SHARE,
        MONEY,
        MEASURE,
        COUNT,
        DURATION,
        /** A place in an order, counted from 1. */
        RANK;

        public String label() {
            return Labels.of(this);
        }
    }

    public Unit {
        Check.that(!code.isBlank(), "code", code, "is not blank");
    }
}
