package dev.stele.cli;

/** What the exit codes of the command mean. */
final class ExitCode {
    /** All was done. */
    static final int DONE = 0;

    /** There are findings, and {@code --strict} asks that they fail the build. */
    static final int FINDINGS = 1;

    /** The command line, {@code corpus.yaml} or a theme is wrong. */
    static final int USAGE = 2;

    /** The corpus cannot be read, or the site cannot be written. */
    static final int UNREADABLE = 3;

    /** A fault of Stele. */
    static final int FAULT = 4;

    private ExitCode() {}
}
