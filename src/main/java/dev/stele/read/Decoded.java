package dev.stele.read;

/**
 * A file's text.
 *
 * @param text with {@code \n} line ends and without a byte order mark
 * @param charset the encoding that it was decoded with, an IANA name
 * @param malformed how many byte sequences the encoding has no character for; a U+FFFD stands in
 *     the place of each
 * @param firstMalformedLine from 1; 0 if there is none
 */
record Decoded(String text, String charset, int malformed, int firstMalformedLine) {}
