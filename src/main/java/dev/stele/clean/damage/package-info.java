/** Characters that a converter broke, added or exchanged. */
@NullMarked
package dev.stele.clean.damage;

import org.jspecify.annotations.NullMarked;
