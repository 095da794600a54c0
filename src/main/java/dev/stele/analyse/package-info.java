/** The third stage: what one document says about itself, ready to be compared. */
@NullMarked
package dev.stele.analyse;

import org.jspecify.annotations.NullMarked;
