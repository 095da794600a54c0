package dev.stele.diagnostic;

import java.util.Comparator;

/**
 * Something that a person should know about a corpus.
 *
 * @param path of the file, as the person knows it
 * @param line from 1; 0 when it concerns the whole file
 * @param column from 1, in characters; 0 when it concerns the whole line
 * @param code short and lasting, for searching and for tests: {@code empty-file}
 * @param cause a clause with the value that caused it
 * @param fix one remedy, an instruction
 */
public record Finding(
        String path, int line, int column, Severity severity, String code, String cause, String fix)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::path)
                    .thenComparingInt(Finding::line)
                    .thenComparingInt(Finding::column)
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::code)
                    .thenComparing(Finding::cause)
                    .thenComparing(Finding::fix);

    /** A finding about a whole file. */
    public static Finding ofFile(
            String path, Severity severity, String code, String cause, String fix) {
        return new Finding(path, 0, 0, severity, code, cause, fix);
    }

    /** {@code path:line:column: error: cause [code]}, then the remedy on a line of its own. */
    public String message() {
        StringBuilder message = new StringBuilder(path);
        if (line > 0) {
            message.append(':').append(line);
            if (column > 0) {
                message.append(':').append(column);
            }
        }
        return message.append(": ")
                .append(severity.label())
                .append(": ")
                .append(cause)
                .append(" [")
                .append(code)
                .append("]\n    fix: ")
                .append(fix)
                .toString();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
