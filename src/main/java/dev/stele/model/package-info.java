/**
 * The vocabulary that the stages share: values only, no behaviour of a stage and no library's
 * types.
 */
@NullMarked
package dev.stele.model;

import org.jspecify.annotations.NullMarked;
