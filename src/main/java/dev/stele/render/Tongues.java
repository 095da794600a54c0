package dev.stele.render;

import dev.stele.model.Language;
import dev.stele.text.Languages;
import dev.stele.text.Script;

/** Which language a short text is marked up with, so that a browser picks the right letters. */
final class Tongues {
    private Tongues() {}

    /** The language of a name or title, judged by its letters and the language around it. */
    static Language of(String text, Language around) {
        boolean han = false;
        for (int c : text.codePoints().toArray()) {
            switch (Script.of(c)) {
                case HANGUL -> {
                    return Language.KOREAN;
                }
                case HIRAGANA, KATAKANA -> {
                    return Language.JAPANESE;
                }
                case HAN -> han = true;
                default -> {}
            }
        }
        if (han) {
            return isWrittenInHan(around) ? around : Language.SIMPLIFIED_CHINESE;
        }
        return around.isCountedByCharacter() ? Language.ENGLISH : around;
    }

    /** The language of what a person wrote about a document: in sentences, in any language. */
    static Language ofRemark(String text, Language around) {
        return new Language(Languages.of(text, around.tag()));
    }

    private static boolean isWrittenInHan(Language language) {
        return language.isCountedByCharacter() && !language.equals(Language.KOREAN);
    }

    /** The value of a {@code lang} attribute: empty for a language that is not known. */
    static String tag(Language language) {
        return language.equals(Language.UNKNOWN) ? "" : language.tag();
    }
}
