package dev.stele.clean.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of the rules, kept as text beside the code: one entry a line, {@code #} for comments. */
public final class Tables {
    private Tables() {}

    /** The entries of a table, in the file's order. */
    public static List<String> lines(String name) {
        InputStream table = Tables.class.getResourceAsStream("/dev/stele/" + name);
        if (table == null) {
            throw new IllegalStateException("the table " + name + " is not in the program");
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
