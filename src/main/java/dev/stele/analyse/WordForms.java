package dev.stele.analyse;

import java.util.Set;

/** The other number of an English noun, by its spelling: {@code battery}, {@code batteries}. */
final class WordForms {
    /** Shorter words change their meaning too easily. */
    private static final int SHORTEST = 4;

    /** Words in -s that are no plurals, or mean something else without it. */
    private static final Set<String> FIXED =
            Set.of(
                    "news",
                    "goods",
                    "arms",
                    "means",
                    "works",
                    "series",
                    "species",
                    "savings",
                    "customs",
                    "premises",
                    "states",
                    "nations",
                    "does",
                    "always",
                    "perhaps");

    private WordForms() {}

    /**
     * A folded English label with its last word in the other number, or the label itself if that
     * word has no other.
     */
    static String otherNumber(String label) {
        int start = label.lastIndexOf(' ') + 1;
        String word = label.substring(start);
        if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return label;
        }
        return label.substring(0, start) + (word.endsWith("s") ? singular(word) : plural(word));
    }

    private static String singular(String word) {
        if (FIXED.contains(word)
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")
                || word.endsWith("ics")) {
            return word.endsWith("ss") ? word + "es" : word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing =
                word.endsWith("sses")
                        || word.endsWith("xes")
                        || word.endsWith("ches")
                        || word.endsWith("shes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }

    private static String plural(String word) {
        char last = word.charAt(word.length() - 1);
        char before = word.charAt(word.length() - 2);
        if (last == 'y' && "aeiou".indexOf(before) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }
}
