/** Findings: what a person should know about a corpus, with the place, the cause and one remedy. */
@NullMarked
package dev.stele.diagnostic;

import org.jspecify.annotations.NullMarked;
