package dev.stele.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/** Mandarin readings in Hanyu Pinyin, as ICU's Han-Latin gives them. */
public final class Readings {
    private static final String TONED =
            "aāáǎăàbcdeēéěĕèfghiīíǐĭìjklmnńňǹoōóǒŏòpqrstuūúǔŭùüǖǘǚǜvwxyz";

    private Readings() {}

    /** Whether the text could be one syllable in lower-case Pinyin: at most 6 letters. */
    public static boolean isSyllable(String text) {
        if (text.isEmpty() || text.length() > 6) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (TONED.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is the character's reading, its commonest one, tone included. */
    public static boolean isReading(int han, String syllable) {
        String reading = HanLatin.INSTANCE.transliterate(Character.toString(han)).strip();
        return breveAsCaron(reading).equals(breveAsCaron(syllable));
    }

    /** The third tone is often written with a breve in place of a caron. */
    private static String breveAsCaron(String syllable) {
        Normalizer2 nfd = Normalizer2.getNFDInstance();
        return nfd.normalize(syllable).replace('\u0306', '\u030c');
    }

    private static final class HanLatin {
        static final Transliterator INSTANCE = Transliterator.getInstance("Han-Latin");
    }
}
