package dev.stele.model;

/**
 * A date or quantity of the library: the place in its document's list.
 *
 * @param index from 0
 * @param copies how many other documents say the same in the same sentence
 */
public record Instance(String document, int index, int copies) {}
