/** The sixth stage: the search index as files that a browser can load from disk. */
@NullMarked
package dev.stele.index;

import org.jspecify.annotations.NullMarked;
