/** The first stage: files to read texts, whatever their format and encoding. */
@NullMarked
package dev.stele.read;

import org.jspecify.annotations.NullMarked;
