/**
 * What a corpus without a vocabulary says of its own names and terms: candidates for {@code
 * corpus.yaml}, with what speaks for each.
 */
@NullMarked
package dev.stele.suggest;

import org.jspecify.annotations.NullMarked;
