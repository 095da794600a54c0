package dev.stele.export;

import dev.stele.model.Container;
import dev.stele.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table with bars between its columns. A cell that spans columns is followed by empty ones. */
final class MarkdownTable {
    /** A column further right than this is no table that anybody wrote. */
    private static final int MOST_COLUMNS = 200;

    private MarkdownTable() {}

    /**
     * @param cells passages of one table, in the order of the text
     */
    static List<String> lines(List<Passage> cells) {
        TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        boolean headed = false;
        int width = 1;
        for (Passage passage : cells) {
            Container.Cell cell = cell(passage);
            int column = Math.min(cell.column(), MOST_COLUMNS - 1);
            width = Math.max(width, column + 1);
            headed |= cell.header() && cell.row() == cell(cells.get(0)).row();
            String text = MarkdownText.of(passage).replaceAll("\\\\?\n", "<br>");
            rows.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                    .merge(column, text, (one, other) -> one + "<br>" + other);
        }
        List<String> lines = new ArrayList<>();
        if (!headed) {
            lines.add(line(Map.of(), width));
            lines.add("|" + " --- |".repeat(width));
        }
        for (Map<Integer, String> row : rows.values()) {
            lines.add(line(row, width));
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(width));
            }
        }
        return lines;
    }

    private static Container.Cell cell(Passage passage) {
        return passage.containers().stream()
                .filter(Container.Cell.class::isInstance)
                .map(Container.Cell.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String line(Map<Integer, String> row, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> " " + row.getOrDefault(column, "") + " |")
                .collect(Collectors.joining("", "|", ""));
    }
}
