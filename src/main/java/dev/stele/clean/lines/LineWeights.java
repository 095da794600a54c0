package dev.stele.clean.lines;

import dev.stele.clean.words.Tables;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each trait speaks for text (above 0) or for furniture (below 0), in natural logarithms
 * of odds. The table was fitted to saved pages by a conditional random field with two states, first
 * for its likelihood, then for the expected F1 of characters, and rounded.
 */
final class LineWeights {
    private static final String TABLE = "clean/line-weights.txt";
    private static final Map<Trait, Double> WEIGHTS = new EnumMap<>(Trait.class);

    static {
        for (String line : Tables.lines(TABLE)) {
            List<String> entry = List.of(line.split(" +"));
            WEIGHTS.put(Trait.valueOf(entry.get(0)), Double.valueOf(entry.get(1)));
        }
    }

    /** A line as wide as this counts as one, a wider one as so many, up to a limit. */
    private static final double UNIT = 120;

    private static final double MOST_UNITS = 6;

    private LineWeights() {}

    /** The score of every line: above 0 when it looks like text. */
    static double[] scores(LineTraits traits) {
        double[] scores = new double[traits.size()];
        for (int i = 0; i < scores.length; i++) {
            for (Trait trait : traits.of(i)) {
                scores[i] += WEIGHTS.getOrDefault(trait, 0.0);
            }
            scores[i] *= Math.min(MOST_UNITS, Math.max(1, traits.width(i) / UNIT));
        }
        return scores;
    }
}
