package dev.stele.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of a corpus, kept outside the heap and read again as often as a stage needs them.
 */
public interface Documents {

    /** All IDs, sorted by code point. */
    List<String> ids();

    /**
     * Reads one document; safe to call from several threads.
     *
     * @throws IllegalArgumentException if there is none with this ID
     */
    AnalysedDocument get(String id);

    /** All documents in the order of {@link #ids}, each read when it is needed. */
    default Stream<AnalysedDocument> stream() {
        return ids().stream().map(this::get);
    }
}
