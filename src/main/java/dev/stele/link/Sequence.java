package dev.stele.link;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase;
import dev.stele.model.Mention;
import dev.stele.model.Passage;
import dev.stele.model.Quantity;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a translation leaves as it is, in the order of the text: figures by their value, dates,
 * names in Latin letters, and concepts. A text and its translation have most of it in common in the
 * same order; texts about the same things do not.
 *
 * @param tokens at most {@link #MOST}, none twice in a row
 */
record Sequence(List<String> tokens) {
    /** Comparing two sequences takes the product of their lengths. */
    private static final int MOST = 400;

    private static final int LEAST_IN_COMMON = 10;

    /** Different figures, dates and names in common; concepts alone prove nothing. */
    private static final int LEAST_TELLING = 5;

    private static final double LEAST_SHARE = 0.6;

    private static final char CONCEPT = 'c';

    private record Token(int passage, int at, String text) {}

    /**
     * @param isPlace which concepts are places, which do not count
     */
    static Sequence of(AnalysedDocument document, Predicate<String> isPlace) {
        List<Token> found = new ArrayList<>();
        for (Mention mention : document.mentions()) {
            if (!isPlace.test(mention.concept())) {
                found.add(
                        new Token(
                                mention.passage(),
                                mention.range().from(),
                                CONCEPT + mention.concept()));
            }
        }
        for (DatePhrase date : document.dates()) {
            found.add(new Token(date.passage(), date.range().from(), "d" + date.date().text()));
        }
        for (Quantity quantity : document.quantities()) {
            String value = quantity.value().stripTrailingZeros().toPlainString();
            found.add(new Token(quantity.passage(), quantity.range().from(), "q" + value));
        }
        List<Passage> passages = document.document().passages();
        for (int i = 0; i < passages.size(); i++) {
            addNames(i, passages.get(i).text(), found);
        }
        found.sort(Comparator.comparingInt(Token::passage).thenComparingInt(Token::at));
        List<String> tokens = new ArrayList<>();
        for (Token token : found) {
            boolean repeats =
                    !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(token.text());
            if (!repeats && tokens.size() < MOST) {
                tokens.add(token.text());
            }
        }
        return new Sequence(tokens);
    }

    private static void addNames(int passage, String text, List<Token> found) {
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && isOfName(text.charAt(end))) {
                end++;
            }
            if (looksLikeName(text, at, end)) {
                found.add(new Token(passage, at, "l" + text.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isOfName(char c) {
        return c == '_' || Script.of(c) == Script.WORD;
    }

    /** {@code KIET}, {@code iPhone}, {@code V8}, {@code max_size}: no word of a language. */
    private static boolean looksLikeName(String text, int from, int to) {
        boolean letter = false;
        boolean marked = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean capital = c >= 'A' && c <= 'Z';
            letter |= capital || c >= 'a' && c <= 'z';
            marked |= c == '_' || capital && at > from || c >= '0' && c <= '9';
        }
        return letter && marked && to - from >= 2;
    }

    /**
     * How much of the shorter of two texts in different languages stands in the other in the same
     * order; 0 where that does not make them a text and its translation.
     */
    double translates(Sequence other) {
        int shorter = Math.min(tokens.size(), other.tokens.size());
        if (shorter < LEAST_IN_COMMON
                || Math.max(tokens.size(), other.tokens.size()) > 3 * shorter) {
            return 0;
        }
        List<String> common = common(other);
        Set<String> telling = new HashSet<>();
        common.stream().filter(token -> token.charAt(0) != CONCEPT).forEach(telling::add);
        double share = (double) common.size() / shorter;
        return common.size() >= LEAST_IN_COMMON
                        && share >= LEAST_SHARE
                        && telling.size() >= LEAST_TELLING
                ? share
                : 0;
    }

    /** The longest sequence that stands in both, not necessarily without gaps. */
    private List<String> common(Sequence other) {
        List<String> a = tokens;
        List<String> b = other.tokens;
        int[][] lengths = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        a.get(i).equals(b.get(j))
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        List<String> common = new ArrayList<>();
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (a.get(i).equals(b.get(j))) {
                common.add(a.get(i++));
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
