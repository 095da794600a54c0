package dev.stele.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and machines write them, read as EDTF: {@code 2024-03-01}. */
public final class WrittenDates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<![0-9])((?:19|20)[0-9]{2}) ?[-/.年년] ?([0-9]{1,2}) ?[-/.月월]"
                            + " ?([0-9]{1,2})(?![0-9])");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<![A-Za-z])"
                            + MONTH
                            + " ([0-9]{1,2})(?:st|nd|rd|th)?,? ((?:19|20)[0-9]{2})(?![0-9])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th)?\\.? (?:of )?"
                            + MONTH
                            + ",? ((?:19|20)[0-9]{2})(?![0-9])",
                    Pattern.CASE_INSENSITIVE);

    private WrittenDates() {}

    /** The first day that the text names, in whatever order of year, month and day. */
    public static Optional<String> first(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.find()) {
            return day(year.group(1), Integer.parseInt(year.group(2)), year.group(3));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) {
            return day(month.group(3), monthOf(month.group(1)), month.group(2));
        }
        Matcher day = DAY_FIRST.matcher(text);
        return day.find()
                ? day(day.group(3), monthOf(day.group(2)), day.group(1))
                : Optional.empty();
    }

    private static int monthOf(String name) {
        return 1 + MONTHS.indexOf(Letters.caseless(name.substring(0, 3)));
    }

    private static Optional<String> day(String year, int month, String dayOfMonth) {
        int day = Integer.parseInt(dayOfMonth);
        boolean exists =
                1 <= month
                        && month <= 12
                        && 1 <= day
                        && day <= YearMonth.of(Integer.parseInt(year), month).lengthOfMonth();
        return exists ? Optional.of(year + two(month) + two(day)) : Optional.empty();
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
