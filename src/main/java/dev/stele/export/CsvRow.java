package dev.stele.export;

import dev.stele.model.SiteOutput;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table as RFC 4180 has it, in UTF-8 without byte order mark. What a spreadsheet would
 * take for a formula stands behind an apostrophe; the JSON Lines have every text as it is.
 */
final class CsvRow {
    /** What formulas begin with, in both widths. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    static final String MEDIA_TYPE = "text/csv";

    private final StringBuilder row = new StringBuilder();
    private boolean begun;

    /**
     * A table, with its head in each part.
     *
     * @param columns each a name, or a name and a type
     */
    static PartedFile file(String name, List<String> columns, SiteOutput output) {
        String head =
                columns.stream()
                        .map(column -> column.replaceFirst(":.*", ""))
                        .collect(Collectors.joining(",", "", "\r\n"));
        return new PartedFile(name, "csv", new PartedFile.Frame(head, "", ""), output);
    }

    /** Adds words of a document or of a person. */
    CsvRow text(String text) {
        next();
        if (text.isEmpty()) {
            return this;
        }
        row.append('"');
        if (FORMULA.indexOf(text.charAt(0)) >= 0) {
            row.append('\'');
        }
        row.append(PlainText.visible(text).replace("\"", "\"\"")).append('"');
        return this;
    }

    /** Adds a number, or a word of the format that needs no quotation marks. */
    CsvRow word(String word) {
        next();
        row.append(word);
        return this;
    }

    CsvRow number(long number) {
        return word(Long.toString(number));
    }

    private void next() {
        if (begun) {
            row.append(',');
        }
        begun = true;
    }

    @Override
    public String toString() {
        return row + "\r\n";
    }
}
