/**
 * Built sites driven in real browsers: what a reader does, and what must never happen meanwhile.
 */
@NullMarked
package dev.stele.browser;

import org.jspecify.annotations.NullMarked;
