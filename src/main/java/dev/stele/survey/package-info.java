/** The fourth stage: what the corpus knows about each of its documents. */
@NullMarked
package dev.stele.survey;

import org.jspecify.annotations.NullMarked;
