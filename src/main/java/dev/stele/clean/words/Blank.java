package dev.stele.clean.words;

/** White space of any script, as it stands between words and passages. */
public final class Blank {
    private Blank() {}

    /** Whether the character shows nothing but space. */
    public static boolean is(int c) {
        return c <= ' '
                || c == 0x85
                || c == 0xa0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200b
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000
                || c == 0xfeff;
    }

    /** Whether a part of the text shows nothing but space. */
    public static boolean all(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
