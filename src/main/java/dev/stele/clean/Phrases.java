package dev.stele.clean;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phrases of a table anywhere in a text. A table is a long list of alternatives, and trying
 * all of them at each character is slow; so it is found out once for each character which of them
 * can begin with it. Safe to use from several threads.
 */
final class Phrases {
    private final List<Pattern> phrases;

    /**
     * By the first character; negative inside of a word, where phrases that are words cannot be.
     */
    private final Map<Integer, List<Pattern>> byFirst = new ConcurrentHashMap<>();

    private Phrases(List<Pattern> phrases) {
        this.phrases = phrases;
    }

    /** The phrases of a table, capitals aside. */
    static Phrases of(String table) {
        return new Phrases(
                Tables.lines(table).stream()
                        .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                        .toList());
    }

    /** Whether one of the phrases stands in the text. */
    boolean in(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean inWord = at > 0 && isLatin(text.charAt(at - 1));
            int first = inWord ? -text.charAt(at) : text.charAt(at);
            for (Pattern phrase : byFirst.computeIfAbsent(first, this::beginningWith)) {
                if (at(phrase, text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean at(Pattern phrase, String text, int at) {
        return phrase.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(at, text.length())
                .lookingAt();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** A phrase can begin with a character when it matches it, or would want more behind it. */
    private List<Pattern> beginningWith(int first) {
        String text = (first < 0 ? "x" : " ") + (char) Math.abs(first);
        return phrases.stream()
                .filter(
                        phrase -> {
                            Matcher matcher =
                                    phrase.matcher(text)
                                            .useTransparentBounds(true)
                                            .useAnchoringBounds(false)
                                            .region(1, 2);
                            return matcher.lookingAt() || matcher.hitEnd();
                        })
                .toList();
    }
}
