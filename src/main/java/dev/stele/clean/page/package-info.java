/** What of a web page is the text: its kind, its main area, and the furniture in and around it. */
@NullMarked
package dev.stele.clean.page;

import org.jspecify.annotations.NullMarked;
