package dev.stele.analyse;

import dev.stele.analyse.DateWords.Part;
import dev.stele.analyse.DateWords.Year;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates as English texts write them, in folded text. A year alone needs a word before it that
 * asks for a time, because most numbers of four digits are none.
 */
final class EnglishDates {
    private static final String NAMES = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november"
                    + "|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)";
    private static final String YEAR =
            "(?:1[5-9][0-9]{2}|20[0-9]{2}|21[0-9]{2})(?![0-9]|[.,][0-9])";
    private static final String DAY = "(?:3[01]|[12][0-9]|0?[1-9])";
    private static final String TO = " ?(?:-|‐|‑|–|—| to | until | through ) ?";
    private static final String START = "(?<![a-z0-9])";

    /** October 7, 2022; Nov. 3–5; and, with a word before it that asks for a time, Nov. alone. */
    private static final Pattern MONTH_FIRST =
            pattern(
                    "(?<m>MONTH)(?:(?:"
                        + " (?<d>DAY)(?![0-9]|:[0-9]|[.,][0-9]|%)(?:st|nd|rd|th)?(?:TO(?<d2>DAY)(?![0-9])(?:st|nd|rd|th)?)?)?(?:,?"
                        + " (?:of )?(?<y>YEAR))?)");

    private static final Pattern DAY_FIRST =
            pattern(
                    "(?<d>DAY)(?:st|nd|rd|th)?(?:TO(?<d2>DAY)(?:st|nd|rd|th)?)? (?:of )?(?<m>MONTH)"
                            + "(?:,? (?<y>YEAR))?(?![a-z0-9])");
    private static final Pattern OF_YEAR =
            pattern(
                    "(?:(?:the )?(?<q>first|second|third|fourth|1st|2nd|3rd|4th|q[1-4])"
                            + "(?: ?(?<what>quarter|half))?(?: of)?,? (?:fiscal (?:year )?)?"
                            + "|(?<season>spring|summer|autumn|fall|winter),?(?: of)? )(?<y>YEAR)");
    private static final Pattern YEARS =
            pattern(
                    "(?<lead>(?:in|since|by|until|till|before|after|during|from|between|through|around|circa|about|early|late|mid|of|end"
                        + " of|year|years|fiscal|fy|the|and|to)[ -]|\\(|fy)(?<y>YEAR)(?:(?:"
                        + " ?(?:-|‐|‑|–|—|/) ?| to | and | through )(?<y2>YEAR|[0-9]{2}(?![0-9]))"
                        + ")?(?!-[a-z0-9]|[a-z0-9])");
    private static final Pattern AGE =
            pattern(
                    "(?:(?:early |mid-?|late )?(?<d>1[5-9][0-9]0|20[0-9]0)['’]?s(?![a-z0-9])"
                            + "|(?<c>1[0-9]|2[01]|[5-9])(?:st|nd|rd|th)[- ]century)");
    private static final Pattern COUNTED =
            pattern("(?<which>last|this|next) (?<what>year|month|MONTH)(?![a-z-]|'s)");
    private static final Pattern DAY_ALONE =
            pattern(
                    "(?:on|(?:morning|afternoon|evening|night) of) (?<words>the"
                            + " (?<d>DAY)(?:st|nd|rd|th))(?=[.,;:)]| ?\\(|$|"
                            + " (?:at|in|and|to|that|when|local)(?![a-z]))");

