package dev.stele.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order in which readers of a language look things up: Han by Pinyin in simplified Chinese and
 * by strokes in traditional, Hangul before Han in Korean, and case last everywhere (the tailorings
 * of CLDR, Unicode licence). Texts that sort alike stand in the order of their code units.
 */
public final class SortOrder {
    private SortOrder() {}

    /**
     * The order of a language.
     *
     * @param tag a BCP 47 tag such as {@code zh-Hant}
     */
    public static Comparator<String> of(String tag) {
        String order =
                switch (tag) {
                    case "zh-Hans" -> tag + "-u-co-pinyin";
                    case "zh-Hant" -> tag + "-u-co-stroke";
                    default -> tag;
                };
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(order)).freeze();
        return ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
    }
}
