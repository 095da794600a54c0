package dev.stele.search;

import dev.stele.text.Folded;
import dev.stele.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was typed, understood. Words are separated by spaces; what stands together without a space
 * is looked for together ({@code R&D}, {@code AI半导体}), except that runs of Han, Kana or Hangul on
 * both sides of a separator are two strings. Quotation marks of any kind make a phrase, an open one
 * reaches to the end; {@code -} before a word leaves out the passages that hold it. The last word
 * may be a beginning as long as nothing follows it.
 *
 * @param label the whole query in the form in which labels of concepts are listed
 */
record Query(List<Clause> clauses, String label) {
    /** UTF-16 units of a query that are looked at; the rest is ignored. */
    static final int MAX_LENGTH = 1000;

    static final int MAX_CLAUSES = 32;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
    private static final String SPACES = "\t\n\u000b\f\r \u0085\u1680\u2028\u2029";

    Query {
        clauses = List.copyOf(clauses);
    }

    static Query parse(String typed) {
        return new Parser(typed).parse();
    }

    /** The key under which a label of a concept is listed: its tokens, a space between each two. */
    public static String labelKey(String folded) {
        return Tokens.of(folded).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** The text with spaces for quotation marks, so that it can stand between two. */
    static String withoutQuotes(String text) {
        StringBuilder without = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                without.setCharAt(at, ' ');
            }
        }
        return without.toString();
    }

    /**
     * The clauses that count: words that say little only when nothing else is asked for, or when
     * they are what is not wanted.
     */
    List<Clause> scoring(Set<String> stopWords) {
        List<Clause> telling =
                clauses.stream()
                        .filter(clause -> clause.without() || !clause.isOneOf(stopWords))
                        .toList();
        if (telling.stream().allMatch(Clause::without)) {
            return clauses;
        }
        boolean several = telling.stream().filter(clause -> !clause.without()).count() > 1;
        return several
                ? telling.stream().map(Clause::withoutParticle).distinct().toList()
                : telling;
    }

    /**
     * What is looked for in place of strings that stand nowhere: their words, and the pairs of
     * characters of their runs.
     */
    static List<Clause> loosened(List<Clause> asked, Set<Clause> nowhere) {
        Set<Clause> loosened = new LinkedHashSet<>();
        for (Clause clause : asked) {
            if (nowhere.contains(clause) && !clause.quoted()) {
                loosened.addAll(clause.pieces());
            } else {
                loosened.add(clause);
            }
        }
        return List.copyOf(loosened);
    }

    private static final class Parser {
        private final String source;
        private final Folded folded;
        private final String text;
        private final List<Clause> clauses = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Parser(String typed) {
            source = typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed;
            folded = Folding.fold(source);
            text = folded.text();
        }

        Query parse() {
            int at = 0;
            boolean without = false;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (isSpace(c)) {
                    without = false;
                    at++;
                } else if (isQuote(c)) {
                    int end = endOfQuote(at + 1);
                    phrase(at + 1, end, without);
                    without = false;
                    at = end + 1;
                } else if (c == '-' && !without && startsWord(at)) {
                    without = true;
                    at++;
                } else {
                    int end = endOfChunk(at);
                    chunk(at, end, without);
                    without = false;
                    at = end;
                }
            }
            return new Query(clauses, labelKey(text));
        }

        private boolean startsWord(int at) {
            return at == 0 || isSpace(text.charAt(at - 1));
        }

        private int endOfQuote(int at) {
            int end = at;
            while (end < text.length() && !isQuote(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private int endOfChunk(int at) {
            int end = at;
            while (end < text.length()
                    && !isSpace(text.charAt(end))
                    && !isQuote(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private void phrase(int from, int to, boolean without) {
            add(Tokens.of(text, from, to), true, without);
        }

        private void chunk(int from, int to, boolean without) {
            List<Token> together = new ArrayList<>();
            for (Token token : Tokens.of(text, from, to)) {
                boolean afterRun =
                        !together.isEmpty()
                                && together.get(together.size() - 1).kind() == Token.Kind.RUN;
                if (afterRun && token.kind() == Token.Kind.RUN) {
                    add(together, false, without);
                    together.clear();
                }
                together.add(token);
            }
            add(together, false, without);
        }

        private void add(List<Token> tokens, boolean quoted, boolean without) {
            if (tokens.isEmpty() || clauses.size() == MAX_CLAUSES) {
                return;
            }
            Token first = tokens.get(0);
            Token last = tokens.get(tokens.size() - 1);
            boolean prefix =
                    !without && last.kind() == Token.Kind.WORD && last.to() == text.length();
            List<Clause.Part> parts =
                    tokens.stream()
                            .map(
                                    token ->
                                            new Clause.Part(
                                                    token.kind(),
                                                    token.text(),
                                                    token.position() - first.position()))
                            .toList();
            if (seen.add(without + " " + quoted + " " + prefix + " " + parts)) {
                String typed =
                        source.substring(
                                folded.sourceFrom(first.from()), folded.sourceTo(last.to()));
                clauses.add(new Clause(parts, quoted, prefix, without, typed));
            }
        }

        private static boolean isQuote(char c) {
            return QUOTES.indexOf(c) >= 0;
        }

        private static boolean isSpace(char c) {
            return SPACES.indexOf(c) >= 0;
        }
    }
}
