package dev.stele.analyse;

import dev.stele.model.DatePhrase;
import dev.stele.model.DatePhrase.Sense;
import dev.stele.model.EdtfDate;
import dev.stele.model.Quantity;
import dev.stele.model.Range;
import dev.stele.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says of which time a quantity holds: the date that governs its sentence. A date that only
 * measures a distance (较2018年) governs nothing; one that belongs to its own number (2015年的7.6%)
 * governs that number alone; and where something happened between a date and a number, the number
 * is no figure of that time. Sentences that a semicolon joins share their date.
 */
final class Periods {
    private static final Pattern HAPPENS =
            Pattern.compile(
                    "宣布|举行|召开|启动|签署|签订|访问|成立|发布|发表|出席|通过|颁布|批准|拨款|发现|提出|会议|발표|개최|체결|출범|밝혔|방문"
                        + "|(?<![a-z])(?:announced|held|signed|launched|founded|established|published|opened"
                        + "|visited|said|met|introduced|released|adopted)(?![a-z])");
    private static final Pattern COMPARES =
            Pattern.compile(
                    "(?:比|较|相比|与|同|自|从|(?<![a-z])(?:than in|than|compared"
                            + " (?:with|to)|from|since|versus)(?: that of| those of)?) ?$");
    private static final Pattern COMPARES_BEHIND =
            Pattern.compile("^(?: ?보다| ?대비|(?:的)?[^，,。]{0,4}(?:相比|以来)| levels?| 이후|之后|以后)");

    private static final Pattern ELSEWHEN =
            Pattern.compile(
                    "(?:前一?年|上一?年|去年|前年|同期|此前|全年同期)的?$|(?:전년|지난해|작년|같은 기간)(?: 동기)?(?:의)?"
                            + " ?$|(?<![a-z])(?:a year earlier|the year before|previous"
                            + " year|previously) ?$");

    /** How far behind a number its date may stand: {@code rose 4 % in 2022}. */
    private static final int BEHIND = 24;

    /** How near a date must stand to belong to one number alone. */
    private static final int ATTACHED = 6;

    private static final int FARTHEST = 400;

    private final Wording wording;
    private final List<DateFinder.Found> dates;
    private final boolean[] governs;

    private Periods(Wording wording, List<DateFinder.Found> dates) {
        this.wording = wording;
        this.dates = dates;
        this.governs = new boolean[dates.size()];
    }

    /** The dates and quantities of a passage that know of each other. */
    record Related(List<DatePhrase> dates, List<Quantity> quantities) {}

    static Related relate(
            Wording wording, List<DateFinder.Found> dates, List<Quantity> quantities) {
        return new Periods(wording, dates).relate(quantities);
    }

    private Related relate(List<Quantity> quantities) {
        List<Quantity> dated = new ArrayList<>(quantities.size());
        int next = 0;
        for (Quantity quantity : quantities) {
            while (next < dates.size() && at(next).to() <= quantity.range().from()) {
                next++;
            }
            boolean timeless =
                    quantity.unit().kind() == Unit.Kind.DURATION
                            || ELSEWHEN.matcher(lead(quantity.range().from())).find();
            Optional<EdtfDate> period = timeless ? Optional.empty() : period(quantity, next);
            dated.add(period.isPresent() ? withPeriod(quantity, period) : quantity);
        }
        List<DatePhrase> phrases = new ArrayList<>(dates.size());
        for (int i = 0; i < dates.size(); i++) {
            DatePhrase phrase = dates.get(i).phrase();
            boolean period = phrase.sense() == Sense.EVENT && (governs[i] || isStretch(phrase));
            phrases.add(period ? as(phrase, Sense.PERIOD) : phrase);
        }
        return new Related(phrases, dated);
    }

    /** Quarters, halves and intervals are times that something lasts. */
    private static boolean isStretch(DatePhrase phrase) {
        String date = phrase.date().text();
        return date.contains("/") || date.matches(".{4}-(?:3[3-6]|4[01])");
    }

