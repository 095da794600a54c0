package dev.stele.index;

import dev.stele.model.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which words of the corpus are forms of one another: those that share a stem; and which say
 * little.
 */
final class WordForms {
    /** A stem with more forms than this joins what does not belong together. */
    private static final int MAX_FORMS = 24;

    private static final String ENGLISH = Language.ENGLISH.base();

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

    private final boolean english;
    private final Map<String, SortedSet<String>> formsByWord = new HashMap<>();

    WordForms(Words words) {
        SortedMap<String, SortedMap<String, String>> spellings = words.spellings();
        english = spellings.containsKey(ENGLISH);
        spellings.forEach((language, spelt) -> Stems.in(language).ifPresent(it -> join(it, spelt)));
    }

    private void join(Stems stems, SortedMap<String, String> spellings) {
        Map<String, List<String>> byStem = new HashMap<>();
        spellings.forEach(
                (word, spelling) ->
                        byStem.computeIfAbsent(stems.of(spelling), stem -> new ArrayList<>())
                                .add(word));
        for (List<String> forms : byStem.values()) {
            if (forms.size() > 1 && forms.size() <= MAX_FORMS) {
                forms.forEach(
                        form ->
                                formsByWord
                                        .computeIfAbsent(form, f -> new TreeSet<>())
                                        .addAll(forms));
            }
        }
    }

    /**
     * Words that say little, in the order of their UTF-16 units; none in a corpus without English.
     */
    List<String> stopWords() {
        return english ? STOP_WORDS.stream().sorted().toList() : List.of();
    }

    /** Whether it is a function word of English. */
    static boolean saysLittle(String word) {
        return STOP_WORDS.contains(word);
    }

    /** The other forms of a word, in the order of their UTF-16 units. */
    List<String> others(String word) {
        return formsByWord.getOrDefault(word, Collections.emptySortedSet()).stream()
                .filter(form -> !form.equals(word))
                .toList();
    }
}
