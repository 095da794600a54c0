/** Names that last: document IDs, passage anchors, relative links. */
@NullMarked
package dev.stele.address;

import org.jspecify.annotations.NullMarked;
