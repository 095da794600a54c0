package dev.stele.read;

import java.util.Optional;

/** Tells ISO-2022-JP, all of whose bytes are ASCII, by the escapes that lead into JIS X 0208. */
final class Escapes {
    private static final int ESCAPE = 0x1b;

    private Escapes() {}

    static Optional<Encoding> encoding(byte[] bytes) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == ESCAPE
                    && bytes[at + 1] == '$'
                    && (bytes[at + 2] == 'B' || bytes[at + 2] == '@')) {
                return Optional.of(Encoding.ISO_2022_JP)
                        .filter(encoding -> encoding.decodeStrictly(bytes, 0).isPresent());
            }
        }
        return Optional.empty();
    }
}
