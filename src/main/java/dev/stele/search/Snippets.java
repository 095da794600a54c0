package dev.stele.search;

import dev.stele.text.Folded;
import dev.stele.text.Folding;
import dev.stele.text.WordBoundaries;

/** The part of a passage that a terminal shows of it. */
public final class Snippets {
    /** Code units that are shown, about two lines. */
    private static final int LENGTH = 160;

    private Snippets() {}

    /** The words around the first thing in the text that the query asks for. */
    public static String of(String text, String query) {
        Folded folded = Folding.fold(text);
        int first = Integer.MAX_VALUE;
        for (Clause clause : Query.parse(query).clauses()) {
            String wanted = clause.parts().get(0).text();
            for (Token token : Tokens.of(folded.text())) {
                int at =
                        token.kind() == Token.Kind.WORD
                                ? (token.text().equals(wanted) ? 0 : -1)
                                : token.text().indexOf(wanted);
                if (at >= 0 && !clause.without()) {
                    first = Math.min(first, folded.sourceFrom(token.from() + at));
                    break;
                }
            }
        }
        int match = first == Integer.MAX_VALUE ? 0 : first;
        if (text.length() <= LENGTH) {
            return text.replace('\n', ' ');
        }
        WordBoundaries words = new WordBoundaries(text);
        int from = Math.max(0, Math.min(match - LENGTH / 4, text.length() - LENGTH));
        int start = from == 0 ? 0 : words.after(from);
        int end = start + LENGTH >= text.length() ? text.length() : words.before(start + LENGTH);
        return (start > 0 ? "…" : "")
                + text.substring(start, end).strip().replace('\n', ' ')
                + (end < text.length() ? "…" : "");
    }
}
