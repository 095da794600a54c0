/**
 * Words that rules look for: tables of labels and phrases, dates and names as people write them.
 */
@NullMarked
package dev.stele.clean.words;

import org.jspecify.annotations.NullMarked;
