/**
 * The second stage: a read text to a document and the ledger of every change.
 *
 * <p>{@link dev.stele.clean.Cleaner} holds the order of the rules. Each is a small class, in a
 * folder by what it is about: what of a web {@code page} is the text, what {@code lines} of plain
 * text lost or took along, {@code damage} to characters, traces of {@code translation}, and the
 * {@code structure} of the text. They revise a {@code draft}, from whose result the ledger is told,
 * and know the {@code words} that people and programs write.
 */
@NullMarked
package dev.stele.clean;

import org.jspecify.annotations.NullMarked;
