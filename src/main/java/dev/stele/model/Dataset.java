package dev.stele.model;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a library publishes for other programs under one name: a table or a collection, in one file
 * or in numbered parts, or in a file for each document.
 *
 * @param name ASCII, unique among the data of a library
 * @param title in the language of the interface, as are the other texts
 * @param scope whether {@code files} are all files, or one path that stands for many
 * @param files never empty; of a scope {@link Scope#DOCUMENT} one, with {@code ID} in its path
 * @param rows of all parts together: lines of the table, records, concepts; how many files a
 *     dataset of scope {@link Scope#DOCUMENT} has; empty where there is nothing to count
 * @param columns of a table or fields of its records; empty for other formats
 * @param example one line or a few that read it, in a language that comments begin with {@code #}
 */
public record Dataset(
        String name,
        String title,
        String description,
        Scope scope,
        String mediaType,
        List<File> files,
        OptionalLong rows,
        List<Column> columns,
        String example) {

    /** How many files a dataset has. */
    public enum Scope {
        LIBRARY,
        /** One for each document. */
        DOCUMENT
    }

    /**
     * A published file.
     *
     * @param path relative to the site
     * @param bytes its size, or that of all files that the path stands for
     * @param sha256 64 lower-case hexadecimal digits; empty if the path stands for many
     */
    public record File(String path, long bytes, String sha256) {}

    /** A column of a table, or a field of a record. */
    public record Column(String name, Type type, String description) {}

    /** What a column holds. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        OBJECT,
        ARRAY;

        public String label() {
            return Labels.of(this);
        }
    }

    public Dataset {
        Check.that(!files.isEmpty(), "files", files, "are not empty");
        files = List.copyOf(files);
        columns = List.copyOf(columns);
    }

    /** The size of all its files. */
    public long bytes() {
        return files.stream().mapToLong(File::bytes).sum();
    }
}
