package dev.stele.cite;

import dev.stele.model.EdtfDate;
import dev.stele.model.Fact;
import dev.stele.model.Status;
import java.util.Optional;

/**
 * When a document appeared, as far as a citation may say so.
 *
 * @param date {@code 2025}, {@code 2025-12} or {@code 2025-12-11}
 * @param estimated whether it is a year that follows from evidence and stands nowhere
 */
public record Issued(String date, boolean estimated) {
    private static final int YEAR = 4;

    /** Of a document's date; nothing when not even the year is sure. */
    public static Optional<Issued> of(Fact fact) {
        if (!EdtfDate.isDate(fact.value())) {
            return Optional.empty();
        }
        EdtfDate date = new EdtfDate(fact.value());
        Optional<String> year = date.first().map(Issued::year);
        if (year.isEmpty() || !year.equals(date.last().map(Issued::year))) {
            return Optional.empty();
        }
        if (fact.status() == Status.INFERRED || fact.value().indexOf('~') >= 0) {
            return Optional.of(new Issued(year.get(), true));
        }
        return Optional.of(
                new Issued(date.isSpan() ? year.get() : asFarAsKnown(fact.value()), false));
    }

    private static String year(String day) {
        return day.substring(0, YEAR);
    }

    /** Without parts that are not known, and without parts of the year that are no months. */
    private static String asFarAsKnown(String point) {
        String[] parts = point.replaceAll("[?%]", "").split("-");
        StringBuilder known = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].contains("X") || i == 1 && Integer.parseInt(parts[i]) > 12) {
                break;
            }
            known.append('-').append(parts[i]);
        }
        return known.toString();
    }

    String year() {
        return year(date);
    }

    /** Year, month and day, as far as they are known. */
    int[] parts() {
        String[] texts = date.split("-");
        int[] parts = new int[texts.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Integer.parseInt(texts[i]);
        }
        return parts;
    }
}
