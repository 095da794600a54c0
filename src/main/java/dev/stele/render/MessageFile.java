package dev.stele.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A file of messages, entry by entry with the line that each begins on. What a line means is
 * decided by {@link Properties}, which itself forgets lines.
 */
record MessageFile(List<Entry> entries) {
    /**
     * One message.
     *
     * @param line from 1
     */
    record Entry(String key, String text, int line) {}

    MessageFile {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if an escape in it is cut short
     */
    static MessageFile of(String text) {
        List<Entry> entries = new ArrayList<>();
        StringBuilder logical = new StringBuilder();
        int begin = 0;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (logical.isEmpty()) {
                begin = i + 1;
            }
            logical.append(lines.get(i)).append('\n');
            if (!goesOn(lines.get(i)) || isComment(logical)) {
                int line = begin;
                properties(logical.toString())
                        .forEach(
                                (key, value) ->
                                        entries.add(
                                                new Entry(key.toString(), value.toString(), line)));
                logical.setLength(0);
            }
        }
        return new MessageFile(entries);
    }

    private static Properties properties(String line) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static boolean isComment(StringBuilder line) {
        String start = line.toString().stripLeading();
        return start.startsWith("#") || start.startsWith("!");
    }

    /** Whether an odd number of backslashes stands at the end. */
    private static boolean goesOn(String line) {
        int backslashes = 0;
        while (backslashes < line.length()
                && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
