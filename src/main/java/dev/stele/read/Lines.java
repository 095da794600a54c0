package dev.stele.read;

/**
 * Line ends: {@code \r\n} and {@code \r} are read as {@code \n}; no other character ends a line.
 */
final class Lines {
    private Lines() {}

    static String withLineFeeds(String text) {
        int first = text.indexOf('\r');
        if (first < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, first);
        for (int at = first; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\r') {
                plain.append(c);
            } else if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                plain.append('\n');
            }
        }
        return plain.toString();
    }

    /** How many lines end before this place, whatever ends them. */
    static int before(String text, int end) {
        int lines = 0;
        for (int at = 0; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\n'
                    || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                lines++;
            }
        }
        return lines;
    }
}
