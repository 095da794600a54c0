package dev.stele.export;

import java.nio.charset.StandardCharsets;

/** Text as every reader of UTF-8 takes it. */
final class PlainText {
    private static final char REPLACEMENT = '\ufffd';
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private PlainText() {}

    /** The bytes in UTF-8; half of a surrogate pair is U+FFFD. */
    static byte[] utf8(String text) {
        return wellFormed(text).getBytes(StandardCharsets.UTF_8);
    }

    private static String wellFormed(String text) {
        boolean lone = false;
        for (int at = 0; at < text.length() && !lone; ) {
            int c = text.codePointAt(at);
            lone = isSurrogate(c);
            at += Character.charCount(c);
        }
        if (!lone) {
            return text;
        }
        StringBuilder formed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> formed.appendCodePoint(isSurrogate(c) ? REPLACEMENT : c));
        return formed.toString();
    }

    private static boolean isSurrogate(int c) {
        return 0xd800 <= c && c <= 0xdfff;
    }

    /**
     * The text for formats that have no escapes: control characters stand as their pictures, as on
     * the pages, and what is no character as U+FFFD. Tabs and line feeds stay.
     */
    static String visible(String text) {
        if (text.codePoints().allMatch(c -> shown(c) == c)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(shown(c)));
        return visible.toString();
    }

    private static int shown(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' ? c : PICTURES + c;
        }
        if (c == 0x7f) {
            return PICTURE_OF_DELETE;
        }
        boolean forbidden =
                c <= 0x9f && c > 0x7f
                        || isSurrogate(c)
                        || 0xfdd0 <= c && c <= 0xfdef
                        || (c & 0xfffe) == 0xfffe;
        return forbidden ? REPLACEMENT : c;
    }

    /** The text in one line. */
    static String line(String text) {
        return visible(text).replaceAll("[\\s\u2028\u2029]+", " ").strip();
    }
}
