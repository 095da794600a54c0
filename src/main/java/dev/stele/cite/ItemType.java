package dev.stele.cite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What programs call a kind of document.
 *
 * @param zotero its item type in Zotero
 * @param schema its type of schema.org
 */
public record ItemType(String zotero, String schema) {
    private static final ItemType OTHER = new ItemType("webpage", "CreativeWork");
    private static final Map<String, ItemType> ALL = read();

    /** Of a document's kind; a page of the web if nothing is known of the kind. */
    public static ItemType of(String kind) {
        return ALL.getOrDefault(kind, OTHER);
    }

    private static Map<String, ItemType> read() {
        try (InputStream file = ItemType.class.getResourceAsStream("kinds.txt")) {
            if (file == null) {
                throw new IllegalStateException("the program was packaged without its kinds");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(
                            Collectors.toMap(
                                    columns -> columns[0],
                                    columns -> new ItemType(columns[1], columns[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("kinds.txt", e);
        }
    }
}
