/** Traces of a machine translation. */
@NullMarked
package dev.stele.clean.translation;

import org.jspecify.annotations.NullMarked;
