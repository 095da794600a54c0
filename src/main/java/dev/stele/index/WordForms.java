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

/** Which words of the corpus are forms of one another: those that share a stem. */
final class WordForms {
    /** A stem with more forms than this joins what does not belong together. */
    private static final int MAX_FORMS = 24;

    private final Set<String> english = new HashSet<>();

    /** Notes a word of a passage in that language. */
    void add(String word, Language language) {
        if (language.base().equals(Language.ENGLISH.base())) {
            english.add(word);
        }
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
