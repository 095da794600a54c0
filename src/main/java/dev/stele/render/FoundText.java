package dev.stele.render;

import dev.stele.model.Document;
import dev.stele.model.Edit;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The read text line by line, with each edit marked where it was made and long runs of removed text
 * folded.
 */
final class FoundText {
    /** From this many characters on, removed text is folded. */
    private static final int LONG = 160;

    /** Removed runs on more lines than this are folded too. */
    private static final int FEW_LINES = 3;

    /** A reason that more places than this share is told in the ledger alone. */
    private static final int MOST_TOLD = 500;

    /** A fold names so many reasons; each mark in it leads to its own. */
    private static final int MOST_REASONS = 3;

    private static final SafeString KEPT = new SafeString("");

    /**
     * A stretch of the read text.
     *
     * @param edit index in the ledger, or -1 for text that no edit touched
     */
    private record Piece(String text, int edit) {}

    private final Messages messages;
    private final List<Edit> edits;
    private final LedgerTable table;
    private final List<AsFoundView.Block> blocks = new ArrayList<>();
    private final List<SafeString> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    FoundText(Messages messages, Document document, LedgerTable table) {
        this.messages = messages;
        this.edits = document.ledger().edits();
        this.table = table;
    }

    List<AsFoundView.Block> blocks(String readText) {
        List<Piece> pieces = pieces(readText);
        for (int i = 0; i < pieces.size(); i++) {
            int end = endOfRemoval(pieces, i);
            if (end > i && isLong(pieces.subList(i, end))) {
                setAside(pieces.subList(i, end));
                i = end - 1;
            } else {
                write(pieces.get(i));
            }
        }
        endBlock(KEPT);
        return blocks;
    }

    private List<Piece> pieces(String readText) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            if (at < edit.range().from()) {
                pieces.add(new Piece(readText.substring(at, edit.range().from()), -1));
            }
            pieces.add(new Piece(edit.range().of(readText), i));
            at = edit.range().to();
        }
        pieces.add(new Piece(readText.substring(at), -1));
        return pieces;
    }

    /** One after the last of the removals that follow each other from here, blanks between them. */
    private int endOfRemoval(List<Piece> pieces, int from) {
        int end = from;
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (isRemoval(piece)) {
                end = i + 1;
            } else if (i == from || !piece.text().isBlank()) {
                break;
            }
        }
        return end;
    }

    private boolean isRemoval(Piece piece) {
        return piece.edit() >= 0 && edits.get(piece.edit()).isRemoval();
    }

    private static boolean isLong(List<Piece> removal) {
        String text = text(removal);
        return text.length() >= LONG
                || text.lines().filter(line -> !line.isBlank()).count() > FEW_LINES;
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString().strip();
    }

    private void setAside(List<Piece> removal) {
        endBlock(KEPT);
        removal.forEach(this::write);
        String text = text(removal);
        String reasons =
                removal.stream()
                        .filter(this::isRemoval)
                        .map(piece -> edits.get(piece.edit()).reason())
                        .distinct()
                        .limit(MOST_REASONS)
                        .collect(Collectors.joining(" "));
        endBlock(
                messages.markup(
                        "found.aside",
                        text.codePointCount(0, text.length()),
                        text.lines().filter(it -> !it.isBlank()).count(),
                        Reasons.in(messages.language()).markup(reasons)));
    }

    private void endBlock(SafeString summary) {
        endLine();
        if (!lines.isEmpty()) {
            blocks.add(new AsFoundView.Block(summary, List.copyOf(lines)));
            lines.clear();
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(new SafeString(line.toString()));
            line.setLength(0);
        }
    }

    private void write(Piece piece) {
        int from = 0;
        boolean first = true;
        if (piece.text().isEmpty()) {
            part("", piece.edit(), true, true);
            return;
        }
        while (from < piece.text().length()) {
            int end = piece.text().indexOf('\n', from);
            boolean breaks = end >= 0;
            end = breaks ? end : piece.text().length();
            boolean last = end + (breaks ? 1 : 0) >= piece.text().length();
            part(piece.text().substring(from, end), piece.edit(), first, last);
            first = false;
            if (breaks) {
                endLine();
                from = end + 1;
            } else {
                from = end;
            }
        }
    }

    private void part(String text, int index, boolean first, boolean last) {
        if (index < 0) {
            Html.escape(text, 0, text.length(), line);
            return;
        }
        Edit edit = edits.get(index);
        String id = first ? " id=\"edit-" + index + "\"" : "";
        if (edit.before().isBlank() && !Condition.insertsBreak(edit) && edit.after().isBlank()
                || edit.mode() == Edit.Mode.DISPLAYED) {
            line.append("<span class=\"edit ")
                    .append(kind(edit))
                    .append('"')
                    .append(id)
                    .append('>');
            Html.escape(text, 0, text.length(), line);
            line.append("</span>");
            return;
        }
        if (text.isBlank() && !first && !last) {
            return;
        }
        line.append("<a class=\"edit ").append(kind(edit)).append('"').append(id);
        line.append(" href=\"#").append(table.row(edit)).append('"');
        boolean breaks = Condition.insertsBreak(edit);
        String why =
                Html.escaped(
                        breaks
                                ? messages.say("found.break")
                                : Reasons.in(messages.language()).text(edit.reason()));
        if (table.places(edit) <= MOST_TOLD) {
            line.append(" data-why=\"").append(why).append('"');
        }
        if (breaks) {
            line.append(" lang=\"").append(messages.language().tag());
            line.append("\" aria-label=\"").append(why).append('"');
        }
        line.append('>');
        boolean gone = edit.mode() == Edit.Mode.APPLIED && !text.isBlank();
        wrapped(gone ? "del" : "span", text);
        if (last && !edit.after().isBlank()) {
            wrapped("ins", edit.after().strip());
        }
        line.append("</a>");
    }

    private void wrapped(String tag, String text) {
        if (!text.isEmpty()) {
            line.append('<').append(tag).append('>');
            Html.escape(text, 0, text.length(), line);
            line.append("</").append(tag).append('>');
        }
    }

    private static String kind(Edit edit) {
        if (Condition.insertsBreak(edit)) {
            return "break";
        }
        return switch (edit.mode()) {
            case PROPOSED -> "proposed";
            case DISPLAYED -> "displayed";
            case APPLIED ->
                    edit.kind() == Edit.Kind.LAYOUT
                            ? "layout"
                            : edit.after().isBlank() ? "removed" : "changed";
        };
    }
}
