package dev.stele.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Extended Date/Time Format, as far as texts need it: {@code 2022}, {@code 2022-10},
 * {@code 2022-10-07}, with {@code X} for digits that are not known ({@code XXXX-12}, {@code 199X});
 * seasons (21–24), quarters (33–36) and halves (40, 41) in the place of the month; {@code ~} behind
 * what is approximate; {@code A/B} for all the time from A to B, {@code [A..B]} for one day in it.
 */
public record EdtfDate(String text) implements Comparable<EdtfDate> {
    private static final String MONTH = "0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]|XX";
    private static final String DAY = "0[1-9]|[12][0-9]|3[01]|XX";
    private static final Pattern POINT =
            Pattern.compile("([0-9X]{4})(?:-(" + MONTH + ")(?:-(" + DAY + "))?)?[~?%]?");
    private static final Pattern SPAN =
            Pattern.compile(
                    "\\[?(POINT)?(?:\\.\\.)?/?(?:\\.\\.)?(POINT)?]?"
                            .replace(
                                    "POINT",
                                    "[0-9X]{4}(?:-(?:MONTH)(?:-(?:DAY))?)?[~?%]?"
                                            .replace("MONTH", MONTH)
                                            .replace("DAY", DAY)));
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("([0-9X]{4})-([0-9]{2})-([0-9]{2})");
    private static final int LEAP_YEAR = 2000;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** The months that a part of the year begins with and ends with, by its number in EDTF. */
    private enum Part {
        SPRING(21, 3, 5),
        SUMMER(22, 6, 8),
        AUTUMN(23, 9, 11),
        WINTER(24, 1, 12),
        FIRST_QUARTER(33, 1, 3),
        SECOND_QUARTER(34, 4, 6),
        THIRD_QUARTER(35, 7, 9),
        FOURTH_QUARTER(36, 10, 12),
        FIRST_HALF(40, 1, 6),
        SECOND_HALF(41, 7, 12);

        private final int number;
        private final int first;
        private final int last;

        Part(int number, int first, int last) {
            this.number = number;
            this.first = first;
            this.last = last;
        }
    }

    public EdtfDate {
        Check.that(isDate(text), "date", text, "is a date of EDTF");
    }

    /** Whether the text is a date that this class knows. */
    public static boolean isDate(String text) {
        Matcher span = SPAN.matcher(text);
        return POINT.matcher(text).matches()
                || (text.contains("..") || text.contains("/"))
                        && span.matches()
                        && (span.group(1) != null || span.group(2) != null);
    }

    /**
     * Whether the text is a date that the calendar has: no 30 February, and no time that ends
     * before it begins.
     */
    public static boolean exists(String text) {
        if (!isDate(text)) {
            return false;
        }
        for (Matcher day = DAY_OF_MONTH.matcher(text); day.find(); ) {
            int year = day.group(1).contains("X") ? LEAP_YEAR : Integer.parseInt(day.group(1));
            int month = Integer.parseInt(day.group(2));
            if (month > 12 || Integer.parseInt(day.group(3)) > days(year, month)) {
                return false;
            }
        }
        EdtfDate date = new EdtfDate(text);
        Optional<String> first = date.first();
        Optional<String> last = date.last();
        return first.isEmpty() || last.isEmpty() || first.get().compareTo(last.get()) <= 0;
    }

    /** All the time from one date to another. */
    public static EdtfDate interval(EdtfDate from, EdtfDate to) {
        return new EdtfDate(from.text + "/" + to.text);
    }

    /** Whether it has two ends. */
    public boolean isSpan() {
        return !POINT.matcher(text).matches();
    }

    /**
     * The first day that it may mean, {@code 2022-10-01}; empty when not even the year is known.
     */
    public Optional<String> first() {
        return isSpan() ? end(1).flatMap(point -> edge(point, false)) : edge(text, false);
    }

    /** The last day that it may mean. */
    public Optional<String> last() {
        return isSpan() ? end(2).flatMap(point -> edge(point, true)) : edge(text, true);
    }

    private Optional<String> end(int group) {
        Matcher span = SPAN.matcher(text);
        return span.matches() ? Optional.ofNullable(span.group(group)) : Optional.empty();
    }

    private static Optional<String> edge(String point, boolean last) {
        Matcher parts = POINT.matcher(point);
        if (!parts.matches() || parts.group(1).startsWith("XX")) {
            return Optional.empty();
        }
        String year = parts.group(1).replace('X', last ? '9' : '0');
        int month = number(parts.group(2));
        int firstMonth = month == 0 ? 1 : month;
        int lastMonth = month == 0 ? 12 : month;
        for (Part part : Part.values()) {
            if (part.number == month) {
                firstMonth = part.first;
                lastMonth = part.last;
            }
        }
        int day = number(parts.group(3));
        if (day > 0 && month > 0) {
            return Optional.of(year + two(month) + two(day));
        }
        return Optional.of(
                last
                        ? year + two(lastMonth) + two(days(Integer.parseInt(year), lastMonth))
                        : year + two(firstMonth) + two(1));
    }

    /** How many days the month has, 1 to 12. */
    public static int days(int year, int month) {
        boolean leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.contains("X") ? 0 : Integer.parseInt(digits);
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    /** By the first day; what has none comes last. */
    @Override
    public int compareTo(EdtfDate other) {
        int byDay = first().orElse("Z").compareTo(other.first().orElse("Z"));
        return byDay != 0 ? byDay : text.compareTo(other.text);
    }
}
