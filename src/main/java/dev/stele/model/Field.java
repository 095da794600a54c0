package dev.stele.model;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a document's metadata, in the order in which they are published. */
public enum Field {
    TITLE("title", false),
    PARALLEL_TITLE("parallelTitle", false),
    KIND("kind", false),
    AUTHORS("authors", true),
    CONTAINER("container", false),
    REPUBLISHED_BY("republishedBy", true),
    URL("url", false),
    DATE("date", false),
    RETRIEVED("retrieved", false),
    ORIGINAL_LANGUAGE("originalLanguage", false),
    TRANSLATION("translation", false),
    SERIES("series", false),
    ABSTRACT("abstract", true),
    KEYWORDS("keywords", true),
    CLASSIFICATION("classification", true),
    RIGHTS("rights", false);

    private final String key;
    private final boolean repeatable;

    Field(String key, boolean repeatable) {
        this.key = key;
        this.repeatable = repeatable;
    }

    /** The name in records, in {@code corpus.yaml} and in front matter. */
    public String key() {
        return key;
    }

    /** Whether a document may have several values of it. */
    public boolean repeatable() {
        return repeatable;
    }

    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
