package dev.stele.model;

/** What a passage does in its document. */
public enum Role {
    BODY,
    TITLE,
    PARALLEL_TITLE,
    BYLINE,
    ABSTRACT,
    KEYWORDS,
    CLASSIFICATION,
    CAPTION,
    TRANSLATION_NOTICE,
    EDITORS_NOTE,
    FOOTNOTE,
    /** An item of the list of references. */
    REFERENCE;

    /** The name in the published record: {@code parallel-title}. */
    public String label() {
        return Labels.of(this);
    }

    /** Whether the passage stands in the head of the page, before the text proper. */
    public boolean isFrontMatter() {
        return switch (this) {
            case TITLE, PARALLEL_TITLE, BYLINE, ABSTRACT, KEYWORDS, CLASSIFICATION -> true;
            case BODY, CAPTION, TRANSLATION_NOTICE, EDITORS_NOTE, FOOTNOTE, REFERENCE -> false;
        };
    }
}
