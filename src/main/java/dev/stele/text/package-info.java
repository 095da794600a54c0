/**
 * What a letter is and how texts compare: folding with its way back, scripts, sentences, shingles;
 * and days as people write them. The one home of ICU.
 */
@NullMarked
package dev.stele.text;

import org.jspecify.annotations.NullMarked;
