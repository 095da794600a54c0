package dev.stele.read;

/** A text that is no YAML, with the place where that was noticed. */
final class YamlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * @param line from 1; 0 if unknown
     * @param column from 1; 0 if unknown
     */
    YamlException(String problem, int line, int column) {
        super(problem);
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
