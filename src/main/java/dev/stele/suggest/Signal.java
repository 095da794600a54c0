package dev.stele.suggest;

/** What speaks for a candidate, the strongest first. */
public enum Signal {
    /** A document names it among its keywords. */
    KEYWORD("named as a keyword"),
    /** It stands beside its abbreviation, one of them in parentheses. */
    ABBREVIATION("with its abbreviation"),
    /** It stands in 《》 or the like. */
    TITLE("a quoted title"),
    /** It begins with a place, or stands alone, and ends as organisations do. */
    ORGANISATION("named as organisations are"),
    /** It stands beside an office. */
    PERSON("a name beside an office"),
    /** A row of capitalised words. */
    CAPITALS("words with capitals"),
    /** It occurs far more often, and by itself, than its words let expect. */
    TERM("a frequent term");

    private final String reason;

    Signal(String reason) {
        this.reason = reason;
    }

    /** What it is, in English, for the comment beside the candidate. */
    public String reason() {
        return reason;
    }

    /** Whether it alone tells a name, without any count. */
    boolean isSure() {
        return compareTo(CAPITALS) < 0;
    }
}
