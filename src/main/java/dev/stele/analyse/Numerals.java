package dev.stele.analyse;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers written in digits or in Han numerals, and the words that multiply them. */
final class Numerals {
    static final String HAN_DIGITS = "〇零○一二三四五六七八九";
    private static final String HAN_TENS = "十百千";
    private static final String HAN_LARGE = "万亿兆";

    private Numerals() {}

    /** Whether the character can stand in a Han numeral. */
    static boolean isHan(char c) {
        return c == '两'
                || HAN_DIGITS.indexOf(c) >= 0
                || HAN_TENS.indexOf(c) >= 0
                || HAN_LARGE.indexOf(c) >= 0;
    }

    /** The value of one Han digit, or -1. */
    static int digit(char c) {
        if (c == '两') {
            return 2;
        }
        int index = HAN_DIGITS.indexOf(c);
        return index < 0 ? -1 : Math.max(0, index - 2);
    }

    /** Digits, with points and group marks: {@code 1,558.1}; empty if the groups are not threes. */
    static Optional<BigDecimal> ofDigits(String text) {
        String plain = text.replace(Wording.GROUP, ',');
        if (plain.indexOf(',') >= 0
                && !plain.matches("[0-9]{1,3}(,[0-9]{3}){1,6}(\\.[0-9]{1,12})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(",", "")));
    }

    /** A Han numeral: 三千, 十五, 一百二十, 二〇二二; empty if it is not well formed. */
    static Optional<BigDecimal> ofHan(String text) {
        if (text.length() > 1 && text.chars().allMatch(c -> digit((char) c) >= 0 && c != '两')) {
            StringBuilder digits = new StringBuilder();
            text.chars().forEach(c -> digits.append(digit((char) c)));
            return Optional.of(new BigDecimal(digits.toString()));
        }
        long total = 0;
        long section = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int tens = HAN_TENS.indexOf(c);
            int large = HAN_LARGE.indexOf(c);
            if (digit(c) >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = digit(c);
            } else if (tens >= 0) {
                section += (digit < 0 ? 1 : digit) * (long) Math.pow(10, tens + 1);
                digit = -1;
            } else if (large >= 0) {
                section += Math.max(digit, 0);
                if (section == 0 && total == 0) {
                    return Optional.empty();
                }
                total = (total + section) * (long) Math.pow(10, 4 * (large + 1));
                section = 0;
                digit = -1;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(total + section + Math.max(digit, 0)));
    }
}
