package dev.stele.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Every edit of a document, sorted and disjoint: the read text becomes the cleaned text through the
 * applied ones, and comes back by undoing them.
 */
public record Ledger(List<Edit> edits) {
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        edits = edits.stream().sorted().toList();
        int end = 0;
        for (Edit edit : edits) {
            Check.that(
                    edit.range().from() >= end, "edit", edit, "begins where the one before ended");
            end = edit.range().to();
        }
    }

    /** The edits that changed the text. */
    public List<Edit> applied() {
        return edits.stream().filter(edit -> edit.mode() == Edit.Mode.APPLIED).toList();
    }

    /** The cleaned text: passages, a blank line between each two. */
    public String apply(String readText) {
        StringBuilder cleaned = new StringBuilder(readText.length());
        int at = 0;
        for (Edit edit : applied()) {
            cleaned.append(readText, at, edit.range().from()).append(edit.after());
            at = edit.range().to();
        }
        return cleaned.append(readText, at, readText.length()).toString();
    }

    /**
     * The read text, exactly as it was.
     *
     * @throws IllegalArgumentException if {@code cleanedText} is not what {@link #apply} gives
     */
    public String undo(String cleanedText) {
        StringBuilder read = new StringBuilder(cleanedText.length());
        int at = 0;
        for (Edit edit : applied()) {
            int unchanged = edit.range().from() - read.length();
            read.append(cleanedText, at, at + unchanged);
            at += unchanged;
            Check.that(
                    cleanedText.startsWith(edit.after(), at),
                    "cleaned text",
                    edit,
                    "has this edit");
            at += edit.after().length();
            read.append(edit.before());
        }
        return read.append(cleanedText, at, cleanedText.length()).toString();
    }

    /** The applied edits in the order of {@link #edits}, merged with {@code more}. */
    public Ledger with(List<Edit> more) {
        List<Edit> all = new ArrayList<>(edits);
        all.addAll(more);
        return new Ledger(all);
    }
}
