/**
 * Writes a library in the formats of other programs: tables, records, references, vocabularies. It
 * reads each document once and keeps no more than a part of each file in memory.
 */
@NullMarked
package dev.stele.export;

import org.jspecify.annotations.NullMarked;
