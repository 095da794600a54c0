package dev.stele.text;

import com.ibm.icu.lang.UCharacter;
import dev.stele.model.Range;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits a passage into sentences, whatever its language. {@code 。！？；…} end one, with the quotation
 * marks, brackets and citation numbers that close behind them; {@code . ! ?} where a new sentence
 * can begin behind them, which neither {@code U.S.} nor {@code 3.5} nor {@code Nov. 3} is.
 */
public final class Sentences {
    private static final String WIDE_ENDS = "。！？｡；";
    private static final String NARROW_ENDS = ".!?";
    private static final String ELLIPSES = "…⋯";
    private static final String CLOSERS = "”’」』）】》〉〕］)]»›";

    /** Words that begin a sentence behind {@code U.S.} rather than go on with it. */
    private static final Set<String> STARTERS =
            Set.of(
                    "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "This",
                    "That", "These", "But", "And", "However", "For", "As", "If");

    private static final int LONGEST = 30;
    private static final int LONGEST_DOTTED = 6;
    private static final Set<String> ABBREVIATIONS = abbreviations();

    private final String text;
    private int countedFrom = -1;
    private int countedTo;
    private int counted;

    private Sentences(String text) {
        this.text = text;
    }

    /**
     * The sentences of a text, without the white space around them; every other character lies in
     * exactly one.
     *
     * @return ranges in UTF-16 units, in order
     */
    public static List<Range> of(String text) {
        return new Sentences(text).split();
    }

    /** The sentence that holds the unit {@code at}, or else the last one that begins before it. */
    public static Range around(String text, int at) {
        Range found = new Range(0, text.length());
        for (Range sentence : of(text)) {
            if (sentence.from() > at) {
                break;
            }
            found = sentence;
        }
        return found;
    }

    private List<Range> split() {
        List<Range> sentences = new ArrayList<>();
        int start = skipSpace(0);
        int at = start;
        while (at < text.length()) {
            int end = isEnd(text.charAt(at)) ? endAfter(start, at) : -1;
            if (end < 0) {
                at++;
                continue;
            }
            sentences.add(new Range(start, end));
            start = skipSpace(end);
            at = start;
        }
        if (start < text.length()) {
            sentences.add(new Range(start, trimmedEnd()));
        }
        return sentences;
    }

    private static boolean isEnd(char c) {
        return WIDE_ENDS.indexOf(c) >= 0 || NARROW_ENDS.indexOf(c) >= 0 || isEllipsis(c);
    }

    private static boolean isEllipsis(char c) {
        return ELLIPSES.indexOf(c) >= 0;
    }

    /** Where the sentence ends whose first end mark stands at {@code mark}, or -1 if it goes on. */
    private int endAfter(int start, int mark) {
        int marks = mark;
        boolean wide = false;
        boolean stopOnly = true;
        while (marks < text.length() && isEnd(text.charAt(marks))) {
            wide |= WIDE_ENDS.indexOf(text.charAt(marks)) >= 0;
            stopOnly &= text.charAt(marks) == '.';
            marks++;
        }
        int end = closed(start, marks);
        if (end >= text.length()) {
            return end;
        }
        int behind = skipSpace(end);
        if (wide || behind == text.length()) {
            return end;
        }
        int next = text.codePointAt(behind);
        if (isEllipsis(text.charAt(marks - 1))) {
            return Script.of(next) != Script.NONE && !UCharacter.isLowerCase(next) ? end : -1;
        }
        if (!isSpace(text.charAt(end))
                && !(isIdeographic(next) && (!stopOnly || followsIdeograph(mark)))) {
            return -1;
        }
        if (UCharacter.isLowerCase(next)) {
            return -1;
        }
        boolean oneStop = stopOnly && end == mark + 1;
        return oneStop && isAbbreviated(start, mark, behind) ? -1 : end;
    }

    private boolean followsIdeograph(int at) {
        return at > 0 && isIdeographic(text.codePointBefore(at));
    }

    private static boolean isIdeographic(int c) {
        return Script.of(c).countsCharacters();
    }

    /** Behind the marks that close with the sentence: quotation marks, brackets, {@code [37]}. */
    private int closed(int start, int marks) {
        int end = marks;
        while (end < text.length()) {
            char c = text.charAt(end);
            int citation = c == '[' ? citationEnd(end) : -1;
            if (citation > 0) {
                end = citation;
            } else if (CLOSERS.indexOf(c) >= 0 || closesStraight(start, end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** A straight double quote closes what an odd number of them opened; a single one, a word. */
    private boolean closesStraight(int start, int at) {
        char c = text.charAt(at);
        if (c == '\'') {
            return at + 1 == text.length() || isSpace(text.charAt(at + 1));
        }
        return c == '"' && doubleQuotes(start, at) % 2 == 1;
    }

    /** How many stand from {@code start} to {@code at}; goes on from where it was last asked. */
    private int doubleQuotes(int start, int at) {
        if (countedFrom != start || countedTo > at) {
            countedFrom = start;
            countedTo = start;
            counted = 0;
        }
        for (; countedTo < at; countedTo++) {
            if (text.charAt(countedTo) == '"') {
                counted++;
            }
        }
        return counted;
    }

    private int citationEnd(int open) {
        int at = open + 1;
        while (at < text.length() && "0123456789,，-–、 ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > open + 1 && at < text.length() && text.charAt(at) == ']' ? at + 1 : -1;
    }

    /** Whether the word before {@code stop} goes on behind it, where {@code next} stands. */
    private boolean isAbbreviated(int start, int stop, int next) {
        int from = stop;
        while (from > start && stop - from < LONGEST && isWordOrStop(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean counts = word.chars().allMatch(Sentences::isDigit);
        if (counts) {
            return from == start;
        }
        if (word.length() == 1 && UCharacter.isUpperCase(word.charAt(0))) {
            return true;
        }
        if (word.indexOf('.') > 0 && word.chars().noneMatch(Sentences::isDigit)) {
            return word.length() <= LONGEST_DOTTED && !STARTERS.contains(wordAt(next));
        }
        String plain = Letters.caseless(word);
        return ABBREVIATIONS.contains(plain)
                || isDigit(text.charAt(next)) && ABBREVIATIONS.contains(plain + " 1");
    }

    private String wordAt(int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST
                && Script.of(text.charAt(end)) == Script.WORD) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isWordOrStop(char c) {
        return c == '.' || Script.of(c) == Script.WORD;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmedEnd() {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return UCharacter.isUWhiteSpace(c);
    }

    private static Set<String> abbreviations() {
        InputStream file = Sentences.class.getResourceAsStream("abbreviations.txt");
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file, "abbreviations.txt"),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read abbreviations.txt", e);
        }
    }
}
