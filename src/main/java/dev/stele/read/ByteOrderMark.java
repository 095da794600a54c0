package dev.stele.read;

import java.util.List;
import java.util.Optional;

/**
 * The mark with which a Unicode file may begin.
 *
 * @param length in bytes
 */
record ByteOrderMark(Encoding encoding, int length) {
    /** UTF-32 first: its little-endian mark begins with that of UTF-16. */
    private static final List<Encoding> MARKED =
            List.of(
                    Encoding.UTF_32LE,
                    Encoding.UTF_32BE,
                    Encoding.UTF_8,
                    Encoding.UTF_16LE,
                    Encoding.UTF_16BE);

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return MARKED.stream()
                .filter(encoding -> startsWith(bytes, mark(encoding)))
                .findFirst()
                .map(encoding -> new ByteOrderMark(encoding, mark(encoding).length));
    }

    private static byte[] mark(Encoding encoding) {
        return switch (encoding) {
            case UTF_32LE -> new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0};
            case UTF_32BE -> new byte[] {0, 0, (byte) 0xfe, (byte) 0xff};
            case UTF_16LE -> new byte[] {(byte) 0xff, (byte) 0xfe};
            case UTF_16BE -> new byte[] {(byte) 0xfe, (byte) 0xff};
            default -> new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        };
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (bytes[at] != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
