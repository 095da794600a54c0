/**
 * A document while it is being cleaned, what rules may do to it, and the ledger told from the
 * result.
 */
@NullMarked
package dev.stele.clean.draft;

import org.jspecify.annotations.NullMarked;
