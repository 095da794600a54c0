package dev.stele.model;

/** The formats that can be read. */
public enum MediaType {
    TEXT("text/plain"),
    HTML("text/html"),
    MARKDOWN("text/markdown");

    private final String value;

    MediaType(String value) {
        this.value = value;
    }

    /** The IANA media type, without parameters. */
    public String value() {
        return value;
    }
}
