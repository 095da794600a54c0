package dev.stele.analyse;

import dev.stele.analyse.DateWords.Part;
import dev.stele.analyse.DateWords.Year;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates as Chinese and Korean texts write them, in folded text. */
final class EastAsianDates {
    private static final String RANGE = " ?(?:至|到|-|‐|‑|–|—|―|~|∼|〜) ?";
    private static final String YEAR = "[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3}";
    private static final String MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";
    private static final String DAY = "3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]";

    private static final Map<String, Integer> COUNTED =
            Map.ofEntries(
                    Map.entry("去年", -1),
                    Map.entry("今年", 0),
                    Map.entry("本年", 0),
                    Map.entry("前年", -2),
                    Map.entry("明年", 1),
                    Map.entry("后年", 2),
                    Map.entry("지난해", -1),
                    Map.entry("작년", -1),
                    Map.entry("올해", 0),
                    Map.entry("금년", 0),
                    Map.entry("내년", 1),
                    Map.entry("재작년", -2));
    private static final Map<String, Integer> AFTER =
            Map.of("同年", 0, "次年", 1, "翌年", 1, "같은 해", 0, "이듬해", 1);
    private static final Map<String, Integer> MONTHS_AWAY =
            Map.of(
                    "本月", 0, "上月", -1, "上个月", -1, "下月", 1, "下个月", 1, "이달", 0, "지난달", -1, "다음 달", 1,
                    "다음달", 1, "내달", 1);

    /** In a date, what {@code 3~5} leaves out is what follows the 5. */
    private static final Pattern DATE =
            Pattern.compile(
                    ("(?<![0-9.])(?:(?<y>YEAR)(?: ?[年년]?RANGE(?<y2>YEAR))? ?(?:年度?|년도?)"
                         + "|(?<counted>今年|去年|前年|明年|后年|本年度?|지난해|재작년|작년|올해|금년|내년)의?|(?<after>同年|次年|翌年|같은"
                         + " 해|이듬해)|(?<away>本月|上个?月|下个?月|이달|지난달|다음 ?달|내달))?(?: ?(?<m>MONTH)(?:"
                         + " ?[月월]?RANGE(?<m2>MONTH))? ?(?:月份?|월))?(?: ?(?<d>DAY)(?:"
                         + " ?[日号일]?RANGE(?<d2>DAY))? ?[日号일])?(?:"
                         + " ?(?<part>年?(?:初(?![步级始次中衷审创一二三四五六七八九十])|末(?![端尾班])|底(?![层线部气色子片]))|上旬|中旬|下旬|上半年|下半年|第?[一二三四1-4]"
                         + " ?季度|[春夏秋冬][季天]|초순|중순|하순|상반기|하반기|[1-4](?:/4)?"
                         + " ?분기|봄|여름|가을|겨울|(?:초|말)(?=[ 에부까,.의]|$)))?")
                            .replace("RANGE", RANGE)
                            .replace("YEAR", YEAR)
                            .replace("MONTH", MONTH)
                            .replace("DAY", DAY));

