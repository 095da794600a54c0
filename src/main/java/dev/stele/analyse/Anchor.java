package dev.stele.analyse;

import dev.stele.model.EdtfDate;
import dev.stele.model.Resolution;
import dev.stele.model.Status;
import java.util.Optional;

/**
 * The time of the document, from which 去年 and "on the 11th" are understood. Both ends must agree on
 * an answer; an end that is not known agrees with the other one only if {@code open} says so.
 *
 * @param date in EDTF, or empty
 * @param first day that it may be, {@code 2026-01-07}
 * @param last day that it may be
 */
record Anchor(String date, Status status, Optional<String> first, Optional<String> last) {
    static final Anchor NONE = new Anchor("", Status.INFERRED, Optional.empty(), Optional.empty());

    static Anchor of(EdtfDate date, Status status) {
        return new Anchor(date.text(), status, date.first(), date.last());
    }

    /** The year, if it is known. */
    Optional<Integer> year() {
        return agreed(first.map(Anchor::yearOf), last.map(Anchor::yearOf));
    }

    /** Months since year 0, if the month is known. */
    Optional<Integer> month() {
        return agreed(first.map(Anchor::monthsOf), last.map(Anchor::monthsOf));
    }

    /** The year in which a month, or a day of it, last came; or next comes. */
    Optional<Integer> yearOf(int month, int day, boolean ahead) {
        String sought = two(month) + (day == 0 ? "" : two(day));
        return agreed(
                first.map(at -> yearNear(at, sought, ahead)),
                last.map(at -> yearNear(at, sought, ahead)));
    }

    private static int yearNear(String at, String sought, boolean ahead) {
        int order = sought.compareTo(at.substring(4, 4 + sought.length()));
        return yearOf(at) + (ahead ? (order < 0 ? 1 : 0) : (order > 0 ? -1 : 0));
    }

    /** Months since year 0 of the month in which a day of the month last came; or next comes. */
    Optional<Integer> monthOf(int day, boolean ahead) {
        return agreed(
                first.map(at -> monthNear(at, day, ahead)),
                last.map(at -> monthNear(at, day, ahead)));
    }

    private static int monthNear(String at, int day, boolean ahead) {
        int today = Integer.parseInt(at.substring(8));
        return monthsOf(at) + (ahead ? (day < today ? 1 : 0) : (day > today ? -1 : 0));
    }

    /** Why the document's time does not tell. */
    Resolution silence() {
        return new Resolution.Open(
                first.isEmpty() && last.isEmpty()
                        ? Resolution.Reason.UNDATED
                        : Resolution.Reason.SPREAD);
    }

    Resolution telling() {
        return new Resolution.ByDocument(date, status);
    }

    /** The same with no other beginning than its end: what it says when it is known to be late. */
    Anchor atItsEnd() {
        return new Anchor(date, status, last, last);
    }

    private static Optional<Integer> agreed(Optional<Integer> first, Optional<Integer> last) {
        return first.isPresent() && first.equals(last) ? first : Optional.empty();
    }

    private static int yearOf(String day) {
        return Integer.parseInt(day.substring(0, 4));
    }

    private static int monthsOf(String day) {
        return yearOf(day) * 12 + Integer.parseInt(day.substring(5, 7)) - 1;
    }

    static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
