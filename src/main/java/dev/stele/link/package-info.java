/** The fifth stage: works, concepts and links between documents. */
@NullMarked
package dev.stele.link;

import org.jspecify.annotations.NullMarked;
