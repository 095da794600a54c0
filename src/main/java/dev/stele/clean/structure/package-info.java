/**
 * What the parts of a text are: headings, lists, captions, references, and the facts they state.
 */
@NullMarked
package dev.stele.clean.structure;

import org.jspecify.annotations.NullMarked;
