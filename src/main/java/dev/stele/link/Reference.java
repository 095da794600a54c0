package dev.stele.link;

import dev.stele.model.Range;

/**
 * A place in a passage that points somewhere.
 *
 * @param range the linked words
 * @param target as the source gives it
 */
record Reference(Range range, String target, Form form) {

    /** How the source writes it. */
    enum Form {
        /** A link of HTML or Markdown. */
        LINK,
        /** {@code [[Name]]}, {@code [[Name#Heading|label]]}. */
        WIKI,
        /** An address of the web in the text. */
        ADDRESS
    }
}
