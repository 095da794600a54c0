package dev.stele.clean.draft;

import dev.stele.text.Letters;
import java.util.List;
import java.util.Map;

/**
 * The language that a file says it is in. Templates say so for texts of any language: the text
 * itself is asked first, and this only where it does not tell.
 */
final class DeclaredLanguage {
    private static final List<String> NAMES =
            List.of(
                    "lang",
                    "content-language",
                    "og:locale",
                    "jsonld:inLanguage",
                    "dc.language",
                    "language");

    private DeclaredLanguage() {}

    /** The language without region; {@code und} where nothing is said, or Chinese of any script. */
    static String of(Map<String, List<String>> head) {
        for (String name : NAMES) {
            for (String value : head.getOrDefault(name, List.of())) {
                String tag = Letters.caseless(value.strip());
                int end = 0;
                while (end < tag.length() && tag.charAt(end) >= 'a' && tag.charAt(end) <= 'z') {
                    end++;
                }
                boolean whole = end == tag.length() || "-_".indexOf(tag.charAt(end)) >= 0;
                if (whole && (end == 2 || end == 3)) {
                    return tag.startsWith("zh") ? "und" : tag.substring(0, end);
                }
            }
        }
        return "und";
    }
}
