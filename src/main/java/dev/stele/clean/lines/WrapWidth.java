package dev.stele.clean.lines;

import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.Blank;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * The width that the lines of a text were wrapped at. A wrapped text shows itself: most lines with
 * another line right below them are nearly as wide as the widest, end in mid-sentence, and had no
 * room for the first word of the next line. Verse, lists, tables and logs do not: their lines begin
 * alike, with capitals or figures, or their stanzas end with a whole line.
 */
final class WrapWidth {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final int LEAST_LINES = 5;
    private static final double FULL = 0.7;
    private static final double MOST_ARE_FULL = 0.7;
    private static final double MANY_ARE_OPEN = 0.5;

    /** Proportional type leaves lines of prose this much shorter than the widest. */
    private static final double ROOM = 0.9;

    /** The same for wide characters, which fill a line up to a mark that may not begin the next. */
    private static final int WIDE_ROOM = 3;

    private static final double FEW = 0.25;
    private static final double MOST = 0.6;
    private static final int LEAST_STANZAS = 3;
    private static final double LAST_LINE = 0.8;

    private final List<String> lines;
    private final boolean[] above;
    private final int[] widths;

    private WrapWidth(List<String> lines, boolean[] above) {
        this.lines = lines;
        this.above = above;
        this.widths = lines.stream().mapToInt(Prose::width).toArray();
    }

    /**
     * The width in units of {@link Prose#width}; 0 for a text that was not wrapped.
     *
     * @param above whether a line stands right above the next one
     */
    static int of(List<String> lines, boolean[] above) {
        return new WrapWidth(lines, above).width();
    }

    /** Whether a line is wide enough to have been broken at the width. */
    static boolean isFull(int line, int width) {
        return line >= FULL * width;
    }

    private int width() {
        List<Integer> joined = new ArrayList<>();
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (above[i]) {
                joined.add(widths[i]);
                open += Prose.endsSentence(lines.get(i)) ? 0 : 1;
            }
        }
        if (joined.size() < LEAST_LINES || open < MANY_ARE_OPEN * joined.size()) {
            return 0;
        }
        int longest = joined.stream().sorted().skip(joined.size() * 95L / 100).findFirst().get();
        long full = joined.stream().filter(width -> isFull(width, longest)).count();
        boolean wrapped =
                longest >= NARROWEST
                        && longest <= WIDEST
                        && full >= MOST_ARE_FULL * joined.size()
                        && hadNoRoom(longest)
                        && beginAnyhow()
                        && !areStanzas(longest);
        return wrapped ? longest : 0;
    }

    /** Whether few lines would have had room for the first word of the next. */
    private boolean hadNoRoom(int longest) {
        int open = 0;
        int roomy = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (above[i] && !Prose.endsSentence(lines.get(i))) {
                open++;
                roomy += hadRoom(i, longest) ? 1 : 0;
            }
        }
        return roomy <= FEW * open;
    }

    private boolean hadRoom(int line, int longest) {
        String next = lines.get(line + 1);
        int taken = widths[line] + Prose.width(firstWord(next));
        boolean spaceless = WrappedLines.isSpaceless(next.codePointAt(0));
        return spaceless ? taken + WIDE_ROOM < longest : taken + 1 < ROOM * longest;
    }

    /** Up to the first blank; one character where words are not set apart. */
    private static String firstWord(String line) {
        int first = line.codePointAt(0);
        int end = Character.charCount(first);
        while (!WrappedLines.isSpaceless(first)
                && end < line.length()
                && !Blank.is(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    /** Whether lines go on in lower case, as sentences do, and not with capitals or figures. */
    private boolean beginAnyhow() {
        int cased = 0;
        int upper = 0;
        int figures = 0;
        int rows = 0;
        int all = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1);
            if (!above[i] || Prose.endsSentence(lines.get(i))) {
                continue;
            }
            all++;
            String first = firstLetter(next);
            boolean letter = !first.isEmpty() && Letters.isLetterOrDigit(first.codePointAt(0));
            boolean capital = letter && !Letters.caseless(first).equals(first);
            boolean figure = letter && first.charAt(0) >= '0' && first.charAt(0) <= '9';
            figures += figure ? 1 : 0;
            upper += capital ? 1 : 0;
            cased += letter && !figure && !Letters.isCjk(first.codePointAt(0)) ? 1 : 0;
            rows += isRow(next) ? 1 : 0;
        }
        boolean verse = cased >= LEAST_LINES - 1 && upper >= MOST * cased;
        return !verse && figures < MOST * all && rows < MOST * all;
    }

    private static String firstLetter(String line) {
        int at = 0;
        while (at < line.length() && Prose.isCloser(line.charAt(at))) {
            at++;
        }
        return at == line.length() ? "" : Character.toString(line.codePointAt(at));
    }

    /** Values between marks without a space behind them, or between tabs. */
    private static boolean isRow(String line) {
        int marks = 0;
        for (int i = 0; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            boolean joins = c == ',' || c == ';' || c == '|';
            marks += c == '\t' || joins && !Blank.is(line.charAt(i + 1)) ? 1 : 0;
        }
        return marks >= 3;
    }

    /** A paragraph's last line is of any width; that of a stanza is as wide as the others. */
    private boolean areStanzas(int longest) {
        int stanzas = 0;
        int whole = 0;
        boolean alike = true;
        int size = 0;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 < lines.size() && above[i]) {
                continue;
            }
            int length = i + 1 - from;
            if (length > 1) {
                alike &= size == 0 || size == length;
                size = length;
                stanzas++;
                whole += widths[i] >= LAST_LINE * longest ? 1 : 0;
            }
            from = i + 1;
        }
        boolean many = stanzas >= LEAST_STANZAS || stanzas == 2 && alike;
        return many && whole >= LAST_LINE * stanzas;
    }
}
