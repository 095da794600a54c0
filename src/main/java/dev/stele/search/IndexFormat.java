package dev.stele.search;

import dev.stele.text.Folding;

/**
 * Names and keys that writer and readers of the index share; {@code dev.stele.index} describes the
 * files field by field.
 */
public final class IndexFormat {
    /** Raised whenever a reader of the old files would misread the new ones. */
    public static final int VERSION = 3;

    /** The folder of the site in which the index stands. */
    public static final String FOLDER = "search/";

    public static final String MANIFEST = "manifest";
    public static final String FOLD_TABLE = "fold";
    public static final String REST_TABLE = "fold-rest";
    public static final String HAN_TABLE = "han";

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

    /** The key of a concept's label. */
    public static String labelKey(String label) {
        return Query.labelKey(Folding.of(label));
    }
}
