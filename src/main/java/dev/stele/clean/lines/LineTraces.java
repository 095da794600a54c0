package dev.stele.clean.lines;

import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.Blank;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * What line ends leave in a text that lost them: a tab or several spaces where the text else has
 * one; a space behind a sentence in Han text, which has none there; and no space at all between two
 * sentences of a text that sets them apart.
 */
final class LineTraces {
    private static final int MOST_CLOSERS = 4;

    private final String text;
    private final List<Integer> breaks = new ArrayList<>();

    /** How many gaps of each make stand behind sentences, and wide ones elsewhere. */
    private int single;

    private int wide;
    private int elsewhere;

    /** Whether a straight quotation mark is open before the unit that is looked at. */
    private boolean quoted;

    private LineTraces(String text) {
        this.text = text;
    }

    /** The units that lines began before, sorted; never 0. */
    static List<Integer> of(String text) {
        LineTraces traces = new LineTraces(text);
        traces.count();
        traces.find();
        return traces.breaks;
    }

    private void count() {
        for (int from = 1; from < text.length(); from++) {
            int to = endOfGap(from);
            if (to == from) {
                continue;
            }
            if (!isWide(from, to)) {
                single += endsSentence(from) ? 1 : 0;
            } else if (endsSentence(from)) {
                wide++;
            } else {
                elsewhere++;
            }
            from = to;
        }
    }

    private void find() {
        boolean typed = wide > single && single > 0;
        boolean table = elsewhere > wide;
        int last = 0;
        for (int i = 1; i < text.length(); i++) {
            quoted ^= before(i) == '"';
            int gap = endOfGap(i);
            boolean begins = gap > i ? isBreak(i, gap, typed, table) : isJoint(i) || isItem(i);
            if (begins && gap < text.length() && gap - last > 1) {
                breaks.add(gap);
                last = gap;
            }
            i = Math.max(i, gap - 1);
        }
    }

    /** Whether the gap was a line end. */
    private boolean isBreak(int from, int to, boolean typed, boolean table) {
        boolean tab = text.substring(from, to).indexOf('\t') >= 0;
        if (isWide(from, to)) {
            return endsSentence(from) ? tab || !typed : !table && isBetweenWords(from, to);
        }
        return endsWideSentence(from);
    }

    /** Headings end and begin with words, what is set apart in a row often with a mark. */
    private boolean isBetweenWords(int from, int to) {
        char last = before(from);
        return (Letters.isLetterOrDigit(last) || Prose.isCloser(last))
                && to < text.length()
                && Letters.isLetterOrDigit(text.codePointAt(to));
    }

    /** One past the white space that begins at a unit; the unit where none does. */
    private int endOfGap(int from) {
        int to = from;
        while (to < text.length() && Blank.is(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private boolean isWide(int from, int to) {
        return to - from > 1 || text.charAt(from) == '\t' || text.charAt(from) == '\u3000';
    }

    private char before(int at) {
        return text.charAt(at - 1);
    }

    private boolean endsSentence(int at) {
        int end = withoutClosers(at);
        return end > 0
                && (text.charAt(end - 1) == '.' || Prose.isSentenceEnd(text.charAt(end - 1)));
    }

    private int withoutClosers(int at) {
        int end = at;
        while (end > 0 && at - end < MOST_CLOSERS && Prose.isCloser(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The end of a sentence in a script that sets no space behind it. */
    private boolean endsWideSentence(int at) {
        int end = withoutClosers(at);
        if (end < 2 || !Prose.isSentenceEnd(text.charAt(end - 1))) {
            return false;
        }
        boolean narrow = "!?".indexOf(text.charAt(end - 1)) >= 0;
        return !narrow || WrappedLines.isSpaceless(text.codePointBefore(end - 1));
    }

    /** A sentence right behind another one, as {@code System.Out} and {@code e.g.The} are not. */
    private boolean isJoint(int at) {
        int end = withoutClosers(at);
        boolean mayEnd = single > 0 && end > 2 && ".!?".indexOf(text.charAt(end - 1)) >= 0;
        boolean opened = before(at) == '"' && quoted;
        if (!mayEnd || opened) {
            return false;
        }
        int first = text.charAt(at) == '"' && !quoted && at + 1 < text.length() ? at + 1 : at;
        if (isHangul(text.charAt(first))) {
            return isHangul(text.charAt(end - 2));
        }
        int word = end - 1;
        while (word > 0 && isLower(text.charAt(word - 1))) {
            word--;
        }
        boolean wordBefore =
                end - 1 - word > 2 && word > 0 && " '\"(“‘-".indexOf(text.charAt(word - 1)) >= 0;
        return wordBefore && isCapital(text.charAt(first)) && beginsSentence(first);
    }

    /** Whether a word with a capital and a space behind it begins here. */
    private boolean beginsSentence(int at) {
        int end = at + 1;
        while (end < text.length() && (isLower(text.charAt(end)) || text.charAt(end) == '\'')) {
            end++;
        }
        return end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == ',');
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isHangul(char c) {
        return Letters.isCjk(c) && !WrappedLines.isSpaceless(c);
    }

    /** {@code 2)} right behind the end of a sentence. */
    private boolean isItem(int at) {
        if (text.charAt(at) < '1' || text.charAt(at) > '9' || at + 1 >= text.length()) {
            return false;
        }
        char mark = text.charAt(at + 1);
        return (mark == ')' || mark == '）') && Prose.isSentenceEnd(before(at));
    }
}
