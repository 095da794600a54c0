package dev.stele.clean.draft;

import dev.stele.model.Annotation;
import dev.stele.model.Range;

/** An annotation in the making; {@code range} counts in the read text. */
record Mark(Range range, Annotation.Kind kind, String value) {}
