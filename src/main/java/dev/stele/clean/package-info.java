/** The second stage: a read text to a document and the ledger of every change. */
@NullMarked
package dev.stele.clean;

import org.jspecify.annotations.NullMarked;
