package dev.stele.model;

import java.util.Set;

/**
 * A language with its script where that matters.
 *
 * @param tag BCP 47: {@code zh-Hans}, {@code zh-Hant}, {@code ko}, {@code en}, {@code und} …
 */
public record Language(String tag) {
    public static final Language SIMPLIFIED_CHINESE = new Language("zh-Hans");
    public static final Language TRADITIONAL_CHINESE = new Language("zh-Hant");
    public static final Language KOREAN = new Language("ko");
    public static final Language JAPANESE = new Language("ja");
    public static final Language ENGLISH = new Language("en");
    public static final Language UNKNOWN = new Language("und");

    private static final Set<String> COUNTED_BY_CHARACTER =
            Set.of("zh", "ja", "ko", "yue", "wuu", "lzh");

    public Language {
        Check.that(!tag.isBlank(), "language", tag, "is a BCP 47 tag");
    }

    /** The language without its script or region: {@code zh}. */
    public String base() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** Whether the length of a text is told in characters, not in words. */
    public boolean isCountedByCharacter() {
        return COUNTED_BY_CHARACTER.contains(base());
    }

    @Override
    public String toString() {
        return tag;
    }
}
