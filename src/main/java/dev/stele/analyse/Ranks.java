package dev.stele.analyse;

import dev.stele.model.Quantity;
import dev.stele.model.Quantity.Bound;
import dev.stele.model.Quantity.Change;
import dev.stele.model.Range;
import dev.stele.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ranks that a passage states, {@code 第13位}, {@code 3위}, {@code ranked 13th}: of all
 * ordinals those that measure. In figures only: 第一位 is as often no rank.
 */
final class Ranks {
    private static final Unit RANK = new Unit("rank", Unit.Kind.RANK);

    private static final Pattern FORM =
            Pattern.compile(
                    "第 ?([0-9]{1,4}) ?[位名](?!次)|(?<![0-9.,])([0-9]{1,4}) ?위(?=[를에로가는의까,.)"
                            + " ]|$)|(?<![a-z])rank(?:s|ed|ing) (?:only |just )?([0-9]{1,4})"
                            + "(?:st|nd|rd|th)(?![a-z])|(?<![0-9.,])([0-9]{1,4})(?:st|nd|rd|th)"
                            + " place(?= (?:in|among|of|there|behind|for|at)(?![a-z])|[,.;)]|$)");

    private Ranks() {}

    /** The quantities with the ranks of the passage among them, in order. */
    static List<Quantity> among(List<Quantity> quantities, int passage, Wording wording) {
        List<Quantity> all = new ArrayList<>(quantities);
        for (Matcher rank = FORM.matcher(wording.text()); rank.find(); ) {
            Range range = wording.inPassage(rank.start(), rank.end());
            boolean free = quantities.stream().noneMatch(it -> it.range().overlaps(range));
            if (free && wording.isWhole(rank.start(), rank.end())) {
                all.add(
                        new Quantity(
                                passage,
                                range,
                                new BigDecimal(number(rank)),
                                Optional.empty(),
                                RANK,
                                Bound.EXACT,
                                Change.NONE,
                                Optional.empty()));
            }
        }
        all.sort(Comparator.comparing(Quantity::range));
        return all;
    }

    private static String number(Matcher rank) {
        for (int group = 1; group <= rank.groupCount(); group++) {
            if (rank.group(group) != null) {
                return rank.group(group);
            }
        }
        throw new IllegalStateException(rank.pattern().pattern());
    }
}
