package dev.stele.clean.words;

import dev.stele.text.Letters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells lines that say nothing but when something was written or changed, in many languages. */
public final class Datelines {
    private static final Set<String> WORDS =
            Tables.lines("clean/date-words.txt").stream()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toCollection(HashSet::new));

    private static final int LONGEST = 120;
    private static final int LONGEST_NUMBER = 4;
    private static final int LEAST_NUMBERS = 2;

    private Datelines() {}

    /** Whether the text consists of the words and numbers of dates and times. */
    public static boolean is(String text) {
        if (text.length() > LONGEST || text.indexOf('\n') >= 0 && text.length() > LONGEST / 2) {
            return false;
        }
        int numbers = 0;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean digit = isDigit(text.charAt(i));
            while (end < text.length() && isWord(text, end) && isDigit(text.charAt(end)) == digit) {
                end++;
            }
            if (end == i) {
                i++;
                continue;
            }
            String word = text.substring(i, end);
            boolean short4 = digit && word.length() <= LONGEST_NUMBER;
            if (digit ? !short4 : !WORDS.contains(Letters.caseless(word)) && !isHanDate(word)) {
                return false;
            }
            numbers += digit ? 1 : 0;
            i = end;
        }
        return numbers >= LEAST_NUMBERS;
    }

    /** Whether a word alone may stand in a date: a month, a day of the week. */
    static boolean isWord(String word) {
        return WORDS.contains(Letters.caseless(word));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(String text, int at) {
        return Letters.isLetterOrDigit(text.charAt(at));
    }

    /** Unsegmented words are taken apart, the longest first. */
    private static boolean isHanDate(String word) {
        if (!Letters.isCjk(word.codePointAt(0))) {
            return false;
        }
        int i = 0;
        while (i < word.length()) {
            int end = Math.min(word.length(), i + 3);
            while (end > i && !WORDS.contains(word.substring(i, end))) {
                end--;
            }
            if (end == i) {
                return false;
            }
            i = end;
        }
        return true;
    }
}
