/**
 * What a letter is and how texts compare: folding with its way back, scripts, sentences, shingles.
 * The one home of ICU.
 */
@NullMarked
package dev.stele.text;

import org.jspecify.annotations.NullMarked;
