package dev.stele.clean.damage;

import java.util.SplittableRandom;

/** The ways in which texts are made worse, each as the program or the page would that does it. */
public enum Damage {
    PINYIN(ConverterDamage::pinyin),
    GBK_SHIFT(ConverterDamage::gbkShift),
    MISREAD_UTF8(ConverterDamage::misreadUtf8),
    BOOKMARKS(ConverterDamage::bookmarks),
    PROMPTS(TranslationDamage::prompts),
    DOUBLED_HEADLINE(PageDamage::doubledHeadline),
    RECOMMENDATIONS(PageDamage::recommendations),
    PAGE_NUMBERS(PageDamage::pageNumbers),
    RUNNING_TITLES(PageDamage::runningTitles),
    HARD_WRAPS(LayoutDamage::hardWraps),
    HYPHENATION(LayoutDamage::hyphenation),
    LOST_BREAKS(LayoutDamage::lostBreaks),
    UNTRACED_BREAKS(LayoutDamage::untracedBreaks);

    /** How a text is damaged. */
    @FunctionalInterface
    interface Way {
        Damaged damage(String text, double rate, SplittableRandom random);
    }

    private final Way way;

    Damage(Way way) {
        this.way = way;
    }

    /**
     * Damages a text; without a place where the text offers none for this damage.
     *
     * @param text paragraphs separated by blank lines, a headline first
     * @param rate how much of what can be damaged is, from 0 to 1
     */
    public Damaged apply(String text, double rate, long seed) {
        return way.damage(text, rate, new SplittableRandom(seed));
    }
}
