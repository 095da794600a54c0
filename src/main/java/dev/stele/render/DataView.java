package dev.stele.render;

import java.util.List;

/**
 * The page that describes what is published for other programs.
 *
 * @param facts rights, contact and version of all data
 * @param library what is about all documents together
 * @param documents what each document has
 */
record DataView(
        Shell shell,
        String introduction,
        List<FactViews.FactView> facts,
        List<DatasetView> library,
        List<DatasetView> documents) {

    /**
     * A dataset.
     *
     * @param id of its heading
     * @param terms its size, and how many rows it has
     * @param files its file, or its parts; none if it is a file for each document
     * @param parts all parts, if they are many; then {@code files} has the first
     * @param path with {@code ID} in it, of a file for each document; otherwise empty
     * @param columnsLabel how many columns there are, in words; empty if there are none
     * @param examples lines to copy, each by itself
     */
    record DatasetView(
            String id,
            String title,
            String description,
            List<String> terms,
            List<FileView> files,
            List<FileView> parts,
            String path,
            String columnsLabel,
            List<ColumnView> columns,
            List<String> examples) {}

    /** A file, by the last part of its path. */
    record FileView(String name, String href) {}

    /**
     * A column of a table, or a field of a record.
     *
     * @param type in words; empty for text
     */
    record ColumnView(String name, String type, String description) {}
}
