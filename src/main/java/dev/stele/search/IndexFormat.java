package dev.stele.search;

import dev.stele.text.Folding;

/**
 * Names and keys that writer and readers of the index share; {@code dev.stele.index} describes the
 * files field by field.
 */
public final class IndexFormat {
    /** Raised whenever a reader of the old files would misread the new ones. */
    public static final int VERSION = 5;

    /** The folder of the site in which the index stands. */
    public static final String FOLDER = "search/";

    public static final String MANIFEST = "manifest";
    public static final String FOLD_TABLE = "fold";
    public static final String REST_TABLE = "fold-rest";
    public static final String HAN_TABLE = "han";

    /** Parts of the table of Han characters, by the remainder of the code point. */
    public static final int HAN_PARTS = 32;

    public static final String TERMS = "terms";
    public static final String PLACES = "places";
    public static final String TEXTS = "texts";
    public static final String CONCEPTS = "concepts";

    /** The column that tells how many sections each work has. */
    public static final String SECTIONS = "sections";

    /** Digits that the content of a shard has in its name, each one of 32. */
    public static final int HASH_DIGITS = 6;

    /** UTF-16 units of a word that are looked at; the rest is ignored. */
    public static final int MAX_TERM = 64;

    /** Impacts on a section are less than this. */
    public static final int IMPACTS = 64;

    /** Words that don't count when others are asked for, in the manifest. */
    public static final String STOP_WORDS = "stopWords";

    private static final int NUMBER_DIGITS = 5;

    private static final int COUNT_DIGITS = 32;

    /** The last digit of a count is one from here on, U+0030 to U+004F. */
    private static final char LAST = '0';

    /** A digit after which another one follows. */
    private static final char MORE = LAST + COUNT_DIGITS;

    private IndexFormat() {}

    /** A word as it stands in the index. */
    public static String term(String word) {
        return word.length() > MAX_TERM ? word.substring(0, MAX_TERM) : word;
    }

    /** A number as part of a key, so that keys sort as their numbers do. */
    public static String number(int number) {
        String digits = Integer.toString(number, 36);
        return "0".repeat(Math.max(0, NUMBER_DIGITS - digits.length())) + digits;
    }

    /** An impact as a character; the impacts of a list are a text. */
    public static char impact(int impact) {
        return (char) ('0' + impact);
    }

    /** The key of what continues a term's list from that section on. */
    public static String continuation(String term, int section) {
        return term + ' ' + number(section);
    }

    /**
     * Appends a number of 0 and more in digits of 32, the lowest first: U+0030 + digit, U+0050 +
     * digit before more.
     */
    public static void appendCount(int count, StringBuilder digits) {
        int rest = count;
        for (; rest >= COUNT_DIGITS; rest /= COUNT_DIGITS) {
            digits.append((char) (MORE + rest % COUNT_DIGITS));
        }
        digits.append((char) (LAST + rest));
    }

    /** The numbers of a text that {@link #appendCount} has written. */
    static int[] counts(String digits) {
        int[] counts = new int[(int) digits.chars().filter(c -> c < MORE).count()];
        int at = 0;
        int unit = 1;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i);
            counts[at] += unit * (digit - (digit < MORE ? LAST : MORE));
            unit = digit < MORE ? 1 : unit * COUNT_DIGITS;
            at += digit < MORE ? 1 : 0;
        }
        return counts;
    }

    /** The key of a concept's label. */
    public static String labelKey(String label) {
        return Query.labelKey(Folding.of(label));
    }
}
