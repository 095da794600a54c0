package dev.stele.clean.page;

/** What sort of page it is, which decides where its text is and what belongs to it. */
enum PageKind {
    /** One text, in prose: an article, a page of documentation, a landing page. */
    TEXT,
    /** What several people wrote in turn: a thread of a forum, a question with its answers. */
    THREAD,
    /** One thing for sale, with its description, its features and their values. */
    GOODS,
    /**
     * Cards beside each other: the things of a category, the stories of a section, jobs, events.
     */
    LIST
}
