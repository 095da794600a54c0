package dev.stele.read;

/**
 * A value that a person wrote about a document into its file.
 *
 * @param key in lower case
 * @param line of the file, from 1
 */
record Stated(String key, String value, int line) {}
