package dev.stele.cite;

import dev.stele.address.Hashes;
import dev.stele.model.Library;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The library that a document was seen in.
 *
 * @param library its title
 * @param version the day of its last change, or a digest of what it holds
 */
public record Edition(String library, String version) {
    private static final int VERSION_DIGITS = 10;

    /** The edition that is built from this library. */
    public static Edition of(Library library) {
        return new Edition(library.corpus().title(), version(library));
    }

    private static String version(Library library) {
        if (!library.corpus().updated().isEmpty()) {
            return library.corpus().updated();
        }
        String sources =
                library.cards().values().stream()
                        .map(card -> card.source().sha256())
                        .sorted()
                        .collect(Collectors.joining());
        return Hashes.hex(sources.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_DIGITS);
    }
}
