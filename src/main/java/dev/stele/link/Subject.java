package dev.stele.link;

import dev.stele.model.Mention;
import dev.stele.model.Range;
import dev.stele.text.Folding;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a figure is said of, as far as the words around it tell: two Han characters or the beginning
 * of a word at a time, and the concepts among them.
 */
final class Subject {
    static final Subject UNKNOWN = new Subject(new int[0], new int[0], List.of(), List.of());

    /** How far before a figure its subject may stand, and behind it, in UTF-16 units. */
    static final int BEFORE = 70;

    private static final int BEHIND = 24;

    /** How far before a figure a concept may stand that it is said of. */
    private static final int FAR_BEFORE = 250;

    private static final int LEAST_SHARED = 4;
    private static final double LEAST_SHARE = 0.5;
    private static final int LEAST_CONCEPTS = 3;

    /** Characters that join words and name nothing. */
    private static final String JOINS = "的了和与在是为对从到比占达其将等及以于年月日约由也并就这那";

    private static final String CLAUSE_ENDS = "，,；;。.、）)";

    private static final Set<String> STOP =
            Set.of(
                    "the", "and", "for", "was", "were", "that", "with", "from", "has", "had",
                    "have", "its", "this", "which", "are", "but", "than", "about", "over", "into",
                    "more", "less", "some", "year", "years", "said", "will", "been", "percent",
                    "million", "billion", "while", "when", "after", "before", "their", "also");

    /** Hashes, sorted and distinct. */
    private final int[] terms;

    /** Those of the terms that are names, as capitals show in Latin script; sorted. */
    private final int[] names;

    /** Identifiers of all concepts but places, sorted. */
    private final List<String> concepts;

    /** Identifiers of places, sorted. */
    private final List<String> places;

    private Subject(int[] terms, int[] names, List<String> concepts, List<String> places) {
        this.terms = terms;
        this.names = names;
        this.concepts = concepts;
        this.places = places;
    }

    /**
     * What the words around a figure tell.
     *
     * @param sentence around the figure, in which concepts count
     * @param start where the words begin at the earliest: behind the date that the figure holds for
     * @param mentions of the passage, in order
     * @param isPlace which concepts are places
     */
    static Subject of(
            String text,
            Range figure,
            Range sentence,
            int start,
            List<Mention> mentions,
            Predicate<String> isPlace) {
        int from = Math.max(start, figure.from() - BEFORE);
        int to = Math.min(sentence.to(), figure.to() + BEHIND);
        for (int at = figure.to(); at < to; at++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0) {
                to = at;
            }
        }
        TreeSet<Integer> terms = new TreeSet<>();
        TreeSet<Integer> names = new TreeSet<>();
        String before = text.substring(from, Math.max(from, figure.from()));
        String behind = text.substring(figure.to(), Math.max(figure.to(), to));
        collect(Folding.of(before), terms);
        collect(Folding.of(behind), terms);
        collectNames(before, from == 0, names);
        collectNames(behind, false, names);
        TreeSet<String> concepts = new TreeSet<>();
        TreeSet<String> places = new TreeSet<>();
        int first = Math.max(sentence.from(), figure.from() - FAR_BEFORE);
        for (int i = firstAt(mentions, first); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.range().to() > to) {
                break;
            }
            (isPlace.test(mention.concept()) ? places : concepts).add(mention.concept());
        }
        return new Subject(
                hashes(terms), hashes(names), List.copyOf(concepts), List.copyOf(places));
    }

    /** Index of the first mention that begins at {@code from} or behind it. */
    private static int firstAt(List<Mention> mentions, int from) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).range().from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] hashes(SortedSet<Integer> all) {
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Words that begin with a capital and do not begin the text. */
    private static void collectNames(String text, boolean opens, SortedSet<Integer> names) {
        int at = 0;
        while (at < text.length()) {
            if (Script.of(text.charAt(at)) != Script.WORD) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Script.of(text.charAt(end)) == Script.WORD) {
                end++;
            }
            char first = text.charAt(at);
            if (first >= 'A' && first <= 'Z' && !(opens && at == 0)) {
                addWord(Folding.of(text.substring(at, end)), Script.WORD, names);
            }
            at = end;
        }
    }

    private static void collect(String folded, SortedSet<Integer> terms) {
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            Script script = Script.of(c);
            if (script == Script.HAN) {
                if (at + 1 < folded.length()
                        && Script.of(folded.charAt(at + 1)) == Script.HAN
                        && JOINS.indexOf(c) < 0
                        && JOINS.indexOf(folded.charAt(at + 1)) < 0) {
                    terms.add(folded.substring(at, at + 2).hashCode());
                }
                at++;
            } else if (script == Script.NONE) {
                at++;
            } else {
                int end = at;
                while (end < folded.length() && Script.of(folded.charAt(end)) == script) {
                    end++;
                }
                addWord(folded.substring(at, end), script, terms);
                at = end;
            }
        }
    }

    private static void addWord(String word, Script script, SortedSet<Integer> terms) {
        boolean number = word.charAt(0) >= '0' && word.charAt(0) <= '9';
        if (script == Script.HANGUL && word.length() >= 2) {
            terms.add(word.substring(0, 2).hashCode());
        } else if (script == Script.WORD && word.length() >= 3 && !number && !STOP.contains(word)) {
            terms.add(word.substring(0, Math.min(5, word.length())).hashCode());
        }
    }

    /**
     * Whether two figures are said of the same thing: most of the fewer terms are shared, the same
     * concepts stand with both, and neither names what the other does not; or, across languages,
     * the same concepts, at least three, stand with both.
     */
    boolean isSame(Subject other) {
        if (!concepts.equals(other.concepts) || !areWithin(places, other.places)) {
            return false;
        }
        int shared = shared(terms, other.terms);
        int fewer = Math.min(terms.length, other.terms.length);
        if (shared == 0) {
            return concepts.size() + places.size() >= LEAST_CONCEPTS
                    && !concepts.isEmpty()
                    && places.equals(other.places);
        }
        return shared >= LEAST_SHARED
                && shared >= LEAST_SHARE * fewer
                && shared(names, other.names) == Math.min(names.length, other.names.length);
    }

    /** By what it is looked up: its terms and its concepts, but no place. */
    List<Integer> keys() {
        List<Integer> keys = new ArrayList<>();
        for (int term : terms) {
            keys.add(term);
        }
        concepts.forEach(concept -> keys.add(concept.hashCode()));
        return keys;
    }

    private static boolean areWithin(List<String> some, List<String> others) {
        return some.containsAll(others) || others.containsAll(some);
    }

    private static int shared(int[] some, int[] others) {
        return (int)
                Arrays.stream(some).filter(term -> Arrays.binarySearch(others, term) >= 0).count();
    }
}
