/** The last stage: a finished site put in place in one step, or not at all. */
@NullMarked
package dev.stele.write;

import org.jspecify.annotations.NullMarked;
