package dev.stele.render;

import dev.stele.model.Range;

/** Words of a read text that tell one place from all others, as short as can be. */
final class Quotation {
    /** Characters that are quoted even where fewer would do. */
    private static final int ENOUGH = 24;

    /** Characters that are added on each side in the last step, twice those of the one before. */
    private static final int REACH = 16;

    private Quotation() {}

    /**
     * The words at the range, or around it where they stand elsewhere too; of several lines the
     * first that shows something. Where nothing tells the place apart, its words alone; empty where
     * there are none.
     */
    static String of(String text, Range range) {
        Range line = firstLine(text, range);
        int from = line.from();
        int to = end(text, line);
        for (int more = ENOUGH; to < line.to() && !isOnly(text, from, to); more *= 2) {
            to = forward(text, to, line.to(), more);
        }
        String words = text.substring(from, to).strip();
        if (!words.isEmpty() && isOnly(text, from, to)) {
            return words;
        }
        for (int more = 1; more <= REACH; more *= 2) {
            from = back(text, from, more);
            to = forward(text, to, text.length(), more);
            if (isOnly(text, from, to)) {
                return text.substring(from, to).strip();
            }
        }
        return words;
    }

    private static Range firstLine(String text, Range range) {
        int from = range.from();
        while (from < range.to() && isBlank(text, from)) {
            from++;
        }
        if (from == range.to()) {
            return new Range(range.from(), range.from());
        }
        int end = text.indexOf('\n', from);
        return new Range(from, end < 0 ? range.to() : Math.min(end, range.to()));
    }

    /** Not inside a word, where there are spaces. */
    private static int end(String text, Range line) {
        int end = forward(text, line.from(), line.to(), ENOUGH);
        for (int at = end; at < line.to() && at > line.from() + ENOUGH / 2; at--) {
            if (isBlank(text, at)) {
                return at;
            }
        }
        return end;
    }

    /** Whether the words, without the space around them, stand nowhere else. */
    private static boolean isOnly(String text, int from, int to) {
        String words = text.substring(from, to).strip();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at >= 0 && text.indexOf(words, at + 1) < 0;
    }

    /** So many characters on, but not beyond the limit or the line. */
    private static int forward(String text, int at, int limit, int characters) {
        int to = at;
        for (int i = 0; i < characters && to < limit && text.charAt(to) != '\n'; i++) {
            to = text.offsetByCodePoints(to, 1);
        }
        return Math.min(to, limit);
    }

    private static int back(String text, int at, int characters) {
        int from = at;
        for (int i = 0; i < characters && from > 0 && text.charAt(from - 1) != '\n'; i++) {
            from = text.offsetByCodePoints(from, -1);
        }
        return from;
    }

    private static boolean isBlank(String text, int at) {
        return text.substring(at, at + 1).isBlank();
    }
}
