package dev.stele.write;

import java.nio.file.Path;

/** The output folder holds something that Stele did not make and must not replace. */
public final class ForeignFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String cause;

    ForeignFolderException(Path folder, String cause) {
        super(folder + " " + cause);
        this.cause = cause;
    }

    /** What stands in the way, as a clause. */
    public String clause() {
        return cause;
    }
}
