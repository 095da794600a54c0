package dev.stele.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import dev.stele.model.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells the language of a text from its scripts; Han texts by the characters that only one of the
 * two scripts uses, Latin texts by their commonest words.
 */
public final class Languages {
    /** How many function words of a language must stand among a hundred words. */
    private static final double FUNCTION_WORD_SHARE = 0.08;

    private static final int WORDS_READ = 2_000;
    private static final int CHARACTERS_READ = 20_000;

    /** The commonest words that the language does not share with the others listed. */
    private static final Map<String, Set<String>> FUNCTION_WORDS =
            new TreeMap<>(
                    Map.of(
                            "en",
                            Set.of("the", "of", "and", "to", "is", "that", "for", "with", "by"),
                            "de",
                            Set.of("der", "die", "und", "das", "ist", "nicht", "mit", "ein"),
                            "fr",
                            Set.of("le", "les", "et", "des", "est", "une", "dans", "pour", "du"),
                            "es",
                            Set.of("el", "los", "y", "que", "las", "una", "por", "con", "del"),
                            "it",
                            Set.of("il", "di", "che", "della", "gli", "sono", "per", "nel"),
                            "pt",
                            Set.of("o", "os", "não", "uma", "dos", "em", "da", "ao", "são"),
                            "nl",
                            Set.of("de", "het", "een", "van", "niet", "zijn", "voor", "met")));

    private Languages() {}

    /** The language of most of the text; {@link Language#UNKNOWN} when it has no letters. */
    public static Language of(String text) {
        return of(text, Language.UNKNOWN);
    }

    /** The language of a part of a text whose language is {@code main} where the part cannot tell. */
    public static Language of(String text, Language main) {
        Count count = new Count();
        text.codePoints().limit(CHARACTERS_READ).forEach(count::add);
        if (count.letters() == 0) {
            return main;
        }
        if (count.hangul > 0 && count.hangul >= count.han && 3 * count.hangul >= count.latin) {
            return Language.KOREAN;
        }
        if (count.kana > 0 && 10 * count.kana >= count.han && 3 * count.kana >= count.latin) {
            return Language.JAPANESE;
        }
        if (count.han > 0 && 4 * count.han >= count.latin) {
            return chinese(count, main);
        }
        return count.latin > 0 && count.latin >= count.other ? latin(text, main) : main;
    }

    private static Language chinese(Count count, Language main) {
        if (count.simplified == count.traditional) {
            boolean mayBeMain = Set.of("zh", "ja").contains(main.base());
            return mayBeMain ? main : Language.SIMPLIFIED_CHINESE;
        }
        return count.simplified > count.traditional
                ? Language.SIMPLIFIED_CHINESE
                : Language.TRADITIONAL_CHINESE;
    }

    private static Language latin(String text, Language main) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", WORDS_READ);
        String best = "";
        int most = 0;
        for (Map.Entry<String, Set<String>> language : FUNCTION_WORDS.entrySet()) {
            int hits = 0;
            for (String word : words) {
                if (language.getValue().contains(word)) {
                    hits++;
                }
            }
            if (hits > most) {
                most = hits;
                best = language.getKey();
            }
        }
        if (most >= 2 && most >= FUNCTION_WORD_SHARE * words.length) {
            return new Language(best);
        }
        boolean mainIsLatin =
                !Set.of("zh", "ja", "ko").contains(main.base()) && !main.equals(Language.UNKNOWN);
        return mainIsLatin ? main : Language.ENGLISH;
    }

    private static final class Count {
        int han;
        int hangul;
        int kana;
        int latin;
        int other;
        int simplified;
        int traditional;

        int letters() {
            return han + hangul + kana + latin + other;
        }

        void add(int c) {
            if (!Letters.isLetterOrDigit(c)) {
                return;
            }
            switch (UScript.getScript(c)) {
                case UScript.HAN -> {
                    han++;
                    if (Variants.TRADITIONAL.contains(c)) {
                        traditional++;
                    } else if (Variants.SIMPLIFIED.contains(c)) {
                        simplified++;
                    }
                }
                case UScript.HANGUL -> hangul++;
                case UScript.HIRAGANA, UScript.KATAKANA -> kana++;
                case UScript.LATIN -> latin++;
                case UScript.COMMON -> {}
                default -> other++;
            }
        }
    }

    /** Characters that only one of the two Han scripts uses: those that ICU converts one way. */
    private static final class Variants {
        static final UnicodeSet TRADITIONAL = converted("Traditional-Simplified");
        static final UnicodeSet SIMPLIFIED = converted("Simplified-Traditional");

        static {
            UnicodeSet both = new UnicodeSet(TRADITIONAL).retainAll(SIMPLIFIED);
            TRADITIONAL.removeAll(both).freeze();
            SIMPLIFIED.removeAll(both).freeze();
        }

        private static UnicodeSet converted(String id) {
            Transliterator converter = Transliterator.getInstance(id);
            UnicodeSet converted = new UnicodeSet();
            for (String character : converter.getSourceSet()) {
                if (!converter.transliterate(character).equals(character)) {
                    converted.add(character);
                }
            }
            return converted;
        }
    }
}