    private Range at(int date) {
        return dates.get(date).phrase().range();
    }

    /** The period, from the dates before {@code next} or else the one there. */
    private Optional<EdtfDate> period(Quantity quantity, int next) {
        int from = quantity.range().from();
        int start = start(from);
        boolean attachedBetween = false;
        for (int i = next - 1; i >= 0 && at(i).from() >= start; i--) {
            if (isKnown(i) && isAttached(i, from)) {
                governs[i] = true;
                return hold(i, quantity);
            }
            if (compares(i)) {
                continue;
            }
            if (isAttachedToAny(i)) {
                attachedBetween = true;
                continue;
            }
            String between = wording.passage().text().substring(at(i).to(), from);
            if (attachedBetween || !isKnown(i) || HAPPENS.matcher(between).find()) {
                return Optional.empty();
            }
            return hold(i, quantity);
        }
        int end = wording.sentence(from).to();
        if (next < dates.size()
                && at(next).from() < end
                && at(next).from() - quantity.range().to() <= BEHIND
                && isKnown(next)
                && !compares(next)
                && !attachedBetween
                && isClause(quantity.range().to(), at(next).from())) {
            return hold(next, quantity);
        }
        return Optional.empty();
    }

    private boolean isClause(int from, int to) {
        String between = wording.passage().text().substring(from, to);
        return between.chars().noneMatch(c -> "，,;；、。".indexOf(c) >= 0);
    }

    private Optional<EdtfDate> hold(int date, Quantity quantity) {
        DatePhrase phrase = dates.get(date).phrase();
        boolean measures = quantity.unit().kind() != Unit.Kind.COUNT;
        boolean coarse = !phrase.date().text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        governs[date] |= measures && coarse;
        return Optional.of(phrase.date());
    }

    private String lead(int at) {
        return wording.passage().text().substring(Math.max(0, at - 20), at);
    }

    private boolean isKnown(int date) {
        return dates.get(date).phrase().date().first().isPresent();
    }

    private boolean compares(int date) {
        DateWords words = dates.get(date).words();
        return COMPARES.matcher(wording.before(words.from(), 20)).find()
                || COMPARES_BEHIND.matcher(wording.behind(words.to(), 12)).find();
    }

    private boolean isAttached(int date, int number) {
        String text = wording.passage().text();
        return number - at(date).to() <= ATTACHED
                && number >= at(date).to()
                && text.substring(at(date).to(), number).matches("[的의]?(?:不足|约|近|超过)?");
    }

    private boolean isAttachedToAny(int date) {
        String text = wording.passage().text();
        int end = at(date).to();
        return end < text.length()
                && text.charAt(end) == '的'
                && text.substring(end, Math.min(text.length(), end + ATTACHED))
                        .matches("的.*[0-9].*");
    }

    /** Where the sentences begin that a semicolon joins to the one around {@code at}. */
    private int start(int at) {
        String text = wording.passage().text();
        int start = wording.sentence(at).from();
        while (start > 0 && at - start < FARTHEST) {
            int before = start - 1;
            while (before > 0 && isAside(text.charAt(before))) {
                before--;
            }
            if (text.charAt(before) != '；') {
                break;
            }
            start = wording.sentence(before).from();
        }
        return start;
    }

    /** White space, and the number of a citation that closes with the sentence. */
    private static boolean isAside(char c) {
        return c == ' ' || c == '[' || c == ']' || c >= '0' && c <= '9';
    }

    private static Quantity withPeriod(Quantity quantity, Optional<EdtfDate> period) {
        return new Quantity(
                quantity.passage(),
                quantity.range(),
                quantity.value(),
                quantity.upTo(),
                quantity.unit(),
                quantity.bound(),
                quantity.change(),
                period);
    }

    private static DatePhrase as(DatePhrase phrase, Sense sense) {
        return new DatePhrase(
                phrase.passage(), phrase.range(), phrase.date(), sense, phrase.resolution());
    }
}
