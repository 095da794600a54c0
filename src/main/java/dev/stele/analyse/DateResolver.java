package dev.stele.analyse;

import dev.stele.analyse.DateWords.Part;
import dev.stele.analyse.DateWords.Year;
import dev.stele.model.EdtfDate;
import dev.stele.model.Range;
import dev.stele.model.Resolution;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Completes dates from what stands before them in their passage and from the document's own date.
 * One is made for each passage; dates are given in the order of the text.
 */
final class DateResolver {
    private static final String UNKNOWN_YEAR = "XXXX";

    private final Anchor anchor;
    private @Nullable Earlier earlier;

    /** A date as it was resolved. */
    record Resolved(EdtfDate date, Resolution resolution) {}

    /** The last date whose year is known: year, month or 0, and where it stands. */
    private record Earlier(int year, int month, Range at, Range sentence, boolean since) {}

    DateResolver(Anchor anchor) {
        this.anchor = anchor;
    }

    /**
     * Resolves a date.
     *
     * @param at where it stands in the passage
     * @param sentence around it
     * @param ahead whether it lies in the future of the document, by its words
     * @param since whether it only says from when on something else is: 自2019年12月以来
     */
    Optional<Resolved> resolve(
            DateWords words, Range at, Range sentence, boolean ahead, boolean since) {
        Optional<Resolved> resolved = complete(words, sentence, ahead);
        resolved.filter(each -> !each.date().isSpan() || words.toYear() == 0)
                .flatMap(each -> each.date().first())
                .filter(day -> words.year() != Year.DECADE && words.year() != Year.CENTURY)
                .ifPresent(
                        day -> {
                            int month = words.month() == 0 && words.day() == 0 ? 0 : 1;
                            int number = Integer.parseInt(day.substring(5, 7));
                            earlier =
                                    new Earlier(
                                            Integer.parseInt(day.substring(0, 4)),
                                            month * number,
                                            at,
                                            sentence,
                                            since);
                        });
        return resolved;
    }

    private Optional<Resolved> complete(DateWords words, Range sentence, boolean ahead) {
        return switch (words.year()) {
            case NAMED -> dated(words.number(), words, new Resolution.Stated());
            case DECADE -> only(words.number() + "X", new Resolution.Stated());
            case CENTURY -> only(two(words.number()) + "XX", new Resolution.Stated());
            case COUNTED -> {
                Optional<Integer> year = anchor.year();
                yield year.isPresent()
                        ? dated(year.get() + words.number(), words, anchor.telling())
                        : yearless(words, anchor.silence());
            }
            case AFTER -> {
                Earlier before = earlier;
                yield before == null
                        ? yearless(words, new Resolution.Open(Resolution.Reason.NOTHING_BEFORE))
                        : dated(
                                before.year() + words.number(),
                                words,
                                new Resolution.ByPassage(before.at()));
            }
            case OPEN -> words.monthsAway() ? away(words) : open(words, sentence, ahead);
        };
    }

    private Optional<Resolved> away(DateWords words) {
        Optional<Integer> month = anchor.month();
        if (month.isEmpty()) {
            return words.day() == 0
                    ? only(UNKNOWN_YEAR + "-XX", anchor.silence())
                    : only(UNKNOWN_YEAR + "-XX" + Anchor.two(words.day()), anchor.silence());
        }
        int months = month.get() + words.month();
        return dated(months / 12, inMonth(words, months % 12 + 1), anchor.telling());
    }

    private Optional<Resolved> open(DateWords words, Range sentence, boolean ahead) {
        Earlier before = earlier;
        if (before != null && (!before.sentence().equals(sentence) || before.since())) {
            before = null;
        }
        if (words.month() == 0) {
            if (before != null && before.month() != 0) {
                return dated(
                        before.year(),
                        inMonth(words, before.month()),
                        new Resolution.ByPassage(before.at()));
            }
            Optional<Integer> month = anchor.monthOf(words.day(), ahead);
            return month.isPresent()
                    ? dated(
                            month.get() / 12,
                            inMonth(words, month.get() % 12 + 1),
                            anchor.telling())
                    : only(UNKNOWN_YEAR + "-XX" + Anchor.two(words.day()), anchor.silence());
        }
        if (before != null) {
            return dated(before.year(), words, new Resolution.ByPassage(before.at()));
        }
        Optional<Integer> year = anchor.yearOf(words.month(), words.day(), ahead);
        return year.isPresent()
                ? dated(
                        year.get() - (isThisMonth(words, year.get()) ? 1 : 0),
                        words,
                        anchor.telling())
                : yearless(words, anchor.silence());
    }

    /** Last December, in December, is that of the year before. */
    private boolean isThisMonth(DateWords words, int year) {
        return words.number() == -1
                && anchor.month()
                        .map(month -> month == year * 12 + words.month() - 1)
                        .orElse(false);
    }

    private static DateWords inMonth(DateWords words, int month) {
        return new DateWords(
                words.from(),
                words.to(),
                words.year(),
                words.number(),
                month,
                false,
                words.day(),
                0,
                0,
                words.toDay(),
                words.part());
    }

    private static Optional<Resolved> yearless(DateWords words, Resolution why) {
        String date = UNKNOWN_YEAR;
        if (words.month() != 0) {
            date += Anchor.two(words.month());
            if (words.day() != 0) {
                date += Anchor.two(words.day());
            }
        } else {
            date += words.part().suffix();
        }
        return only(date, why);
    }

    private static Optional<Resolved> dated(int year, DateWords words, Resolution resolution) {
        String base = fourDigits(year);
        if (words.month() == 0) {
            String point = base + words.part().suffix();
            if (words.part() == Part.ABOUT) {
                point += "~";
            }
            return words.toYear() != 0
                    ? only(point + "/" + fourDigits(words.toYear()), resolution)
                    : only(point, resolution);
        }
        String month = base + Anchor.two(words.month());
        if (words.toMonth() != 0) {
            return only(month + "/" + base + Anchor.two(words.toMonth()), resolution);
        }
        int days = EdtfDate.days(year, words.month());
        if (words.day() > days || words.toDay() > days) {
            return Optional.empty();
        }
        if (words.toDay() != 0) {
            return only(
                    month + Anchor.two(words.day()) + "/" + month + Anchor.two(words.toDay()),
                    resolution);
        }
        if (words.day() != 0) {
            return only(month + Anchor.two(words.day()), resolution);
        }
        return switch (words.part()) {
            case FIRST_TEN -> only(days(month, 1, 10), resolution);
            case SECOND_TEN -> only(days(month, 11, 20), resolution);
            case LAST_TEN -> only(days(month, 21, days), resolution);
            default -> only(month, resolution);
        };
    }

    private static String days(String month, int from, int to) {
        return "[" + month + Anchor.two(from) + ".." + month + Anchor.two(to) + "]";
    }

    private static Optional<Resolved> only(String date, Resolution resolution) {
        return Optional.of(new Resolved(new EdtfDate(date), resolution));
    }

    private static String fourDigits(int year) {
        String digits = String.valueOf(Math.max(0, Math.min(9999, year)));
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
