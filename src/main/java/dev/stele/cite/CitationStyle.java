package dev.stele.cite;

/** The styles in which a citation is offered, by the official style sheets. */
public enum CitationStyle {
    /** GB/T 7714 of 2015; there is no style sheet of the edition of 2025 yet. */
    GB_T_7714("gbt", "china-national-standard-gb-t-7714-2015-numeric") {
        @Override
        boolean namesWebsite() {
            return false;
        }
    },
    APA("apa", "apa"),
    /** The bibliography of the Chicago Manual of Style, 18th edition. */
    CHICAGO("chicago", "chicago-notes-bibliography");

    private final String key;
    private final String sheet;

    CitationStyle(String key, String sheet) {
        this.key = key;
        this.sheet = sheet;
    }

    /** Its name in pages and messages. */
    public String key() {
        return key;
    }

    /** The name of its style sheet. */
    String sheet() {
        return sheet;
    }

    /** Whether it says on which website an electronic resource stands. */
    boolean namesWebsite() {
        return true;
    }
}
