package dev.stele.read;

import dev.stele.diagnostic.Suggestions;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of languages, as BCP 47 writes them; Chinese by its script, not by a country. */
final class LanguageTags {
    static final List<String> OF_THE_INTERFACE = List.of("en", "zh-Hans", "zh-Hant", "ko");

    /** Letters that the name of a language has in a tag; no longer one was ever registered. */
    private static final int LONGEST = 3;

    private static final Map<String, String> CHINESE =
            Map.of(
                    "zh", "zh-Hans",
                    "zh-CN", "zh-Hans",
                    "zh-SG", "zh-Hans",
                    "zh-TW", "zh-Hant",
                    "zh-HK", "zh-Hant",
                    "zh-MO", "zh-Hant");

    /** What people call these languages who do not think of tags. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("english", "en"),
                    Map.entry("chinese", "zh-Hans"),
                    Map.entry("cn", "zh-Hans"),
                    Map.entry("hans", "zh-Hans"),
                    Map.entry("中文", "zh-Hans"),
                    Map.entry("简体中文", "zh-Hans"),
                    Map.entry("tw", "zh-Hant"),
                    Map.entry("hk", "zh-Hant"),
                    Map.entry("hant", "zh-Hant"),
                    Map.entry("正體中文", "zh-Hant"),
                    Map.entry("繁體中文", "zh-Hant"),
                    Map.entry("korean", "ko"),
                    Map.entry("kr", "ko"),
                    Map.entry("한국어", "ko"));

    private LanguageTags() {}

    /** The interface's language that a tag means: Chinese of a country by the script used there. */
    static Optional<String> ofTheInterface(String tag) {
        return canonical(tag.replace('_', '-'))
                .flatMap(
                        written ->
                                OF_THE_INTERFACE.stream()
                                        .filter(it -> written.equals(it) || isOf(written, it))
                                        .findFirst());
    }

    /** Whether the tag is that language as a country speaks it: {@code ko-KR}. */
    private static boolean isOf(String tag, String language) {
        Locale locale = Locale.forLanguageTag(tag);
        Locale spoken = Locale.forLanguageTag(language);
        return locale.getLanguage().equals(spoken.getLanguage())
                && locale.getScript().equals(spoken.getScript());
    }

    /** What to write instead of a tag that is none of the interface. */
    static String remedy(String tag) {
        String named = NAMES.get(tag.toLowerCase(Locale.ROOT));
        return named == null
                ? Suggestions.remedy(tag, OF_THE_INTERFACE)
                : "did you mean " + named + "?";
    }

    /** What to write instead of a tag that is none. */
    static String remedyOfAny(String tag) {
        String named = NAMES.get(tag.toLowerCase(Locale.ROOT));
        return canonical(tag)
                .or(() -> Optional.ofNullable(named))
                .map(right -> "write " + right)
                .orElse("write a tag such as en, ko, zh-Hans or zh-Hant");
    }

    /** How the tag is rightly written; nothing if it is no tag at all. */
    static Optional<String> canonical(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String written = locale.toLanguageTag();
            return written.equals("und") || locale.getLanguage().length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(CHINESE.getOrDefault(written, written));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
