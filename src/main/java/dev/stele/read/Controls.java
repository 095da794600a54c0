package dev.stele.read;

/** Control characters, by which binary files betray themselves. */
final class Controls {
    /** Compressed data has one in eight; broken texts have a few in a file. */
    static final double MOST_IN_A_TEXT = 0.02;

    private static final int LOOKED_AT = 256 * 1024;

    private Controls() {}

    /**
     * How much of the text are control characters that no text needs, 0 to 1. White space, the page
     * break and the escape of terminal colours don't count.
     */
    static double share(String text) {
        int length = Math.min(text.length(), LOOKED_AT);
        int controls = 0;
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (c < 0x20 && (c < '\t' || c > '\r') && c != 0x1b || c == 0x7f) {
                controls++;
            }
        }
        return length == 0 ? 0 : (double) controls / length;
    }
}
