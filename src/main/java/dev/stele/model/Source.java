package dev.stele.model;

/**
 * A file as found.
 *
 * @param path relative to the corpus folder, with {@code /} between folders, spelled as on disk
 * @param bytes the file's size
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param charset the encoding that the bytes were decoded with, an IANA name
 */
public record Source(String path, long bytes, String sha256, MediaType mediaType, String charset) {

    public Source {
        Check.that(!path.isEmpty() && !path.startsWith("/"), "path", path, "is relative");
        Check.that(sha256.length() == 64, "sha256", sha256, "has 64 hexadecimal digits");
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
