package dev.stele.model;

/** What a passage is by its form. */
public enum PassageKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    CAPTION,
    TABLE_CELL,
    CODE;

    /** The name in the published record: {@code list-item}. */
    public String label() {
        return Labels.of(this);
    }
}
