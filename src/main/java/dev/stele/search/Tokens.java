package dev.stele.search;

import dev.stele.text.FoldClasses;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts folded text into tokens, the same for texts and for queries. Between two words nothing
 * counts, so that a phrase matches across punctuation; between two runs whatever separates them
 * takes one position, so that a string matches no string with something in it.
 */
public final class Tokens {
    private Tokens() {}

    /** All tokens of a folded text, in order. */
    public static List<Token> of(String folded) {
        return of(folded, 0, folded.length());
    }

    /** The tokens of a part of a folded text; positions count from the part's beginning. */
    public static List<Token> of(String folded, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        boolean afterRun = false;
        int at = start;
        while (at < end) {
            int bits = FoldClasses.of(folded.codePointAt(at));
            if ((bits & (FoldClasses.RUN | FoldClasses.WORD)) == 0) {
                at += Character.charCount(folded.codePointAt(at));
                continue;
            }
            boolean run = (bits & FoldClasses.RUN) != 0;
            int to = endOf(folded, at, end, run ? FoldClasses.RUN : FoldClasses.WORD);
            if (run && afterRun) {
                position++;
            }
            Token token =
                    new Token(
                            run ? Token.Kind.RUN : Token.Kind.WORD,
                            folded.substring(at, to),
                            at,
                            to,
                            position);
            tokens.add(token);
            position += token.length();
            afterRun = run;
            at = to;
        }
        return tokens;
    }

    private static int endOf(String folded, int start, int end, int kind) {
        int at = start;
        while (at < end) {
            int c = folded.codePointAt(at);
            if ((FoldClasses.of(c) & kind) == 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, end);
    }
}
