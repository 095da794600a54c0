/** Documents on disk while a build runs, so that a large corpus fits a small heap. */
@NullMarked
package dev.stele.store;

import org.jspecify.annotations.NullMarked;
