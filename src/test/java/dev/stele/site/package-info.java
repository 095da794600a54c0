/** Laws that hold for every site that Stele builds, tested over whole sites. */
@NullMarked
package dev.stele.site;

import org.jspecify.annotations.NullMarked;
