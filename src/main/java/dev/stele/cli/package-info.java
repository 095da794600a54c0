/** The command line: the one place that knows the order of the stages. */
@NullMarked
package dev.stele.cli;

import org.jspecify.annotations.NullMarked;
