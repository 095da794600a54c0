package dev.stele.search;

import dev.stele.text.Folding;

/**
 * Names and keys that writer and readers of the index share; {@code dev.stele.index} describes the
 * files field by field.
 */
public final class IndexFormat {
    /** Raised whenever a reader of the old files would misread the new ones. */
    public static final int VERSION = 2;

    /** The folder of the site in which the index stands. */
    public static final String FOLDER = "search/";

    public static final String MANIFEST = "manifest";
    public static final String FOLD_TABLE = "fold";
    public static final String HAN_TABLE = "han";

    public static final String TERMS = "terms";
    public static final String PLACES = "places";
    public static final String CARDS = "cards";
    public static final String TEXTS = "texts";
    public static final String CONCEPTS = "concepts";

    /** UTF-16 units of a word that are looked at; the rest is ignored. */
    public static final int MAX_TERM = 64;

    /** Units of a work lie below this, so that work and unit fit one number. */
    public static final int MAX_UNITS = 1 << 20;

    /** Impacts on a work are less than this. */
    public static final int IMPACTS = 64;

    /** Impacts on a passage are less than this. */
    public static final int UNIT_IMPACTS = 16;

    /** Words that don't count when others are asked for, in the manifest. */
    public static final String STOP_WORDS = "stopWords";

    private static final int NUMBER_DIGITS = 4;

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

    /** The key of a passage's text. */
    public static String textKey(int work, int unit) {
        return number(work) + number(unit);
    }

    /** The key of what continues a term's list from that work on. */
    public static String continuation(String term, int work) {
        return term + ' ' + number(work);
    }

    /** The key of a concept's label. */
    public static String labelKey(String label) {
        return Query.labelKey(Folding.of(label));
    }
}
