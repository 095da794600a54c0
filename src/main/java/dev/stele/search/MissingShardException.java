package dev.stele.search;

/** A file of the index is missing, broken or of another version. */
public final class MissingShardException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingShardException(String message, Throwable cause) {
        super(message, cause);
    }

    MissingShardException(String message) {
        super(message);
    }
}
