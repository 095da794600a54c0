package dev.stele.read;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of languages, as BCP 47 writes them; Chinese by its script, not by a country. */
final class LanguageTags {
    static final List<String> OF_THE_INTERFACE = List.of("en", "zh-Hans", "zh-Hant", "ko");

    private static final Map<String, String> CHINESE =
            Map.of(
                    "zh", "zh-Hans",
                    "zh-CN", "zh-Hans",
                    "zh-SG", "zh-Hans",
                    "zh-TW", "zh-Hant",
                    "zh-HK", "zh-Hant",
                    "zh-MO", "zh-Hant");

    private LanguageTags() {}

    /** How the tag is rightly written; nothing if it is no tag at all. */
    static Optional<String> canonical(String tag) {
        try {
            String written = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return written.equals("und")
                    ? Optional.empty()
                    : Optional.of(CHINESE.getOrDefault(written, written));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
