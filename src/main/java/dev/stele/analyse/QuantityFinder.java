package dev.stele.analyse;

import dev.stele.model.Language;
import dev.stele.model.Quantity;
import dev.stele.model.Quantity.Bound;
import dev.stele.model.Quantity.Change;
import dev.stele.model.Range;
import dev.stele.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quantities of a passage: a number with a unit, and the words that limit it. A number
 * without a unit is none; so are ordinals (but see {@link Ranks}), and what belongs to a date.
 */
final class QuantityFinder {
    private static final Pattern BOUND_BEFORE =
            Pattern.compile(
                    "(?:(?<about>大约|约合|约为|约|将近|接近|近|大概|약|대략|거의|(?<![a-z])(?:about|around"
                            + "|approximately|approx\\.|roughly|nearly|almost|some|circa)|≈|~)"
                            + "|(?<from>超过|逾|超|至少|不少于|不低于|高于|多于|突破|最少|최소|적어도|(?<![a-z])(?:more"
                            + " than|over|at least|above|exceeding|no less"
                            + " than)|>|≥)|(?<until>不足|不到|低于|少于|最多|不超过|至多|최대|(?<![a-z])(?:less"
                            + " than|under|below|up to|at most|fewer than|no more than)|<|≤)) ?$");
    private static final Pattern BOUND_BEHIND =
            Pattern.compile(
                    "^ ?(?:(?<about>左右|上下|上下浮动|가량|안팎|정도|내외)"
                            + "|(?<from>以上|或更多|及以上|이상|넘(?:는|게|어|었)|or more|plus(?![a-z]))"
                            + "|(?<until>以下|以内|及以下|미만|이하|이내|or less|or fewer))");
    private static final Pattern RISE_BEFORE =
            Pattern.compile(
                    "(?:增加|增长|上升|提高|上涨|扩大|攀升|激增|飙升|增幅达?|涨幅达?|[增升涨])了? ?$"
                        + "|(?<![a-z])(?:rose|rises?|risen|rising|increas(?:es?|ed|ing)|grew|grows?|grown"
                        + "|growing|up|climbed|jumped|gained|surged|expanded|(?:increase|rise|growth|gain|jump)"
                        + " of)(?: by)? ?$");
    private static final Pattern FALL_BEFORE =
            Pattern.compile(
                    "(?:减少|下降|降低|下跌|缩减|萎缩|下滑|降幅达?|跌幅达?|[减降跌])了? ?$"
                        + "|(?<![a-z])(?:fell|falls?|fallen|falling|declin(?:es?|ed|ing)|decreas(?:es?|ed"
                        + "|ing)|dropp?(?:s|ed|ing)?|down|shrank|shrunk|reduced|cut|slipped|(?:decrease|decline|drop|fall|reduction)"
                        + " of)(?: by)? ?$");
    private static final Pattern RISE_BEHIND =
            Pattern.compile(
                    "^(?:[가이나씩] ?| ?)(?:증가|상승|성장|늘|올랐|오른|급증|뛰)"
                            + "|^ (?:increase|rise|growth|gain|jump)(?![a-z])");
    private static final Pattern FALL_BEHIND =
            Pattern.compile(
                    "^(?:[가이나씩] ?| ?)(?:감소|하락|줄|떨어|내렸|내린|급감)"
                            + "|^ (?:decrease|decline|drop|fall|reduction|cut)(?![a-z])");
    private static final Pattern CONNECTS =
            Pattern.compile("^ ?(?:-|‐|‑|–|—|~|∼|〜|至|到|에서|to(?= )) ?");
    private static final Pattern FROM = Pattern.compile("(?:从|由|自|(?<![a-z])from) ?$");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<![a-z])(?:chapter|section|figure|fig\\.|table|version|step|no\\.|number|page|pp?\\."
                        + "|level|type|line|part|appendix|article|rule|phase|note|item|c\\+\\+|option"
                        + "|method|stage|class|grade|vol\\.|volume|series|windows|year|error|warning)"
                        + " ?$");
    private static final Pattern NOUN =
            Pattern.compile(
                    "^ (?:[a-z]{3,14}(?:-[a-z]{2,12})? ){0,2}?([a-z]{3,16}s|children)(?![a-z])");
    private static final Pattern YEAR = Pattern.compile("1[5-9][0-9]{2}|20[0-9]{2}");

    /** Behind these, 二十二年 is a year of a reign. */
    private static final Pattern REIGN =
            Pattern.compile(
                    "(?:公元前?|民国|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|洪武|永乐|万历|崇祯|贞观|开元"
                            + "|明治|大正|昭和|平成|令和|단기|서기) ?$");

    private static final Set<String> NO_NOUNS =
            Set.of(
                    "this",
                    "was",
                    "has",
                    "its",
                    "his",
                    "does",
                    "is",
                    "as",
                    "plus",
                    "minus",
                    "times",
                    "across",
                    "versus",
                    "includes",
                    "contains",
                    "means",
                    "says",
                    "shows",
                    "uses",
                    "becomes",
                    "returns",
                    "specifies",
                    "provides",
                    "supports",
                    "describes",
                    "represents",
                    "implies",
                    "corresponds",
                    "indicates",
                    "equals",
                    "gives",
                    "requires",
                    "causes",
                    "takes",
                    "makes",
                    "analysis",
                    "basis",
                    "status",
                    "class",
                    "process",
                    "address",
                    "access",
                    "pass",
                    "loss",
                    "less",
                    "unless",
                    "business",
                    "always",
                    "perhaps",
                    "towards",
                    "besides",
                    "yes",
                    "plays",
                    "starts",
                    "ends");
    private static final Set<String> NO_ADJECTIVES =
            Set.of(
                    "and", "or", "the", "to", "of", "in", "on", "at", "is", "are", "was", "were",
                    "for", "with", "that", "which", "when", "if", "then", "from", "by", "as", "but",
                    "because", "into", "than", "can", "may", "must", "will", "has", "have", "had");
    private static final BigDecimal LEAST_HAN_COUNT = BigDecimal.valueOf(5);
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(1000);
    private static final int CONTEXT = 24;

    private final int passage;
    private final Wording wording;
    private final String text;
    private final List<Quantity> found = new ArrayList<>();

    /** One after the last folded unit that belongs to a quantity or date. */
    private int taken;

    /** Where the next date begins. */
    private int limit;

    private QuantityFinder(int passage, Wording wording) {
        this.passage = passage;
        this.wording = wording;
        this.text = wording.text();
    }

    /**
     * The quantities of a passage, in order, without their periods.
     *
     * @param passage its index
     * @param dates the words of its dates, in order
     */
    static List<Quantity> quantities(int passage, Wording wording, List<DateWords> dates) {
        return new QuantityFinder(passage, wording).find(dates);
    }

    private List<Quantity> find(List<DateWords> dates) {
        int date = 0;
        int at = 0;
        while (at < text.length()) {
            while (date < dates.size() && dates.get(date).to() <= at) {
                date++;
            }
            if (date < dates.size() && dates.get(date).from() <= at) {
                at = dates.get(date).to();
                taken = at;
            } else if (begins(at)) {
                limit = date < dates.size() ? dates.get(date).from() : text.length();
                at = Math.max(at + 1, Math.min(limit, read(at)));
            } else {
                at++;
            }
        }
        return found;
    }

    /** Whether a number can begin here. */
    private boolean begins(int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char second = at < 2 ? ' ' : text.charAt(at - 2);
        if (Wording.isDigit(c)) {
            boolean goesOn =
                    Wording.isDigit(before)
                            || isLatin(before) && Units.before(text, at).isEmpty()
                            || ".,:/_#".indexOf(before) >= 0
                                    && (before != ',' && before != ':' || Wording.isDigit(second))
                            || before == '-' && (isLatin(second) || Wording.isDigit(second))
                            || before == Wording.BARRIER && Wording.isDigit(second);
            return !goesOn && !isOrdinal(at);
        }
        if (Numerals.isHan(c)) {
            boolean starts = Numerals.digit(c) >= 0 || c == '十';
            return starts
                    && !Numerals.isHan(before)
                    && "数几好上成每".indexOf(before) < 0
                    && !isOrdinal(at);
        }
        return "otfsen".indexOf(c) >= 0 && !isLatin(before) && before != '-';
    }

    private boolean isOrdinal(int at) {
        int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        return end > 0 && "第제".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Reads the number at {@code at} and what belongs to it; where to go on. */
    private int read(int at) {
        Optional<Units.At> sign = Units.before(text, at).filter(each -> each.place() >= taken);
        Optional<Amount> amount = Amount.at(text, at, sign.isPresent());
        if (amount.isEmpty()) {
            return at + 1;
        }
        Amount first = amount.get();
        Optional<Units.At> unit = unit(first, sign);
        int to = unit.map(Units.At::place).orElse(first.to());
        Matcher connects = CONNECTS.matcher(text).region(to, Math.min(text.length(), to + 5));
        if (connects.find() && !FROM.matcher(wording.before(at, 5)).find()) {
            int second = connects.end();
            if (second < text.length() && isUnsigned(second)) {
                int end = readRange(first, unit, sign, second);
                if (end > 0) {
                    return end;
                }
            }
        }
        if (unit.isPresent() && counts(first, unit.get().unit())) {
            add(
                    sign.map(Units.At::place).orElse(at),
                    to,
                    first,
                    Optional.empty(),
                    unit.get().unit());
            return to;
        }
        return first.to();
    }

    private boolean isUnsigned(int at) {
        return Wording.isDigit(text.charAt(at)) || Numerals.isHan(text.charAt(at));
    }

    /** {@code 10至20万元}: the first shares the factor of the second where it has none. */
    private int readRange(
            Amount first, Optional<Units.At> unit, Optional<Units.At> sign, int secondAt) {
        Optional<Amount> amount = Amount.at(text, secondAt, sign.isPresent());
        if (amount.isEmpty()) {
            return 0;
        }
        Amount second = amount.get();
        Optional<Units.At> last = unit(second, sign);
        if (last.isEmpty()
                || unit.isPresent() && !unit.get().unit().equals(last.get().unit())
                || !counts(second, last.get().unit())) {
            return 0;
        }
        Amount low =
                first.factor().compareTo(BigDecimal.ONE) == 0
                                && first.plain().compareTo(second.plain()) < 0
                        ? new Amount(
                                first.from(),
                                first.to(),
                                first.plain(),
                                second.factor(),
                                first.written(),
                                first.more())
                        : first;
        if (low.value().compareTo(second.value()) >= 0) {
            return 0;
        }
        add(
                sign.map(Units.At::place).orElse(first.from()),
                last.get().place(),
                low,
                Optional.of(second.value()),
                last.get().unit());
        return last.get().place();
    }

    private Optional<Units.At> unit(Amount amount, Optional<Units.At> sign) {
        int to = amount.to();
        if (sign.isPresent()) {
            Optional<Units.At> named = Units.at(text, to);
            boolean repeats = named.isPresent() && named.get().unit().kind() == Unit.Kind.MONEY;
            return Optional.of(new Units.At(sign.get().unit(), repeats ? named.get().place() : to));
        }
        int at = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
        Optional<Units.At> unit = Units.at(text, at);
        if (unit.isPresent()) {
            return Optional.of(local(unit.get()));
        }
        return amount.written() == Amount.Written.DIGITS ? noun(amount) : Optional.empty();
    }

    /** In texts of the mainland 元 alone is the yuan. */
    private Units.At local(Units.At unit) {
        boolean yuan =
                unit.unit().code().equals("元")
                        && wording.passage().language().equals(Language.SIMPLIFIED_CHINESE);
        return yuan ? new Units.At(new Unit("CNY", Unit.Kind.MONEY), unit.place()) : unit;
    }

    /** The plural noun that an English number counts: {@code 1,850 items}. */
    private Optional<Units.At> noun(Amount amount) {
        Matcher noun =
                NOUN.matcher(text).region(amount.to(), Math.min(text.length(), amount.to() + 48));
        if (!wording.passage().language().base().equals("en")
                || !noun.find()
                || amount.plain().compareTo(BigDecimal.ONE) <= 0
                || YEAR.matcher(text.substring(amount.from(), amount.to())).matches()) {
            return Optional.empty();
        }
        String word = noun.group(1);
        String between = text.substring(amount.to(), noun.start(1)).strip();
        for (String adjective : between.split(" ")) {
            if (NO_ADJECTIVES.contains(adjective) || adjective.endsWith("s")) {
                return Optional.empty();
            }
        }
        if (NO_NOUNS.contains(word)
                || word.endsWith("ss")
                || word.endsWith("us")
                || isLabelled(amount.from())) {
            return Optional.empty();
        }
        return Optional.of(new Units.At(new Unit(word, Unit.Kind.COUNT), noun.end(1)));
    }

    /** Whether the word before the number makes it a name: {@code Windows 10}, {@code table 3}. */
    private boolean isLabelled(int at) {
        String before = wording.before(at, CONTEXT);
        if (LABEL.matcher(before).find()) {
            return true;
        }
        int end = before.stripTrailing().length();
        if (end == 0 || !isLatin(before.charAt(end - 1))) {
            return false;
        }
        int start = end;
        while (start > 0 && isLatin(before.charAt(start - 1))) {
            start--;
        }
        int word = at - before.length() + start;
        for (int i = word; start > 0 && i < word + end - start; i++) {
            if (wording.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number and its unit are worth to be called a quantity. */
    private boolean counts(Amount amount, Unit unit) {
        boolean han = amount.written() == Amount.Written.HAN;
        return switch (unit.kind()) {
            case COUNT ->
                    han
                            ? amount.value().compareTo(LEAST_HAN_COUNT) >= 0
                            : amount.written() == Amount.Written.DIGITS
                                    && amount.value().compareTo(BigDecimal.ONE) > 0;
            case DURATION ->
                    !(unit.code().equals("a") && amount.value().compareTo(MOST_YEARS) >= 0)
                            && !(han && !isSpan(amount))
                            && !(amount.written() == Amount.Written.WORD
                                    && amount.value().compareTo(BigDecimal.ONE) == 0);
            case SHARE, MONEY, RANK -> true;
            case MEASURE -> !(unit.code().equals("pt") && han);
        };
    }

    /** 三年, not 八三年, and not the third year of a reign. */
    private boolean isSpan(Amount amount) {
        String numeral = text.substring(amount.from(), amount.to());
        return amount.value().compareTo(BigDecimal.ONE) > 0
                && (numeral.length() == 1
                        || !numeral.chars().allMatch(c -> Numerals.digit((char) c) >= 0))
                && !REIGN.matcher(wording.before(amount.from(), 4)).find();
    }

    private void add(int from, int to, Amount amount, Optional<BigDecimal> upTo, Unit unit) {
        int start = from;
        int end = to;
        Bound bound = amount.more() ? Bound.FROM : Bound.EXACT;
        Matcher before = BOUND_BEFORE.matcher(wording.before(from, CONTEXT));
        Matcher behind = BOUND_BEHIND.matcher(wording.behind(to, 8));
        BigDecimal value = amount.value();
        if (before.find() && from - before.group().length() >= taken) {
            start -= before.group().length();
            bound = bound(before);
        } else if (from > taken && "-−".indexOf(text.charAt(from - 1)) >= 0 && stands(from - 2)) {
            start--;
            value = value.negate();
        }
        if (behind.find() && end + behind.end() <= limit) {
            end += behind.end();
            bound = bound(behind);
        }
        String lead = wording.before(start, CONTEXT);
        String rest = wording.behind(end, 10);
        Change change = Change.NONE;
        if (RISE_BEFORE.matcher(lead).find() || RISE_BEHIND.matcher(rest).find()) {
            change = Change.RISE;
        } else if (FALL_BEFORE.matcher(lead).find() || FALL_BEHIND.matcher(rest).find()) {
            change = Change.FALL;
        }
        if (end > limit || !wording.isWhole(start, end)) {
            return;
        }
        taken = end;
        Range range = wording.inPassage(start, end);
        found.add(new Quantity(passage, range, value, upTo, unit, bound, change, Optional.empty()));
    }

    private boolean stands(int at) {
        return at < 0 || " (,，（".indexOf(text.charAt(at)) >= 0;
    }

    private static Bound bound(Matcher words) {
        if (words.group("about") != null) {
            return Bound.ABOUT;
        }
        return words.group("from") != null ? Bound.FROM : Bound.UNTIL;
    }
}
