package dev.stele.index;

import dev.stele.model.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Which words of the corpus are forms of one another: those that share a stem; and which say
 * little.
 */
final class WordForms {
    /** A stem with more forms than this joins what does not belong together. */
    private static final int MAX_FORMS = 24;

    /** Function words of English; German and the like have none here and rank by rarity. */
    private static final Set<String> STOP_WORDS =
            Set.of(
                    """
                    a about all also an and any are as at be been being between both but by can
                    could did do does each for from had has have he how i if in into is it its may
                    might more most must no nor not of on only or other our own shall she should
                    so some such than that the their them then there these they this those through
                    to under until up upon us very was we were what when where whether which while
                    who whom whose why will with within without would you your\
                    """
                            .split("\\s+"));

    private final Set<String> english = new HashSet<>();

    /** Notes a word of a passage in that language. */
    void add(String word, Language language) {
        if (language.base().equals(Language.ENGLISH.base())) {
            english.add(word);
        }
    }

    /**
     * Words that say little, in the order of their UTF-16 units; none in a corpus without English.
     */
    List<String> stopWords() {
        return english.isEmpty() ? List.of() : STOP_WORDS.stream().sorted().toList();
    }

    /** The other forms of each word that has any, in the order of their UTF-16 units. */
    Map<String, List<String>> others() {
        EnglishStemmer stemmer = new EnglishStemmer();
        Map<String, TreeSet<String>> byStem = new HashMap<>();
        for (String word : english) {
            stemmer.setCurrent(word);
            stemmer.stem();
            byStem.computeIfAbsent(stemmer.getCurrent(), stem -> new TreeSet<>()).add(word);
        }
        Map<String, List<String>> others = new HashMap<>();
        for (TreeSet<String> forms : byStem.values()) {
            if (forms.size() > 1 && forms.size() <= MAX_FORMS) {
                for (String form : forms) {
                    List<String> rest = new ArrayList<>(forms);
                    rest.remove(form);
                    others.put(form, rest);
                }
            }
        }
        return others;
    }
}
