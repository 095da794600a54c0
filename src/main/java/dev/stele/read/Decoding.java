package dev.stele.read;

import dev.stele.model.MediaType;
import java.util.Optional;

/**
 * Bytes to text: by the byte order mark, else as UTF-8 if that fits without exception, else as the
 * file declares if that fits, else as what makes the most plausible text.
 */
final class Decoding {
    private final byte[] bytes;
    private final MediaType mediaType;

    private Decoding(byte[] bytes, MediaType mediaType) {
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    static Decoded decode(byte[] bytes, MediaType mediaType) {
        Decoded decoded = new Decoding(bytes, mediaType).decode();
        return new Decoded(
                Lines.withLineFeeds(decoded.text()),
                decoded.charset(),
                decoded.malformed(),
                decoded.firstMalformedLine());
    }

    private Decoded decode() {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return mark.get().encoding().decode(bytes, mark.get().length());
        }
        Optional<Encoding> unmarked = Zeros.encoding(bytes).or(() -> Escapes.encoding(bytes));
        if (unmarked.isPresent()) {
            return unmarked.get().decode(bytes, 0);
        }
        return strictly(Encoding.UTF_8).orElseGet(this::notUtf8);
    }

    private Decoded notUtf8() {
        Optional<Encoding> declared =
                mediaType == MediaType.HTML ? Declaration.of(bytes) : Optional.empty();
        Detection detection = new Detection(bytes, mediaType);
        return declared.filter(detection::allows)
                .flatMap(this::strictly)
                .orElseGet(() -> detection.best(declared).decode(bytes, 0));
    }

    private Optional<Decoded> strictly(Encoding encoding) {
        return encoding.decodeStrictly(bytes, 0)
                .map(text -> new Decoded(text, encoding.iana(), 0, 0));
    }
}
