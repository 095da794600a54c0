package dev.stele.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What of the corpus is one slip away from something that it does not have: one letter more, less
 * or another, or two that changed places. Hangul counts by the letters that are typed. {@code
 * templates/assets/near.js} finds the same.
 *
 * <p>Of a word, slips behind its first letters are looked for among the words that begin as it
 * does, which stand where it would stand; only when there are none, slips at its beginning are
 * tried. A run of Han or Kana has so many neighbours that only those count which keep most of it.
 */
final class NearWords {
    private static final int MOST = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_HANGUL = 8;
    private static final int LONGEST_RUN = 12;
    private static final int MOST_LETTERS = 64;

    /** Runs of which it is found out whether they stand anywhere. */
    private static final int MOST_TRIED = 12;

    private final Terms terms;
    private final Predicate<String> stands;

    /**
     * @param stands whether a run stands anywhere, and not only its pairs of characters
     */
    NearWords(Terms terms, Predicate<String> stands) {
        this.terms = terms;
        this.stands = stands;
    }

    /**
     * A candidate.
     *
     * @param longer how much longer it is than what was typed, for the order of runs; 0 for a word
     */
    private record Near(String text, int sections, int longer) {
        /** A run without one of its characters is less than what was asked for. */
        static final Comparator<Near> BEST_FIRST =
                Comparator.comparing((Near near) -> near.longer() < 0)
                        .thenComparing(Near::sections, Comparator.reverseOrder())
                        .thenComparing(Near::text);
    }

    /**
     * The best, at most three, by how many sections may have them; folded, as the index has them.
     */
    List<String> of(Token.Kind kind, String text) {
        if (kind == Token.Kind.WORD) {
            return ofWord(IndexFormat.term(text)).stream()
                    .map(word -> new Near(word, terms.sections(word).size(), 0))
                    .sorted(Near.BEST_FIRST)
                    .limit(MOST)
                    .map(Near::text)
                    .toList();
        }
        List<String> near = ofRun(text);
        return near.isEmpty() && Particles.endsKoreanWord(text)
                ? ofRun(Particles.strip(text))
                : near;
    }

    private List<String> ofRun(String run) {
        return neighbours(run).stream()
                .map(text -> new Near(text, sectionsOfRun(text), text.length() - run.length()))
                .filter(near -> near.sections() > 0)
                .sorted(Near.BEST_FIRST)
                .limit(MOST_TRIED)
                .map(Near::text)
                .filter(stands)
                .limit(MOST)
                .toList();
    }

    /** Sections that hold all its pairs of characters. */
    private int sectionsOfRun(String run) {
        int[] characters = run.codePoints().toArray();
        Set<Integer> sections = new HashSet<>(terms.sections(pair(characters, 0)).keySet());
        for (int at = 1; at + 1 < characters.length; at++) {
            sections.retainAll(terms.sections(pair(characters, at)).keySet());
        }
        return sections.size();
    }

    private Set<String> ofWord(String word) {
        int[] letters = word.codePoints().toArray();
        if (letters.length < SHORTEST_WORD || word.chars().anyMatch(c -> '0' <= c && c <= '9')) {
            return Set.of();
        }
        int kept = letters.length > 4 ? 3 : 2;
        Set<String> near = new TreeSet<>();
        for (String term : terms.beginningWith(new String(letters, 0, kept), Integer.MAX_VALUE)) {
            if (isOneSlip(letters, term.codePoints().toArray())) {
                near.add(term);
            }
        }
        for (int at = kept - 1; at >= 0 && near.isEmpty(); at--) {
            slipsAt(letters, at, alphabet(letters)).stream()
                    .filter(slip -> !slip.equals(word) && terms.has(slip))
                    .forEach(near::add);
        }
        return near;
    }

    /** The letters that may have been meant. */
    private static int[] alphabet(int[] letters) {
        int least = letters[0];
        int greatest = letters[0];
        for (int letter : letters) {
            least = Math.min(least, letter);
            greatest = Math.max(greatest, letter);
        }
        if ('a' <= least && greatest <= 'z') {
            least = 'a';
            greatest = 'z';
        }
        int[] alphabet = new int[Math.min(greatest - least + 1, MOST_LETTERS)];
        for (int i = 0; i < alphabet.length; i++) {
            alphabet[i] = least + i;
        }
        return alphabet;
    }

