package dev.stele.render;

import java.nio.charset.StandardCharsets;

/**
 * Takes comments out of a script of the project, and the indentation of its lines: they are for
 * those who read its source, and a third of what a browser would load. Only comments that have
 * their lines to themselves are taken; the scripts of the project have no text that runs over
 * several lines, in which such a line would be something else.
 */
final class ScriptComments {
    private ScriptComments() {}

    /** The script without them. */
    static byte[] removed(byte[] script) {
        StringBuilder left = new StringBuilder();
        boolean inComment = false;
        for (String line : new String(script, StandardCharsets.UTF_8).split("\n")) {
            String words = line.strip();
            if (words.startsWith("/*")) {
                inComment = true;
            }
            if (!inComment && !words.isEmpty() && !words.startsWith("//")) {
                left.append(words).append('\n');
            }
            if (inComment && words.endsWith("*/")) {
                inComment = false;
            }
        }
        return left.toString().getBytes(StandardCharsets.UTF_8);
    }
}
