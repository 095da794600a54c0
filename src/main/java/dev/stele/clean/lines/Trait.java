package dev.stele.clean.lines;

/**
 * What can be seen of a line, by itself or beside its neighbours; each speaks for or against it.
 */
enum Trait {
    ALWAYS,

    // How long it is; see Prose.width.
    WIDTH_8,
    WIDTH_16,
    WIDTH_32,
    WIDTH_60,
    WIDTH_120,
    WIDTH_240,
    WIDTH_MORE,

    // How it is built.
    ENDS_SENTENCE,
    ENDS_SENTENCE_LONG,
    ENDS_OPEN,
    CUT_OFF,
    CLAUSES_NONE,
    CLAUSES_NONE_LONG,
    CLAUSES_TWO,
    CLAUSES_FOUR,
    QUOTES,
    BULLET,
    SEPARATORS,
    CAPITALS,
    TITLE_CASE,
    DIGITS,
    LETTERLESS,
    OTHER_SCRIPT,

    // What it says.
    LABEL,
    MENU_WORD,
    PAGE_PHRASE,
    PAGE_PHRASE_LONG,
    COUNTER,
    TIME_STAMP,
    HOLDS_TIME,
    BREADCRUMB,
    NOTICE,
    ADDRESS,
    CREDIT,
    COMMENT_PHRASE,
    TAGS,
    SECTION,
    LEADS_AWAY,
    BESIDE_TEXT,

    // Where else it stands.
    DOUBLED,
    REPEATED,
    SAME_BEGINNING,
    LONGEST,

    // What stands around it.
    PROSE_BEFORE,
    PROSE_BEHIND,
    PROSE_AROUND,
    PROSE_FAR,
    SHORT_RUN,
    LONG_SHORT_RUN,
    FURNITURE_AROUND,
    TIGHT,
    TIGHT_RUN,
    BEHIND_SIGN,
    BEFORE_SIGN,

    // Where it stands to the longest stretch of prose.
    BEFORE_CORE,
    FAR_BEFORE_CORE,
    IN_CORE,
    BEHIND_CORE,
    FAR_BEHIND_CORE,
    BEHIND_CLOSING,
    BEHIND_COMMENTS,

    // Which part of the page it stands in.
    BEHIND_SECTION,
    BEHIND_SECTIONS_TWO,
    BEHIND_SECTIONS_MORE,
    NEAR_SECTION,
    PROSE_BEHIND_SECTION,
    BETWEEN_SIGNS,
    IN_MAIN_PART,
    BEFORE_MAIN_PART,
    BEFORE_MAIN_PART_LARGE,
    BEHIND_MAIN_PART,
    BEHIND_MAIN_PART_LARGE,
}