    /** The word without a letter, with it and the next one exchanged, with another, or one more. */
    private static List<String> slipsAt(int[] letters, int at, int[] alphabet) {
        List<String> slips = new ArrayList<>();
        String before = new String(letters, 0, at);
        String after = new String(letters, at + 1, letters.length - at - 1);
        slips.add(before + after);
        if (at + 1 < letters.length) {
            slips.add(
                    before
                            + Character.toString(letters[at + 1])
                            + Character.toString(letters[at])
                            + new String(letters, at + 2, letters.length - at - 2));
        }
        for (int letter : alphabet) {
            String other = before + Character.toString(letter);
            slips.add(other + after);
            slips.add(other + Character.toString(letters[at]) + after);
        }
        return slips;
    }

    /** Whether they differ, and by one slip only. */
    static boolean isOneSlip(int[] one, int[] other) {
        if (Math.abs(one.length - other.length) > 1) {
            return false;
        }
        int shortest = Math.min(one.length, other.length);
        int at = 0;
        while (at < shortest && one[at] == other[at]) {
            at++;
        }
        if (one.length != other.length) {
            boolean more = one.length > other.length;
            return sameFrom(one, more ? at + 1 : at, other, more ? at : at + 1);
        }
        boolean exchanged =
                at + 1 < shortest && one[at] == other[at + 1] && one[at + 1] == other[at];
        return at < shortest
                && (sameFrom(one, at + 1, other, at + 1)
                        || exchanged && sameFrom(one, at + 2, other, at + 2));
    }

    private static boolean sameFrom(int[] one, int at, int[] other, int otherAt) {
        for (int i = 0; at + i < one.length; i++) {
            if (one[at + i] != other[otherAt + i]) {
                return false;
            }
        }
        return true;
    }

    private Set<String> neighbours(String run) {
        int[] characters = run.codePoints().toArray();
        Set<String> near = new TreeSet<>();
        if (characters.length < 2 || characters.length > LONGEST_RUN) {
            return near;
        }
        if (Jamo.isHangul(run)) {
            if (characters.length <= LONGEST_HANGUL) {
                ofHangul(run, near::add);
            }
        } else {
            ofCharacters(characters, near::add);
        }
        near.remove(run);
        near.removeIf(candidate -> !hasPairs(candidate));
        return near;
    }

    private static void ofHangul(String run, Consumer<String> near) {
        String letters = Jamo.letters(run);
        int[] all = new int[Jamo.LAST_LETTER - Jamo.FIRST_LETTER + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = Jamo.FIRST_LETTER + i;
        }
        for (int at = 0; at < letters.length(); at++) {
            for (String slip : slipsAt(letters.chars().toArray(), at, all)) {
                Jamo.syllables(slip).ifPresent(near);
            }
        }
        for (int letter : all) {
            Jamo.syllables(letters + (char) letter).ifPresent(near);
        }
    }

    private void ofCharacters(int[] run, Consumer<String> near) {
        int length = run.length;
        for (int at = 0; at < length; at++) {
            String before = new String(run, 0, at);
            String after = new String(run, at + 1, length - at - 1);
            if (length >= 4) {
                near.accept(before + after);
            }
            if (at + 1 < length) {
                near.accept(
                        before
                                + Character.toString(run[at + 1])
                                + Character.toString(run[at])
                                + new String(run, at + 2, length - at - 2));
            }
            boolean inside = at > 0 && at + 1 < length;
            if (inside || at > 0 && length >= 4) {
                String last = Character.toString(run[at - 1]);
                for (String pair : terms.beginningWith(last, Integer.MAX_VALUE)) {
                    near.accept(before + pair.substring(last.length()) + after);
                }
            }
        }
    }

    private boolean hasPairs(String run) {
        int[] characters = run.codePoints().toArray();
        for (int at = 0; at + 1 < characters.length; at++) {
            if (!terms.has(pair(characters, at))) {
                return false;
            }
        }
        return characters.length > 1;
    }

    private static String pair(int[] characters, int at) {
        return new String(characters, at, 2);
    }
}
