package dev.stele.suggest;

import dev.stele.model.Language;
import dev.stele.text.Script;
import java.util.EnumSet;
import java.util.Set;

/**
 * A name or term seen in one document.
 *
 * @param kind as concepts have it
 * @param abbreviation that stands beside it, or empty
 * @param count how often it was seen so
 */
record Find(
        String label,
        Language language,
        String kind,
        Signal signal,
        String abbreviation,
        int count) {
    static final String ORGANISATION = "organisation";
    static final String PERSON = "person";
    static final String WORK = "work";
    static final String CONCEPT = "concept";

    private static final Set<Script> CJK =
            EnumSet.of(Script.HAN, Script.HIRAGANA, Script.KATAKANA, Script.HANGUL);

    private static final Set<String> NOT_LATIN =
            Set.of("zh", "ja", "ko", "yue", "lzh", "ru", "el", "ar", "he", "th", "hi", "und");

    /**
     * A label seen once.
     *
     * @param passage language of the passage where it stands
     */
    static Find of(String label, Language passage, String kind, Signal signal) {
        return new Find(label, languageOf(label, passage), kind, signal, "", 1);
    }

    /**
     * A label in Latin letters alone is English where the text around it has other letters; one
     * that only begins with figures or an abbreviation is in the language of the text.
     */
    static Language languageOf(String label, Language passage) {
        boolean latin = label.codePoints().noneMatch(c -> CJK.contains(Script.of(c)));
        return latin && NOT_LATIN.contains(passage.base()) ? Language.ENGLISH : passage;
    }
}