    private static final Pattern AGE =
            Pattern.compile(
                    "(?:(?<![0-9])(?<c>[12]?[0-9]|十[五六七八九]|二十一?) ?(?:世纪|세기) ?)"
                            + "(?:(?<cd>[1-9]0|[一二三四五六七八九]十) ?(?:年代|년대))?"
                            + "|(?<![0-9])(?<d>[12][0-9]{2}0) ?(?:年代|년대)");
    private static final List<String> AGES = List.of("世纪", "年代", "세기", "년대");
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(?<![0-9./:#-])((?:19|20)[0-9]{2})(?:([-/.])(0[1-9]|1[0-2])\\2"
                            + "(0[1-9]|[12][0-9]|3[01])(?![0-9]|[-/.][0-9])"
                            + "|\\. (1[0-2]|[1-9])\\. (3[01]|[12][0-9]|[1-9])(?:\\.|(?![0-9.])))");

    /** Before a day without its month: what news say of a day that the reader knows. */
    private static final Pattern BEFORE_DAY =
            Pattern.compile("(?:^|[,，。;；(（:\"“ ]|据|于|在|지난 |오는 |当地时间)$");

    private static final Pattern BEHIND_DAY =
            Pattern.compile(
                    "^(?:电|讯|报道|上午|下午|凌晨|早上|早晨|晚|傍晚|中午|清晨|在|宣布|表示|举行|召开|发布|说|称"
                            + "|[(（](?:当地|现地|현지)|에? ?(?:오전|오후|새벽|저녁|아침|밤)|에 |에는|[(（]현지)");

    private EastAsianDates() {}

    /** Adds the dates of a text to a list, in no order, possibly overlapping. */
    static void find(Wording wording, List<DateWords> found) {
        String text = wording.text();
        Matcher date = DATE.matcher(text);
        int at = nextStart(text, 0);
        while (at < text.length()) {
            date.region(at, text.length());
            date.useTransparentBounds(true);
            int end = at + 1;
            if (date.lookingAt() && date.end() > at) {
                DateWords words = words(date);
                if (words != null && words.exists() && isDate(wording, words, date)) {
                    found.add(words);
                    end = words.to();
                }
            }
            at = nextStart(text, Math.max(end, endOfDigits(text, at)));
        }
        if (AGES.stream().anyMatch(text::contains)) {
            Matcher age = AGE.matcher(text);
            while (age.find()) {
                addAge(age, found);
            }
        }
        if (wording.hasDigits()) {
            Matcher numeric = NUMERIC.matcher(text);
            while (numeric.find()) {
                addNumeric(numeric, found);
            }
        }
    }

    /** Dates begin with a digit, a Han numeral or the words for a year or month. */
    private static int nextStart(String text, int from) {
        int at = from;
        while (at < text.length()
                && "0123456789一二三四五六七八九十今去前明后本同次翌上下지재작올금내같이다".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && Wording.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static @Nullable DateWords words(Matcher date) {
        Year year = Year.OPEN;
        int number = 0;
        boolean monthsAway = false;
        int month = number(date.group("m"));
        if (date.group("y") != null) {
            year = Year.NAMED;
            number = number(date.group("y"));
        } else if (date.group("counted") != null) {
            year = Year.COUNTED;
            number = COUNTED.getOrDefault(date.group("counted").replace("本年度", "本年"), 0);
        } else if (date.group("after") != null) {
            year = Year.AFTER;
            number = AFTER.getOrDefault(date.group("after"), 0);
        } else if (date.group("away") != null) {
            monthsAway = true;
            if (month != 0) {
                return null;
            }
            month = MONTHS_AWAY.getOrDefault(date.group("away"), 0);
        }
        int day = number(date.group("d"));
        Part part = part(date.group("part"), month != 0 || monthsAway);
        boolean stray = part == Part.NONE && date.group("part") != null && !isEdge(date);
        if (stray || day != 0 && month == 0 && !monthsAway && year != Year.OPEN) {
            return null;
        }
        return new DateWords(
                date.start(),
                date.end(),
                year,
                number,
                month,
                monthsAway,
                day,
                number(date.group("y2")),
                number(date.group("m2")),
                number(date.group("d2")),
                part);
    }

    /** 年初, 底, 말: a part that EDTF has no number for; the year or month is said all the same. */
    private static boolean isEdge(Matcher date) {
        return date.group("part").matches("年?[初末底]|[초말]");
    }

    private static int number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        return Wording.isDigit(digits.charAt(0))
                ? Integer.parseInt(digits)
                : Numerals.ofHan(digits).map(java.math.BigDecimal::intValue).orElse(0);
    }

    private static Part part(@Nullable String word, boolean ofMonth) {
        if (word == null) {
            return Part.NONE;
        }
        if (ofMonth) {
            return switch (word) {
                case "上旬", "초순" -> Part.FIRST_TEN;
                case "中旬", "중순" -> Part.SECOND_TEN;
                case "下旬", "하순" -> Part.LAST_TEN;
                default -> Part.NONE;
            };
        }
        int quarter = word.indexOf("季度") > 0 || word.endsWith("기") ? quarter(word) : 0;
        if (quarter > 0) {
            return Part.quarter(quarter);
        }
        return switch (word) {
            case "上半年", "상반기" -> Part.FIRST_HALF;
            case "下半年", "하반기" -> Part.SECOND_HALF;
            case "春季", "春天", "봄" -> Part.SPRING;
            case "夏季", "夏天", "여름" -> Part.SUMMER;
            case "秋季", "秋天", "가을" -> Part.AUTUMN;
            case "冬季", "冬天", "겨울" -> Part.WINTER;
            default -> Part.NONE;
        };
    }

    private static int quarter(String word) {
        for (int i = 0; i < word.length(); i++) {
            int index = Math.max("1234".indexOf(word.charAt(i)), "一二三四".indexOf(word.charAt(i)));
            if (index >= 0) {
                return index + 1;
            }
        }
        return 0;
    }

    /** Whether the words are a date where they stand, and not a span of time, an age or a name. */
    private static boolean isDate(Wording wording, DateWords words, Matcher date) {
        String before = wording.before(words.from(), 6);
        String behind = wording.behind(words.to(), 6);
        boolean han = Numerals.isHan(wording.text().charAt(words.from()));
        if (date.group("y") != null) {
            boolean alone = words.month() == 0;
            return words.number() >= 1000
                    && !(alone && behind.matches("(?s)(?:代(?![表理])|龄).*"))
                    && !(alone
                            && words.number() % 100 == 0
                            && behind.matches("(?s) ?(?:前|间|来|以上|的?历史|多|동안|간|전(?![체국])).*"));
        }
        if (date.group("counted") != null || date.group("away") != null) {
            return !before.matches("(?s).*[每近往历几]$") && isWordStart(wording, words, before);
        }
        if (date.group("after") != null) {
            return words.month() != 0 || words.part() != Part.NONE;
        }
        if (words.month() != 0) {
            boolean namesMore = words.day() != 0 || words.part() != Part.NONE;
            boolean plain = date.group("part") != null || date.group().endsWith("份");
            return (!han || namesMore || plain)
                    && !before.matches("(?s).*(?:[a-z0-9年个第每./-]|[0-9],)$")
                    && !behind.matches("(?s)[龄租薪票经亮光球饼均供嫂刊牙台息费薪드급요].*");
        }
        return words.day() != 0
                && words.part() == Part.NONE
                && !han
                && !date.group().endsWith("号")
                && date.group("d2") == null
                && BEFORE_DAY.matcher(before).find()
                && BEHIND_DAY.matcher(behind).find();
    }

    /** Korean words begin behind a space, and particles may end them: 이달 is none in 이달리아. */
    private static boolean isWordStart(Wording wording, DateWords words, String before) {
        char first = wording.text().charAt(words.from());
        boolean hangul = first >= '\uac00' && first <= '\ud7a3';
        return !hangul
                || (before.isEmpty() || !isHangul(before.charAt(before.length() - 1)))
                        && Particles.follow(wording.text(), words.to());
    }

    private static boolean isHangul(char c) {
        return c >= '\uac00' && c <= '\ud7a3';
    }

    private static void addAge(Matcher age, List<DateWords> found) {
        int from = age.start();
        int to = age.end();
        if (age.group("d") != null) {
            int decade = Integer.parseInt(age.group("d"));
            found.add(DateWords.ofYear(from, to, Year.DECADE, decade / 10, Part.NONE));
            return;
        }
        int century = number(age.group("c"));
        if (century < 1 || century > 22) {
            return;
        }
        if (age.group("cd") != null) {
            int decade = (century - 1) * 10 + number(age.group("cd")) / 10;
            found.add(DateWords.ofYear(from, to, Year.DECADE, decade, Part.NONE));
        } else {
            int end = to;
            while (age.group().charAt(end - from - 1) == ' ') {
                end--;
            }
            found.add(DateWords.ofYear(from, end, Year.CENTURY, century - 1, Part.NONE));
        }
    }

    private static void addNumeric(Matcher numeric, List<DateWords> found) {
        boolean dotted = numeric.group(5) != null;
        int month = Integer.parseInt(numeric.group(dotted ? 5 : 3));
        int day = Integer.parseInt(numeric.group(dotted ? 6 : 4));
        int year = Integer.parseInt(numeric.group(1));
        found.add(DateWords.ofDay(numeric.start(), numeric.end(), Year.NAMED, year, month, day));
    }
}
