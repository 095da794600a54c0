package dev.stele.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    /** Whether it is a single word of these. */
    boolean isOneOf(Set<String> words) {
        return parts.size() == 1 && !quoted && words.contains(parts.get(0).text());
    }

    /** A Korean word of at least three syllables without the particle at its end. */
    Clause withoutParticle() {
        String text = parts.get(0).text();
        if (parts.size() > 1 || quoted || without || !Particles.endsKoreanWord(text)) {
            return this;
        }
        String word = Particles.strip(text);
        return new Clause(List.of(new Part(Token.Kind.RUN, word, 0)), false, prefix, false, source);
    }

    /** Its words, and the pairs of characters of its runs; itself if it has no smaller pieces. */
    List<Clause> pieces() {
        if (parts.size() == 1 && (parts.get(0).kind() == Token.Kind.WORD || length() <= 2)) {
            return List.of(this);
        }
        List<Clause> pieces = new ArrayList<>();
        for (Part part : parts) {
            int[] run = part.text().codePoints().toArray();
            if (part.kind() == Token.Kind.WORD || run.length == 1) {
                pieces.add(piece(part.kind(), part.text()));
            }
            for (int at = 0; part.kind() == Token.Kind.RUN && at + 1 < run.length; at++) {
                pieces.add(piece(Token.Kind.RUN, new String(run, at, 2)));
            }
        }
        return pieces;
    }

    private static Clause piece(Token.Kind kind, String text) {
        return new Clause(List.of(new Part(kind, text, 0)), false, false, false, text);
    }
}
