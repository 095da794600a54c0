package dev.stele.model;

/**
 * What a quantity is counted or measured in.
 *
 * @param code an ISO 4217 code ({@code USD}), a symbol ({@code GWh}, {@code %}), or the word that
 *     counts, as folded ({@code 家}, {@code companies})
 */
public record Unit(String code, Kind kind) {
    /** Sorts of units; quantities of different sorts are never compared. */
    public enum Kind {
        SHARE,
        MONEY,
        MEASURE,
        COUNT,
        DURATION;

        public String label() {
            return Labels.of(this);
        }
    }

    public Unit {
        Check.that(!code.isBlank(), "code", code, "is not blank");
    }
}
