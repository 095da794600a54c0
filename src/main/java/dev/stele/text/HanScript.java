package dev.stele.text;

import com.ibm.icu.text.Transliterator;

/** Han text in the other of its two scripts, character for character, as ICU converts it. */
public final class HanScript {
    private HanScript() {}

    /** The text in traditional characters; where several are possible, the commonest. */
    public static String traditional(String text) {
        return Converters.TRADITIONAL.transliterate(text);
    }

    /** The text in simplified characters. */
    public static String simplified(String text) {
        return Converters.SIMPLIFIED.transliterate(text);
    }

    private static final class Converters {
        static final Transliterator TRADITIONAL =
                Transliterator.getInstance("Simplified-Traditional");
        static final Transliterator SIMPLIFIED =
                Transliterator.getInstance("Traditional-Simplified");
    }
}
