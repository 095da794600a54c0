package dev.stele.link;

import dev.stele.model.Quantity;
import java.math.BigDecimal;

/**
 * The values that a figure can mean as it is stated. A number is right to its last digit that is
 * not 0, within a twentieth; "about" leaves a tenth to both sides. "Over 34 %" is not said of 55 %:
 * a bound is named because the value is near, so it leaves a quarter to one side.
 */
record Extent(double low, double high) {
    private static final double ABOUT = 0.1;
    private static final double BEYOND = 0.25;
    private static final double UNDER_HALF = 0.499;

    /** The most that is taken for rounding, as a part of the value. */
    private static final double ROUND = 0.05;

    static Extent of(Quantity quantity) {
        double from = quantity.value().doubleValue();
        double to = quantity.upTo().map(BigDecimal::doubleValue).orElse(from);
        double size = Math.max(Math.abs(from), Math.abs(to));
        return switch (quantity.bound()) {
            case EXACT ->
                    new Extent(
                            from - half(quantity.value()),
                            to + half(quantity.upTo().orElse(quantity.value())));
            case ABOUT -> new Extent(from - ABOUT * size, to + ABOUT * size);
            case FROM -> new Extent(from, to + BEYOND * size);
            case UNTIL -> new Extent(from - BEYOND * size, to);
        };
    }

    /** Just under half of what the last digit counts: 0.5 for 55, 2.5 and not 5 for 50. */
    private static double half(BigDecimal value) {
        if (value.signum() == 0) {
            return 0;
        }
        double half = UNDER_HALF * value.stripTrailingZeros().ulp().doubleValue();
        return Math.min(half, Math.max(ROUND * Math.abs(value.doubleValue()), UNDER_HALF));
    }

    /** Whether one value can be meant by both. */
    boolean meets(Extent other) {
        return low <= other.high && other.low <= high;
    }
}
