package dev.stele.clean.page;

import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.Tables;
import java.util.regex.Pattern;

/** Lines that shops write beside what they sell: prices, stock, buttons, counts of reviews. */
final class GoodsLabels {
    private static final int LONGEST = 80;
    private static final Pattern PRICE =
            Pattern.compile(
                    "(?:(?:from|was|now|sale|price|only|msrp|rrp|regular price|sale price|our"
                            + " price|starting at|save|total|uvp|ab|prix|precio|preço|prezzo|价格|"
                            + "現價|价|售价)[ :：]*)*"
                            + "(?:[$€£¥₹₩₽₺]|(?:us|ca|au|nz|hk|nt|r)\\$|usd|eur|gbp|aud|cad|rs\\.?|"
                            + "kr\\.?|zł|chf)? ?[0-9][0-9., ]* ?(?:[$€£¥₹₩₽₺元円원]|usd|eur|gbp|"
                            + "kr\\.?|zł|chf)?(?:[ –—/|:-]*(?:was|from|to|save|off|msrp|/ ?mo\\.?|"
                            + "[$€£¥₹₩₽₺0-9.,% ]|usd|eur|kr|zł)*)?[*†.]?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CURRENCY =
            Pattern.compile(
                    "[$€£¥₹₩₽₺元円원]|usd|eur|gbp|(?<![a-z])kr(?![a-z])|zł|chf",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern LABELS =
            Pattern.compile(
                    "(?:" + String.join("|", Tables.lines("clean/goods-labels.txt")) + ")",
                    Pattern.CASE_INSENSITIVE);

    private GoodsLabels() {}

    /** Whether a line says nothing but what something costs. */
    static boolean isPrice(String text) {
        return text.length() <= LONGEST
                && CURRENCY.matcher(text).find()
                && PRICE.matcher(text).matches();
    }

    /** Whether a line belongs to the shop, not to what is sold. */
    static boolean isLabel(String text) {
        return text.length() <= LONGEST
                && (LABELS.matcher(text).matches() || !Prose.hasLetters(text) || isPrice(text));
    }
}
