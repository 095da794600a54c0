package dev.stele.analyse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number in a folded text, multiplied out: {@code 1_558.1亿}, {@code 25조 3000억}, {@code $35
 * million}.
 *
 * @param from folded unit where it begins
 * @param to one after its last
 * @param plain the number without what multiplies it
 * @param factor what multiplies it; 1 if nothing does
 * @param written how it is written
 * @param more whether 多 or 余 says that it is somewhat more
 */
record Amount(
        int from, int to, BigDecimal plain, BigDecimal factor, Written written, boolean more) {

    /** How a number is written. */
    enum Written {
        DIGITS,
        HAN,
        WORD
    }

    private static final Map<String, BigDecimal> EAST_ASIAN =
            Map.ofEntries(
                    Map.entry("万亿", power(12)),
                    Map.entry("千亿", power(11)),
                    Map.entry("百亿", power(10)),
                    Map.entry("十亿", power(9)),
                    Map.entry("千万", power(7)),
                    Map.entry("百万", power(6)),
                    Map.entry("十万", power(5)),
                    Map.entry("兆", power(12)),
                    Map.entry("亿", power(8)),
                    Map.entry("万", power(4)),
                    Map.entry("千", power(3)),
                    Map.entry("百", power(2)),
                    Map.entry("조", power(12)),
                    Map.entry("천억", power(11)),
                    Map.entry("백억", power(10)),
                    Map.entry("억", power(8)),
                    Map.entry("천만", power(7)),
                    Map.entry("백만", power(6)),
                    Map.entry("만", power(4)),
                    Map.entry("천", power(3)));
    private static final Map<String, BigDecimal> ENGLISH =
            Map.of(
                    "thousand", power(3),
                    "million", power(6),
                    "billion", power(9),
                    "trillion", power(12),
                    "mn", power(6),
                    "bn", power(9),
                    "tn", power(12));
    private static final Map<String, BigDecimal> LETTERS =
            Map.of("k", power(3), "m", power(6), "b", power(9), "t", power(12));
    private static final List<String> WORDS =
            List.of(
                    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final int LONGEST_NUMBER = 40;

    /** Of 1조 2000억 3000만 4000. */
    private static final int MOST_PARTS = 4;

    private static BigDecimal power(int zeros) {
        return BigDecimal.TEN.pow(zeros);
    }

    /** Multiplied out, without zeros behind the point. */
    BigDecimal value() {
        BigDecimal value = plain.multiply(factor).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /**
     * The number that begins at {@code from}; empty if none does.
     *
     * @param money whether a sign of money stands before it, so that {@code m} is a million
     */
    static Optional<Amount> at(String text, int from, boolean money) {
        char c = text.charAt(from);
        if (Wording.isDigit(c)) {
            return inDigits(text, from, money, MOST_PARTS);
        }
        return Numerals.isHan(c) ? inHan(text, from) : inWords(text, from);
    }

    private static Optional<Amount> inDigits(String text, int from, boolean money, int parts) {
        int to = endOfDigits(text, from);
        if (to - from > LONGEST_NUMBER) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Numerals.ofDigits(text.substring(from, to));
        if (number.isEmpty()) {
            to = from;
            while (Wording.isDigit(text.charAt(to))) {
                to++;
            }
            number = Optional.of(new BigDecimal(text.substring(from, to)));
        }
        return Optional.of(multiplied(text, from, to, number.get(), money, parts));
    }

    private static int endOfDigits(String text, int from) {
        int to = from;
        boolean point = false;
        while (to < text.length()) {
            char c = text.charAt(to);
            boolean joins =
                    (c == ',' || c == Wording.GROUP || c == '.' && !point)
                            && to + 1 < text.length()
                            && Wording.isDigit(text.charAt(to + 1));
            if (!joins && !Wording.isDigit(c)) {
                break;
            }
            point |= c == '.';
            to++;
        }
        return to;
    }

    private static Optional<Amount> inHan(String text, int from) {
        int to = from;
        while (to < text.length()
                && to - from < LONGEST_NUMBER
                && Numerals.isHan(text.charAt(to))) {
            to++;
        }
        if (to < text.length() && Numerals.isHan(text.charAt(to))) {
            return Optional.empty();
        }
        int end = to;
        return Numerals.ofHan(text.substring(from, to))
                .map(
                        number -> {
                            boolean more = isMore(text, end);
                            return new Amount(
                                    from,
                                    more ? end + 1 : end,
                                    number,
                                    BigDecimal.ONE,
                                    Written.HAN,
                                    more);
                        });
    }

    private static Optional<Amount> inWords(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < 8 && isLatin(text.charAt(to))) {
            to++;
        }
        int number = WORDS.indexOf(text.substring(from, to));
        return number < 1
                ? Optional.empty()
                : Optional.of(
                        multiplied(text, from, to, BigDecimal.valueOf(number), false, 1)
                                .as(Written.WORD));
    }

    private Amount as(Written other) {
        return new Amount(from, to, plain, factor, other, more);
    }

    private static Amount multiplied(
            String text, int from, int numberEnd, BigDecimal number, boolean money, int parts) {
        int to = numberEnd;
        boolean more = isMore(text, to);
        if (more) {
            to++;
        }
        BigDecimal factor = BigDecimal.ONE;
        int factorEnd = factorEnd(text, to, EAST_ASIAN);
        if (factorEnd > to) {
            factor = EAST_ASIAN.getOrDefault(text.substring(to, factorEnd), factor);
            to = factorEnd;
            if (isMore(text, to)) {
                more = true;
                to++;
            }
            return joined(text, new Amount(from, to, number, factor, Written.DIGITS, more), parts);
        }
        int word =
                to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '-')
                        ? to + 1
                        : to;
        int wordEnd = word;
        while (wordEnd < text.length() && isLatin(text.charAt(wordEnd)) && wordEnd - word < 9) {
            wordEnd++;
        }
        String name = text.substring(word, wordEnd);
        BigDecimal named = ENGLISH.get(name);
        if (named == null && money && word == to) {
            named = LETTERS.get(name);
        }
        if (named != null) {
            factor = named;
            to = wordEnd;
        }
        return new Amount(from, to, number, factor, Written.DIGITS, more);
    }

    private static int factorEnd(String text, int from, Map<String, BigDecimal> factors) {
        for (int to = Math.min(text.length(), from + 2); to > from; to--) {
            if (factors.containsKey(text.substring(from, to))) {
                return to;
            }
        }
        return from;
    }

    /** 25조 3000억: what follows with a smaller factor belongs to it. */
    private static Amount joined(String text, Amount amount, int parts) {
        int at = amount.to();
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (parts == 1
                || at >= text.length()
                || !Wording.isDigit(text.charAt(at))
                || amount.more()) {
            return amount;
        }
        Optional<Amount> rest = inDigits(text, at, false, parts - 1);
        boolean smaller =
                rest.isPresent()
                        && rest.get().value().compareTo(amount.factor()) < 0
                        && (rest.get().factor().compareTo(BigDecimal.ONE) > 0
                                || at == amount.to()
                                || text.charAt(amount.to() - 1) == '만');
        return smaller
                ? new Amount(
                        amount.from(),
                        rest.get().to(),
                        amount.value().add(rest.get().value()),
                        BigDecimal.ONE,
                        Written.DIGITS,
                        rest.get().more())
                : amount;
    }

    private static boolean isMore(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '多' || c == '余' || c == '여';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
