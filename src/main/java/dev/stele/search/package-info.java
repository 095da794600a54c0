/** Reads the index that is published with a site, as the browser does. */
@NullMarked
package dev.stele.search;

import org.jspecify.annotations.NullMarked;
