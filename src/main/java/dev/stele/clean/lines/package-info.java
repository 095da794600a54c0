/**
 * What plain text lost or took along with its page: furniture, running lines, wraps, paragraphs.
 */
@NullMarked
package dev.stele.clean.lines;

import org.jspecify.annotations.NullMarked;
