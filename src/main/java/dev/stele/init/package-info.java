/**
 * What a folder needs to become a library of its own: its settings, and the workflow that publishes
 * it. Texts are made here; whoever asks for them writes them down.
 */
@NullMarked
package dev.stele.init;

import org.jspecify.annotations.NullMarked;
