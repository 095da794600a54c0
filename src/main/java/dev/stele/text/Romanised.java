package dev.stele.text;

import com.ibm.icu.text.Transliterator;
import java.util.List;

/** Names in Latin letters: made from other scripts, and compared by how they sound. */
public final class Romanised {
    /**
     * Spellings of one sound in the romanisations of Chinese and Korean, and the one compared by.
     */
    private static final List<String[]> SOUNDS =
            List.of(
                    new String[] {"young", "yong"},
                    new String[] {"oo", "u"},
                    new String[] {"ou", "u"},
                    new String[] {"woo", "u"},
                    new String[] {"eo", "o"},
                    new String[] {"ee", "i"},
                    new String[] {"ae", "e"},
                    new String[] {"yeo", "yo"},
                    new String[] {"k", "g"},
                    new String[] {"ph", "p"});

    private Romanised() {}

    /**
     * The text in ASCII letters a to z, digits and single hyphens, whatever it is written in; empty
     * if nothing of it can be.
     */
    public static String slug(String text) {
        String latin = Letters.caseless(AnyLatin.INSTANCE.transliterate(text));
        StringBuilder slug = new StringBuilder(latin.length());
        for (int at = 0; at < latin.length(); at++) {
            char c = latin.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (c != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    /** A form that is the same for spellings of one name: Hu and Hou, Moon and Mun. */
    public static String sound(String name) {
        String sound = Letters.caseless(name);
        for (String[] spelling : SOUNDS) {
            sound = sound.replace(spelling[0], spelling[1]);
        }
        return sound;
    }

    private static final class AnyLatin {
        static final Transliterator INSTANCE = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
