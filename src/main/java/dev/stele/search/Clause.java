package dev.stele.search;

import java.util.List;

/**
 * One thing that a query asks for: a word, a string, or several of them that stand together.
 *
 * @param parts in order, never empty
 * @param quoted whether it stood in quotation marks, so that only its very words count
 * @param prefix whether its last word is still being typed
 * @param without whether passages with it are left out
 * @param source as it was typed, without quotation marks
 */
record Clause(List<Part> parts, boolean quoted, boolean prefix, boolean without, String source) {

    /**
     * A word or run of a clause.
     *
     * @param offset position relative to the clause's first
     */
    record Part(Token.Kind kind, String text, int offset) {}

    Clause {
        parts = List.copyOf(parts);
    }

    /** How many positions it takes in a text. */
    int length() {
        Part last = parts.get(parts.size() - 1);
        return last.offset()
                + (last.kind() == Token.Kind.WORD
                        ? 1
                        : last.text().codePointCount(0, last.text().length()));
    }
}
