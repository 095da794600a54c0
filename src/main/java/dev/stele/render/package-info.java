/** The seventh stage: pages made from the model through templates. */
@NullMarked
package dev.stele.render;

import org.jspecify.annotations.NullMarked;
