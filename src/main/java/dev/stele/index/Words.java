package dev.stele.index;

import dev.stele.text.Folding;
import dev.stele.text.Letters;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the corpus in each language whose words have {@linkplain Stems stems}, as they are
 * looked up and as they are spelt: {@code developpe} is spelt {@code développé}. Safe to use from
 * several threads.
 */
final class Words {
    private final Map<String, Map<String, String>> spellings = new ConcurrentHashMap<>();

    /**
     * A word stands in a text.
     *
     * @param language base of its tag, one that has stems
     * @param word folded
     * @param source the characters that became it
     */
    void add(String language, String word, String source) {
        Map<String, String> known =
                spellings.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
        String spelling = spelling(word, source);
        String other = known.get(word);
        if (other == null || spelling.compareTo(other) < 0) {
            // The least, whatever comes first: no order of the workers shows.
            known.merge(word, spelling, (one, two) -> one.compareTo(two) <= 0 ? one : two);
        }
    }

    /**
     * One character may stand for several words, as {@code U+FDFA} does, and then spells none of
     * them.
     */
    private static String spelling(String word, String source) {
        return source.equals(word) || !Folding.of(source).equals(word)
                ? word
                : Letters.caseless(Letters.composed(source));
    }

    /** The spellings of all words by language, in the order of their UTF-16 units. */
    SortedMap<String, SortedMap<String, String>> spellings() {
        SortedMap<String, SortedMap<String, String>> sorted = new TreeMap<>();
        spellings.forEach((language, words) -> sorted.put(language, new TreeMap<>(words)));
        return sorted;
    }
}
