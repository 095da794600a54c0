package dev.stele.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
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

    private static final int CHARACTERS_READ = 20_000;

    /** How much of a Latin text is looked at word by word, in UTF-16 units. */
    private static final int WORDS_READ = 2_000;

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

    private static final String UNKNOWN = "und";

    /** Languages that a Latin text is not in, whatever the whole is in. */
    private static final Set<String> WRITTEN_OTHERWISE =
            Set.of(
                    UNKNOWN, "zh", "ja", "ko", "ru", "uk", "bg", "sr", "el", "ar", "fa", "ur", "he",
                    "hi", "bn", "ta", "te", "th", "ka", "hy", "am", "km", "lo", "my", "ne", "mr");

    /** The language most written in a script that several share, or that has but one. */
    private static final Map<Integer, String> BY_SCRIPT =
            Map.ofEntries(
                    Map.entry(UScript.CYRILLIC, "ru"),
                    Map.entry(UScript.ARABIC, "ar"),
                    Map.entry(UScript.GREEK, "el"),
                    Map.entry(UScript.HEBREW, "he"),
                    Map.entry(UScript.THAI, "th"),
                    Map.entry(UScript.DEVANAGARI, "hi"),
                    Map.entry(UScript.BENGALI, "bn"),
                    Map.entry(UScript.TAMIL, "ta"),
                    Map.entry(UScript.TELUGU, "te"),
                    Map.entry(UScript.GEORGIAN, "ka"),
                    Map.entry(UScript.ARMENIAN, "hy"),
                    Map.entry(UScript.ETHIOPIC, "am"),
                    Map.entry(UScript.KHMER, "km"),
                    Map.entry(UScript.LAO, "lo"),
                    Map.entry(UScript.MYANMAR, "my"));

    private Languages() {}

    /** The BCP 47 tag of the language of most of the text; {@code und} when it has no letters. */
    public static String of(String text) {
        return of(text, UNKNOWN);
    }

    /** The language of a part of a text: {@code main}, the whole's, where the part cannot tell. */
    public static String of(String text, String main) {
        Count count = new Count();
        text.codePoints().limit(CHARACTERS_READ).forEach(count::add);
        if (count.letters() == 0) {
            return main;
        }
        if (count.hangul > 0 && count.hangul >= count.han && 3 * count.hangul >= count.latin) {
            return "ko";
        }
        if (count.kana > 0 && 10 * count.kana >= count.han && 3 * count.kana >= count.latin) {
            return "ja";
        }
        if (count.han > 0 && 4 * count.han >= count.latin) {
            return chinese(count, main);
        }
        if (count.latin > 0 && count.latin >= count.other) {
            return latin(text, main);
        }
        return main.equals(UNKNOWN) ? count.otherLanguage() : main;
    }

    private static String chinese(Count count, String main) {
        if (count.simplified == count.traditional) {
            return main.startsWith("zh") || main.equals("ja") ? main : "zh-Hans";
        }
        return count.simplified > count.traditional ? "zh-Hans" : "zh-Hant";
    }

    private static String latin(String text, String main) {
        List<String> words = words(text);
        Set<String> mains = FUNCTION_WORDS.getOrDefault(main, Set.of());
        int most = count(words, mains);
        if (isEnough(most, words.size())) {
            return main;
        }
        String best = WRITTEN_OTHERWISE.contains(base(main)) ? "en" : main;
        for (Map.Entry<String, Set<String>> language : FUNCTION_WORDS.entrySet()) {
            int hits = count(words, language.getValue());
            if (hits > most && isEnough(hits, words.size())) {
                most = hits;
                best = language.getKey();
            }
        }
        return best;
    }

    private static String base(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    private static boolean isEnough(int hits, int words) {
        return hits >= 2 && hits >= FUNCTION_WORD_SHARE * words;
    }

    private static int count(List<String> words, Set<String> functionWords) {
        int hits = 0;
        for (String word : words) {
            if (functionWords.contains(word)) {
                hits++;
            }
        }
        return hits;
    }

    private static List<String> words(String text) {
        String caseless = Letters.caseless(text.substring(0, Math.min(text.length(), WORDS_READ)));
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= caseless.length(); i++) {
            boolean letter = i < caseless.length() && Letters.isLetterOrDigit(caseless.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(caseless.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static final class Count {
        int han;
        int hangul;
        int kana;
        int latin;
        int other;
        final Map<Integer, Integer> others = new TreeMap<>();
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
                default -> {
                    other++;
                    others.merge(UScript.getScript(c), 1, Integer::sum);
                }
            }
        }

        /** The language of the script that most of the other letters are in. */
        String otherLanguage() {
            String best = UNKNOWN;
            int most = 0;
            for (Map.Entry<Integer, Integer> script : others.entrySet()) {
                if (script.getValue() > most) {
                    most = script.getValue();
                    best = BY_SCRIPT.getOrDefault(script.getKey(), UNKNOWN);
                }
            }
            return best;
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