    private static final Pattern ANY_YEAR = Pattern.compile("(?:1[5-9]|2[01])[0-9]{2}");
    private static final Pattern ASKS_FOR_TIME =
            Pattern.compile(
                    "(?:^|[^a-z])(?:in|since|by|until|till|before|after|during|from|through|early|late|mid|of|on|between|and|to)["
                        + " -]$");
    private static final Pattern COUNTS =
            Pattern.compile(
                    "^ ?(?:%|percent|per"
                        + " cent|million|billion|trillion|thousand|people|persons|men|women"
                        + "|users|cases|items|units|times|meters|metres|miles|feet|tons|tonnes|words"
                        + "|dollars|pages|bytes|points|votes|others|copies|km|kg|mm|cm|mb|gb|kb|hz|ad|x"
                        + " |or more|or so)(?![a-z])|^ [a-z]+(?:ed|ing)? ?(?:people|users|men)");
    private static final Pattern YEARLY =
            Pattern.compile(
                    "(?:end|beginning|start|middle|half|class|months|days|weeks|crisis|war|election|elections"
                        + "|summit|crash|act|law|treaty|agreement|revolution|constitution|recession|accord|protocol|version|budget|edition)"
                        + " $");
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "^(?:$|[.,;:)\\]!?\"”’]|\\u0001|"
                        + " (?:to|and|or|the|a|an|in|on|at|was|were|is|are|has"
                        + "|had|have|when|which|that|with|for|by|as|it|he|she|they|we|but|will|would"
                        + "|until|before|after|through|from|than|while|because|under|during)(?![a-z]))");

    private EnglishDates() {}

    private static Pattern pattern(String form) {
        return Pattern.compile(
                START
                        + form.replace("MONTH", MONTH)
                                .replace("YEAR", YEAR)
                                .replace("DAY", DAY)
                                .replace("TO", TO));
    }

    /** Adds the dates of a text to a list, in no order, possibly overlapping. */
    static void find(Wording wording, List<DateWords> found) {
        String text = wording.text();
        boolean month = namesMonth(text);
        if (month || text.contains("year") || text.contains("month")) {
            each(COUNTED, text, match -> addCounted(wording, match, found));
        }
        if (month) {
            each(MONTH_FIRST, text, match -> addMonthFirst(wording, match, found));
        }
        if (!wording.hasDigits()) {
            return;
        }
        if (month) {
            each(DAY_FIRST, text, match -> addDayFirst(wording, match, found));
        }
        boolean year = ANY_YEAR.matcher(text).find();
        if (year) {
            each(OF_YEAR, text, match -> addPart(match, found));
            each(YEARS, text, match -> addYears(wording, match, found));
        }
        if (year || text.contains("century")) {
            each(AGE, text, match -> addAge(match, found));
        }
        if (text.contains(" of the ") || text.contains("on the ")) {
            each(DAY_ALONE, text, match -> addDay(match, found));
        }
    }

    /** Whether three letters in the text, at the beginning of a word, begin the name of a month. */
    private static boolean namesMonth(String text) {
        for (int at = 0; at + 3 <= text.length(); at++) {
            char c = text.charAt(at);
            boolean starts =
                    "jfmasond".indexOf(c) >= 0 && (at == 0 || !isLetter(text.charAt(at - 1)));
            if (starts && NAMES.contains(text.substring(at, at + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private interface Taker {
        void take(Matcher match);
    }

    private static void each(Pattern pattern, String text, Taker taker) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            taker.take(match);
        }
    }

    private static void addMonthFirst(Wording wording, Matcher match, List<DateWords> found) {
        if (!wording.isCapital(match.start("m"))) {
            return;
        }
        boolean alone = match.group("d") == null && match.group("y") == null;
        String month = match.group("m");
        int to = match.end();
        if (alone) {
            boolean may = month.equals("may") || month.equals("march") || month.equals("mar.");
            String before = wording.before(match.start(), 12);
            String behind = wording.behind(to, 12);
            if (!ASKS_FOR_TIME.matcher(before).find()
                    || behind.matches("(?s)-[a-z].*| [0-9].*|[a-z0-9].*")
                    || may
                            && !before.matches(
                                    "(?s).*(?:in|since|by|until|early|late|last|of)[ -]")) {
                return;
            }
        }
        if (match.group("d2") != null && number(match.group("d2")) <= number(match.group("d"))) {
            return;
        }
        found.add(
                named(
                        match.start(),
                        to,
                        number(match.group("y")),
                        monthOf(month),
                        number(match.group("d")),
                        number(match.group("d2"))));
    }

    private static void addDayFirst(Wording wording, Matcher match, List<DateWords> found) {
        String before = wording.before(match.start(), 2);
        if (wording.isCapital(match.start("m")) && !before.matches("(?s).*(?:[.,:/-]|[$€£#])")) {
            found.add(
                    named(
                            match.start(),
                            match.end(),
                            number(match.group("y")),
                            monthOf(match.group("m")),
                            number(match.group("d")),
                            number(match.group("d2"))));
        }
    }

    private static DateWords named(int from, int to, int year, int month, int day, int toDay) {
        return new DateWords(
                from,
                to,
                year == 0 ? Year.OPEN : Year.NAMED,
                year,
                month,
                false,
                day,
                0,
                0,
                toDay,
                Part.NONE);
    }

    private static void addPart(Matcher match, List<DateWords> found) {
        Part part;
        if (match.group("season") != null) {
            part =
                    switch (match.group("season")) {
                        case "spring" -> Part.SPRING;
                        case "summer" -> Part.SUMMER;
                        case "winter" -> Part.WINTER;
                        default -> Part.AUTUMN;
                    };
        } else {
            String which = match.group("q");
            boolean half = "half".equals(match.group("what"));
            if (match.group("what") == null && !which.startsWith("q")) {
                return;
            }
            int number =
                    switch (which) {
                        case "first", "1st", "q1" -> 1;
                        case "second", "2nd", "q2" -> 2;
                        case "third", "3rd", "q3" -> 3;
                        default -> 4;
                    };
            if (half && number > 2) {
                return;
            }
            part = !half ? Part.quarter(number) : number == 1 ? Part.FIRST_HALF : Part.SECOND_HALF;
        }
        found.add(
                DateWords.ofYear(
                        match.start(), match.end(), Year.NAMED, number(match.group("y")), part));
    }

    private static void addYears(Wording wording, Matcher match, List<DateWords> found) {
        String lead = match.group("lead");
        int year = number(match.group("y"));
        int toYear = toYear(year, match.group("y2"));
        boolean strong =
                lead.matches(
                        "(?:in|since|by|until|till|during|early|late|mid|end of|fiscal|fy)[ -]?");
        String behind = wording.behind(match.end(), 16);
        if (COUNTS.matcher(behind).find() || match.group("y2") != null && toYear == 0) {
            return;
        }
        if (toYear == 0) {
            boolean ends = GOES_ON.matcher(behind).find();
            boolean weak = lead.matches("(?:to|and|of|about|the)[ -]");
            if (lead.equals("(") && !isAside(wording, match.start(), behind)
                    || weak
                            && !isYearBefore(wording, match.start())
                            && !isOfYear(wording, lead, match.start())
                    || !ends && (!strong || year % 100 == 0)) {
                return;
            }
        }
        boolean about = lead.matches("(?:around|circa|about) ");
        found.add(
                new DateWords(
                        match.start("y"),
                        match.end(),
                        Year.NAMED,
                        year,
                        0,
                        false,
                        0,
                        toYear,
                        0,
                        0,
                        about ? Part.ABOUT : Part.NONE));
    }

    /** {@code the crisis of 2008,} but not {@code a score of 2008}. */
    private static boolean isOfYear(Wording wording, String lead, int at) {
        return lead.startsWith("of") && YEARLY.matcher(wording.before(at, 16)).find();
    }

    /** {@code the treaty (1982)}, but not the number behind a stamp. */
    private static boolean isAside(Wording wording, int at, String behind) {
        return behind.startsWith(")") && wording.before(at, 2).matches("(?s)[a-z] ");
    }

    /** {@code from 2014 to 2022}: what leads the second is the first. */
    private static boolean isYearBefore(Wording wording, int at) {
        return wording.before(at, 5).matches("(?s)(?:1[5-9]|20)[0-9]{2} ");
    }

    private static int toYear(int year, @Nullable String written) {
        if (written == null) {
            return 0;
        }
        int number = Integer.parseInt(written);
        int full = written.length() == 2 ? year / 100 * 100 + number : number;
        return full > year ? full : 0;
    }

    private static void addAge(Matcher match, List<DateWords> found) {
        if (match.group("d") != null) {
            int from = match.start("d");
            found.add(
                    DateWords.ofYear(
                            from,
                            match.end(),
                            Year.DECADE,
                            number(match.group("d")) / 10,
                            Part.NONE));
        } else {
            found.add(
                    DateWords.ofYear(
                            match.start(),
                            match.end(),
                            Year.CENTURY,
                            number(match.group("c")) - 1,
                            Part.NONE));
        }
    }

    private static void addCounted(Wording wording, Matcher match, List<DateWords> found) {
        int away =
                switch (match.group("which")) {
                    case "last" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
        int from = match.start();
        int to = match.end();
        switch (match.group("what")) {
            case "year" -> {
                if (!wording.before(from, 8).matches("(?s).*(?:the|of|each|every) ")) {
                    found.add(DateWords.ofYear(from, to, Year.COUNTED, away, Part.NONE));
                }
            }
            case "month" ->
                    found.add(
                            new DateWords(
                                    from, to, Year.OPEN, 0, away, true, 0, 0, 0, 0, Part.NONE));
            default -> {
                if (wording.isCapital(match.start("what")) && away <= 0) {
                    found.add(
                            DateWords.ofDay(
                                    from, to, Year.OPEN, away, monthOf(match.group("what")), 0));
                }
            }
        }
    }

    private static void addDay(Matcher match, List<DateWords> found) {
        found.add(
                DateWords.ofDay(
                        match.start("words"),
                        match.end("words"),
                        Year.OPEN,
                        0,
                        0,
                        number(match.group("d"))));
    }

    private static int monthOf(String name) {
        return NAMES.indexOf(name.substring(0, 3)) / 4 + 1;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
