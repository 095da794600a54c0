package dev.stele.read;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Severity;

/** A corpus folder of which nothing can be read. Its message names the folder, cause and remedy. */
public final class UnreadableCorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UnreadableCorpusException(String path, String code, String cause, String fix) {
        this(Finding.ofFile(path, Severity.ERROR, code, cause, fix));
    }

    private UnreadableCorpusException(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    /**
     * For a JVM that was started in a locale whose encoding has no letters for the names of these
     * files: it would read them under other names, or not at all.
     */
    public static UnreadableCorpusException unnameable(String path) {
        return new UnreadableCorpusException(
                path,
                "locale",
                "the locale's encoding, "
                        + System.getProperty("sun.jnu.encoding", "unknown")
                        + ", cannot name this file",
                "run `export LC_ALL=C.UTF-8` and build again");
    }

    public Finding finding() {
        return finding;
    }
}
