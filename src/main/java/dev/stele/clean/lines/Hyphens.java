package dev.stele.clean.lines;

import dev.stele.clean.draft.Block;
import dev.stele.clean.words.Tables;
import dev.stele.text.Letters;
import dev.stele.text.Script;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hyphens at line ends: one that a printer set inside a word goes, one that belongs to the word
 * stays. The document's own words decide.
 */
final class Hyphens {
    private static final Set<String> HALVES = Set.copyOf(Tables.lines("clean/hyphen-halves.txt"));
    private static final Set<String> CONNECTIVES =
            Set.of(
                    "and", "or", "nor", "to", "und", "oder", "bis", "et", "ou", "y", "e", "o", "en",
                    "of", "och", "og");
    private static final int SHORTEST = 2;

    private final Map<String, Integer> words = new HashMap<>();
    private final Set<String> compounds = new HashSet<>();

    /** What is to become of a hyphen at a line end. */
    enum Verdict {
        /** There is none, or one that stands for a part of the word: mid- and long-term. */
        NONE,
        /** It splits a word. */
        SPLITS,
        /** It may split a word, or belong to it. */
        UNSURE,
        /** It belongs to the word. */
        BELONGS
    }

    Hyphens(List<Block> blocks) {
        blocks.forEach(block -> count(block.text()));
    }

    /** Words between what is no letter; a hyphen between letters also makes a compound. */
    private void count(String text) {
        String caseless = Letters.caseless(text);
        int compound = -1;
        int start = -1;
        for (int i = 0; i <= caseless.length(); i++) {
            char c = i < caseless.length() ? caseless.charAt(i) : ' ';
            boolean letter = Script.of(c) == Script.WORD;
            if (letter && start < 0) {
                start = i;
                compound = compound < 0 ? i : compound;
            } else if (!letter && start >= 0) {
                words.merge(caseless.substring(start, i), 1, Integer::sum);
                start = -1;
            }
            if (!letter && c != '-' && compound >= 0) {
                if (caseless.lastIndexOf('-', i - 1) > compound) {
                    compounds.add(caseless.substring(compound, i));
                }
                compound = -1;
            }
        }
    }

    Verdict at(String line, String next) {
        int hyphen = line.length() - 1;
        if (hyphen < 1 || line.charAt(hyphen) != '-' && line.charAt(hyphen) != '\u2010') {
            return Verdict.NONE;
        }
        int from = hyphen;
        while (from > 0 && Script.of(line.charAt(from - 1)) == Script.WORD) {
            from--;
        }
        int to = 0;
        while (to < next.length() && Script.of(next.charAt(to)) == Script.WORD) {
            to++;
        }
        String first = line.substring(from, hyphen);
        String second = next.substring(0, to);
        String half = Letters.caseless(first);
        String other = Letters.caseless(second);
        if (from == hyphen || to == 0 || CONNECTIVES.contains(second)) {
            return Verdict.NONE;
        }
        boolean goesOn = second.equals(other) && first.length() >= SHORTEST && to >= SHORTEST;
        if (!goesOn || isDigit(first) || isDigit(second)) {
            return Verdict.BELONGS;
        }
        if (compounds.contains(half + "-" + other)) {
            return Verdict.BELONGS;
        }
        if (words.containsKey(half + other)) {
            return Verdict.SPLITS;
        }
        boolean known =
                words.getOrDefault(half, 0) > 1
                        || words.getOrDefault(other, 0) > 1
                        || HALVES.contains(half)
                        || HALVES.contains(other);
        return known ? Verdict.UNSURE : Verdict.SPLITS;
    }

    private static boolean isDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
