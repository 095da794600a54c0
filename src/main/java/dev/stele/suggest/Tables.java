package dev.stele.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Lists of words, kept as text beside the code; {@code #} begins a comment. */
final class Tables {
    private Tables() {}

    /** All words of a table that has no parts. */
    static Set<String> words(String table) {
        return Set.copyOf(split(lines(table)));
    }

    /**
     * The words of one part of a table.
     *
     * @param from the line that opens the part; empty for what stands before the first such line
     * @param to the line that closes it, or empty for the end of the table
     */
    static Set<String> words(String table, String from, String to) {
        List<String> part = new ArrayList<>();
        boolean within = from.isEmpty();
        for (String line : lines(table)) {
            if (line.equals(from)) {
                within = true;
            } else if (line.equals(to)) {
                within = false;
            } else if (within) {
                part.add(line);
            }
        }
        return Set.copyOf(split(part));
    }

    private static List<String> split(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split(" "))).distinct().toList();
    }

    private static List<String> lines(String table) {
        InputStream file = Tables.class.getResourceAsStream(table);
        if (file == null) {
            throw new IllegalStateException("the table " + table + " is not in the program");
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
