package dev.stele.analyse;

import dev.stele.model.EdtfDate;

/**
 * What the words of a date say, before anything is known about the document.
 *
 * @param from folded unit where they begin
 * @param to one after their last
 * @param year what is said of the year
 * @param number of the year, or its distance from another; of an open year -1 if the month is past
 * @param month 1 to 12, 0 if none is named
 * @param monthsAway whether {@code month} counts from the document's month instead
 * @param day 1 to 31, or 0
 * @param toYear last year of a range of years, or 0
 * @param toMonth last month of a range of months, or 0
 * @param toDay last day of a range of days, or 0
 */
record DateWords(
        int from,
        int to,
        Year year,
        int number,
        int month,
        boolean monthsAway,
        int day,
        int toYear,
        int toMonth,
        int toDay,
        Part part) {

    private static final int LEAP_YEAR = 2000;

    /** What words say of the year. */
    enum Year {
        /** Its number. */
        NAMED,
        /** So many years from the document's own: 去年, next year. */
        COUNTED,
        /** So many years from that of the date before: 同年, 次年. */
        AFTER,
        /** Nothing. */
        OPEN,
        /** Its first three digits: the 1990s. */
        DECADE,
        /** Its first two digits: the 21st century. */
        CENTURY
    }

    /** A part of the year or month, or how near the date is meant. */
    enum Part {
        NONE(""),
        SPRING("-21"),
        SUMMER("-22"),
        AUTUMN("-23"),
        WINTER("-24"),
        FIRST_QUARTER("-33"),
        SECOND_QUARTER("-34"),
        THIRD_QUARTER("-35"),
        FOURTH_QUARTER("-36"),
        FIRST_HALF("-40"),
        SECOND_HALF("-41"),
        /** Days 1 to 10 of the month. */
        FIRST_TEN(""),
        /** Days 11 to 20. */
        SECOND_TEN(""),
        /** Day 21 to the end. */
        LAST_TEN(""),
        ABOUT("");

        private final String suffix;

        Part(String suffix) {
            this.suffix = suffix;
        }

        /** What EDTF writes behind the year. */
        String suffix() {
            return suffix;
        }

        static Part quarter(int number) {
            return switch (number) {
                case 1 -> FIRST_QUARTER;
                case 2 -> SECOND_QUARTER;
                case 3 -> THIRD_QUARTER;
                default -> FOURTH_QUARTER;
            };
        }
    }

    static DateWords ofYear(int from, int to, Year year, int number, Part part) {
        return new DateWords(from, to, year, number, 0, false, 0, 0, 0, 0, part);
    }

    static DateWords ofDay(int from, int to, Year year, int number, int month, int day) {
        return new DateWords(from, to, year, number, month, false, day, 0, 0, 0, Part.NONE);
    }

    int length() {
        return to - from;
    }

    /** The most days that the month can have, in a leap year. */
    private int longest() {
        return monthsAway || month < 1 || month > 12 ? 31 : EdtfDate.days(LEAP_YEAR, month);
    }

    /** Whether month and day can exist. */
    boolean exists() {
        return (monthsAway || 0 <= month && month <= 12 && toMonth <= 12)
                && 0 <= day
                && Math.max(day, toDay) <= longest()
                && (toDay == 0 || toDay > day)
                && (toMonth == 0 || toMonth > month)
                && (toYear == 0 || toYear > number && toYear - number <= 200);
    }
}
