package dev.stele.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a long Markdown text into pieces that can be parsed each by itself in bounded time: at blank
 * lines outside fenced code; where there are none for long, at the end of a line; where there is
 * none either, within the line. A footnote and its mark may come apart; both are then shown as
 * written.
 */
final class MarkdownPieces {

    /** How a piece goes on from the one before it. */
    enum Joint {
        /** It begins a block. */
        NONE,
        /** It goes on with the paragraph. */
        PARAGRAPH,
        /** It goes on with the table, whose head is repeated in it. */
        TABLE
    }

    /**
     * One piece.
     *
     * @param between what parts it from the one before, when both are one paragraph
     */
    record Piece(String text, Joint joint, String between) {}

    /**
     * Texts up to this length are parsed whole, unless they are full of links. In UTF-16 units, as
     * all lengths here.
     */
    static final int WHOLE = 32 * 1024;

    private static final int PIECE = 4 * 1024;
    private static final int LONGEST_RUN = 2 * PIECE;
    private static final int TABLE_ROWS = 60;

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})([^`]*)$");
    private static final Pattern DELIMITERS =
            Pattern.compile(
                    "^ {0,3}\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$");

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final boolean whole;

    /** Where the current piece begins. */
    private int start;

    private Joint joint = Joint.NONE;
    private String between = "";
    private String fence = "";
    private String lineBefore = "";
    private String tableHead = "";
    private int rows;

    private MarkdownPieces(String text) {
        this.text = text;
        this.whole =
                text.length() <= WHOLE
                        && text.chars().filter(c -> c == '[').count() <= Markdown.MOST_BRACKETS;
    }

    static List<Piece> of(String text) {
        MarkdownPieces cutter = new MarkdownPieces(text);
        cutter.cut();
        return cutter.pieces;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end - at > LONGEST_RUN && fence.isEmpty() && !whole) {
                end = cutLine(at, end);
            } else {
                line(at, text.substring(at, end));
            }
            at = end + 1;
        }
        if (start < text.length()) {
            add(text.length());
        }
    }

    private void line(int at, String line) {
        if (!fence.isEmpty()) {
            if (closes(line)) {
                fence = "";
            }
            lineBefore = line;
            return;
        }
        boolean blank = line.isBlank();
        if (blank) {
            tableHead = "";
        } else {
            cutBefore(at, line);
            if (tableHead.isEmpty() && isTable(line)) {
                tableHead = lineBefore + "\n" + line + "\n";
                rows = 0;
            } else if (!tableHead.isEmpty()) {
                rows++;
            }
            var opening = FENCE.matcher(line);
            if (opening.matches()) {
                fence = opening.group(1);
                tableHead = "";
            }
        }
        lineBefore = line;
    }

    private void cutBefore(int at, String line) {
        int length = at - start;
        boolean indented = line.charAt(0) == ' ' || line.charAt(0) == '\t';
        if (lineBefore.isBlank()) {
            if (!whole && length >= PIECE && !indented) {
                add(at);
            }
        } else if (!tableHead.isEmpty()) {
            if (rows >= TABLE_ROWS || !whole && length >= LONGEST_RUN && rows > 0) {
                add(at);
                joint = Joint.TABLE;
                between = tableHead;
                rows = 0;
            }
        } else if (!whole && length >= LONGEST_RUN * (indented ? 4 : 1)) {
            add(at - 1);
            start = at;
            joint = Joint.PARAGRAPH;
            between = "\n";
        }
    }

    /** Cuts a long line behind spaces or between letters that no markup begins with. */
    private int cutLine(int from, int end) {
        if (start < from) {
            add(from);
        }
        int at = from;
        while (end - at > LONGEST_RUN) {
            int cut = at + LONGEST_RUN;
            while (cut > at + PIECE && !canCutAt(cut)) {
                cut--;
            }
            add(cut);
            joint = Joint.PARAGRAPH;
            at = cut;
        }
        lineBefore = text.substring(at, end);
        return end;
    }

    private boolean canCutAt(int cut) {
        char before = text.charAt(cut - 1);
        char after = text.charAt(cut);
        return isPlain(before) && isPlain(after);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= 0xc0 && !Character.isSurrogate(c);
    }

    private void add(int end) {
        String piece = text.substring(start, end);
        if (joint == Joint.TABLE) {
            piece = between + piece;
        }
        pieces.add(new Piece(piece, joint, joint == Joint.PARAGRAPH ? between : ""));
        start = end;
        joint = Joint.NONE;
        between = "";
    }

    private boolean isTable(String line) {
        return lineBefore.indexOf('|') >= 0
                && line.length() < PIECE
                && lineBefore.length() < PIECE
                && DELIMITERS.matcher(line).matches();
    }

    private boolean closes(String line) {
        String trimmed = line.strip();
        return trimmed.length() >= fence.length()
                && trimmed.chars().allMatch(c -> c == fence.charAt(0))
                && line.length() - line.stripLeading().length() < 4;
    }
}
