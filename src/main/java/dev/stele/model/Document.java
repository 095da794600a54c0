package dev.stele.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a source says: metadata and passages, with the ledger that leads back to the read text.
 *
 * @param id path in the corpus without extension; part of every address
 * @param language of most of its text
 */
public record Document(
        String id,
        Source source,
        Metadata metadata,
        Language language,
        List<Passage> passages,
        Ledger ledger) {

    /** What stands between two passages of the cleaned text. */
    public static final String PASSAGE_BREAK = "\n\n";

    public Document {
        passages = List.copyOf(passages);
    }

    /** The passages, a blank line between each two. */
    public String cleanedText() {
        return passages.stream().map(Passage::text).collect(Collectors.joining(PASSAGE_BREAK));
    }

    /** The read text, made from the cleaned text and the ledger. */
    public String readText() {
        return ledger.undo(cleanedText());
    }

    public Document withMetadata(Metadata other) {
        return new Document(id, source, other, language, passages, ledger);
    }

    public Document withPassages(List<Passage> others) {
        return new Document(id, source, metadata, language, others, ledger);
    }
}
