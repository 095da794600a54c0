package dev.stele.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.stele.model.MediaType;
import java.util.Optional;

/**
 * Bytes to text: by the byte order mark, else as UTF-8 if that fits without exception, else as the
 * file declares if that fits, else by what the bytes look like.
 */
final class Decoding {
    private Decoding() {}

    static Decoded decode(byte[] bytes, MediaType mediaType) {
        Decoded decoded = decodeBytes(bytes, mediaType);
        return new Decoded(
                Lines.withLineFeeds(decoded.text()),
                decoded.charset(),
                decoded.malformed(),
                decoded.firstMalformedLine());
    }

    private static Decoded decodeBytes(byte[] bytes, MediaType mediaType) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return mark.get().encoding().decode(bytes, mark.get().length());
        }
        Optional<Decoded> utf8 = strictly(Encoding.UTF_8, bytes);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Optional<Encoding> declared =
                mediaType == MediaType.HTML ? Declaration.of(bytes) : Optional.empty();
        Optional<Decoded> asDeclared = declared.flatMap(encoding -> strictly(encoding, bytes));
        return asDeclared.orElseGet(() -> detected(bytes).decode(bytes, 0));
    }

    private static Encoding detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Encoding> encoding = Encoding.ofLabel(match.getName());
            if (encoding.isPresent()) {
                return encoding.get();
            }
        }
        return Encoding.WINDOWS_1252;
    }

    private static Optional<Decoded> strictly(Encoding encoding, byte[] bytes) {
        return encoding.decodeStrictly(bytes, 0)
                .map(text -> new Decoded(text, encoding.iana(), 0, 0));
    }
}
