/**
 * How a document is cited: a reference from what is known about it, and that reference in the
 * styles and file formats in which citations are kept. The one home of the CSL processor.
 *
 * <p>What is cited is the copy that was seen: an electronic resource at its address. Where the text
 * first appeared is told in a note. Only dates that are stated or supplied are given as dates; of
 * an inferred one the year is given, as estimated.
 *
 * <p>A citation is made when the site is built and copied years later, so the date of access and
 * the passage are left open: they are parts of {@link dev.stele.cite.CitedText} that the browser
 * fills.
 */
@NullMarked
package dev.stele.cite;

import org.jspecify.annotations.NullMarked;
