package dev.stele.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant who wrote a word that is not known. */
public final class Suggestions {
    private Suggestions() {}

    /** The known word that takes the fewest changes, if a third of the letters or less change. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String caseless = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> distance(caseless, candidate) <= most(word, candidate))
                .min(
                        Comparator.comparingInt((String candidate) -> distance(caseless, candidate))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** The nearest known word as the remedy, or the list of all. */
    public static String remedy(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> "write one of " + String.join(", ", known));
    }

    private static int most(String word, String candidate) {
        int third = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
        return Math.min(third, word.length() - 1);
    }

    /** Levenshtein's, with two neighbours swapped as one change. */
    private static int distance(String word, String candidate) {
        String other = candidate.toLowerCase(Locale.ROOT);
        int[][] cost = new int[word.length() + 1][other.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] =
                        Math.min(
                                cost[i - 1][j - 1] + change,
                                1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && word.charAt(i - 1) == other.charAt(j - 2)
                        && word.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[word.length()][other.length()];
    }
}
