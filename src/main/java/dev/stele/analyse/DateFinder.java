package dev.stele.analyse;

import dev.stele.model.DatePhrase;
import dev.stele.model.DatePhrase.Sense;
import dev.stele.model.EdtfDate;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the dates of a passage: the leftmost counts, then the longest; none overlap. */
final class DateFinder {
    private static final Comparator<DateWords> ORDER =
            Comparator.comparingInt(DateWords::from)
                    .thenComparing(Comparator.comparingInt(DateWords::length).reversed());
    private static final Pattern TO =
            Pattern.compile(" ?(?:至|到|-|‐|‑|–|—|~|∼|〜|부터|에서|to|through|until) ?");
    private static final Pattern BETWEEN = Pattern.compile("(?:^|[^a-z])between $");
    private static final Pattern TIME =
            Pattern.compile("^(?:,? ?(?:at )?|t)[0-2]?[0-9]:[0-5][0-9]");
    private static final Pattern YEAR_FIRST = Pattern.compile("^[0-9]{4}[-/.]");
    private static final int LONGEST_LINK = 9;

    /** A passage of this length that names a day and an hour is a stamp. */
    private static final int LONGEST_STAMP = 80;

    /** What may stand around a date that is a whole passage. */
    private static final int LONGEST_ASIDE = 8;

    private DateFinder() {}

    /** A date with the words that it was read from. */
    record Found(DateWords words, DatePhrase phrase) {}

    /** The words of all dates in a passage, in order. */
    static List<DateWords> words(Wording wording) {
        List<DateWords> all = new ArrayList<>();
        EastAsianDates.find(wording, all);
        EnglishDates.find(wording, all);
        all.sort(ORDER);
        List<DateWords> kept = new ArrayList<>();
        int end = 0;
        for (DateWords words : all) {
            if (words.from() >= end
                    && words.exists()
                    && wording.isWhole(words.from(), words.to())
                    && !isStamp(wording, words)) {
                kept.add(words);
                end = words.to();
            }
        }
        return kept;
    }

    /** Whether the date only says when something was put on a page: it tells of nothing. */
    private static boolean isStamp(Wording wording, DateWords words) {
        String text = wording.text();
        if (words.day() == 0) {
            return false;
        }
        String date = text.substring(words.from(), words.to());
        String behind = text.substring(words.to(), Math.min(text.length(), words.to() + 10));
        if (TIME.matcher(behind).find()) {
            return text.length() <= LONGEST_STAMP || YEAR_FIRST.matcher(date).find();
        }
        return wording.passage().kind() != PassageKind.TABLE_CELL
                && text.length() - words.length() <= LONGEST_ASIDE
                && Letters.only(text).length() == Letters.only(date).length();
    }

    /**
     * The dates of a passage, resolved.
     *
     * @param passage its index
     */
    static List<Found> dates(int passage, Wording wording, List<DateWords> all, Anchor anchor) {
        DateResolver resolver = new DateResolver(anchor);
        boolean anchored = !anchor.equals(Anchor.NONE);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            DateWords words = all.get(i);
            boolean leads = i + 1 < all.size() && leadsTo(wording, words, all.get(i + 1));
            Optional<DateResolver.Resolved> first =
                    resolve(
                            wording,
                            leads ? withYearOf(words, all.get(i + 1)) : words,
                            resolver,
                            anchored);
            if (first.isEmpty()) {
                continue;
            }
            if (leads) {
                DateWords next = all.get(i + 1);
                Optional<DateResolver.Resolved> last = resolve(wording, next, resolver, anchored);
                Optional<EdtfDate> span = last.flatMap(each -> span(first.get(), each));
                if (span.isPresent()) {
                    DateWords both =
                            DateWords.ofYear(
                                    words.from(),
                                    next.to(),
                                    words.year(),
                                    words.number(),
                                    words.part());
                    DateResolver.Resolved whole =
                            new DateResolver.Resolved(span.get(), first.get().resolution());
                    found.add(found(passage, wording, both, whole, anchor));
                    i++;
                    continue;
                }
            }
            found.add(found(passage, wording, words, first.get(), anchor));
        }
        return found;
    }

    private static Optional<DateResolver.Resolved> resolve(
            Wording wording, DateWords words, DateResolver resolver, boolean anchored) {
        Range at = wording.inPassage(words.from(), words.to());
        return resolver.resolve(
                words,
                at,
                wording.sentence(at.from()),
                anchored && words.year() == DateWords.Year.OPEN && Tenses.isAhead(wording, words),
                Tenses.isSince(wording, words));
    }

    private static Found found(
            int passage,
            Wording wording,
            DateWords words,
            DateResolver.Resolved resolved,
            Anchor anchor) {
        Sense sense = Tenses.sense(wording, words, resolved.date(), anchor);
        return new Found(
                words,
                new DatePhrase(
                        passage,
                        wording.inPassage(words.from(), words.to()),
                        resolved.date(),
                        sense,
                        resolved.resolution()));
    }

    private static boolean leadsTo(Wording wording, DateWords words, DateWords next) {
        if (next.from() - words.to() > LONGEST_LINK
                || words.toYear() + words.toMonth() + words.toDay() != 0
                || next.toYear() + next.toMonth() + next.toDay() != 0) {
            return false;
        }
        String link = wording.text().substring(words.to(), next.from());
        return TO.matcher(link).matches()
                || link.equals(" and ") && BETWEEN.matcher(wording.before(words.from(), 10)).find();
    }

    /** 3月至2022年5月: the first takes the year of the second. */
    private static DateWords withYearOf(DateWords words, DateWords next) {
        boolean takes =
                words.year() == DateWords.Year.OPEN
                        && words.month() != 0
                        && next.year() == DateWords.Year.NAMED
                        && words.month() <= next.month();
        return takes
                ? new DateWords(
                        words.from(),
                        words.to(),
                        next.year(),
                        next.number(),
                        words.month(),
                        false,
                        words.day(),
                        0,
                        0,
                        0,
                        words.part())
                : words;
    }

    private static Optional<EdtfDate> span(
            DateResolver.Resolved first, DateResolver.Resolved last) {
        boolean ordered =
                !first.date().isSpan()
                        && !last.date().isSpan()
                        && first.date().first().isPresent()
                        && last.date().last().isPresent()
                        && first.date().first().get().compareTo(last.date().last().get()) < 0;
        return ordered
                ? Optional.of(EdtfDate.interval(first.date(), last.date()))
                : Optional.empty();
    }
}
