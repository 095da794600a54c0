package dev.stele.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a source says: metadata and passages, with the ledger that leads back to the read text.
 *
 * @param id path in the corpus without extension; part of every address
 * @param language of most of its text
 * @param former anchors that passages had before their text was changed, each with the anchor that
 *     it leads to
 */
public record Document(
        String id,
        Source source,
        Metadata metadata,
        Language language,
        List<Passage> passages,
        Ledger ledger,
        SortedMap<String, String> former) {

    /** What stands between two passages of the cleaned text. */
    public static final String PASSAGE_BREAK = "\n\n";

    public Document {
        passages = List.copyOf(passages);
        former = Collections.unmodifiableSortedMap(new TreeMap<>(former));
    }

    /** A document whose passages never had another address. */
    public Document(
            String id,
            Source source,
            Metadata metadata,
            Language language,
            List<Passage> passages,
            Ledger ledger) {
        this(id, source, metadata, language, passages, ledger, new TreeMap<>());
    }

    /** The passages, a blank line between each two. */
    public String cleanedText() {
        return passages.stream().map(Passage::text).collect(Collectors.joining(PASSAGE_BREAK));
    }

    /** The anchors of the passages, in order. */
    public List<String> anchors() {
        return passages.stream().map(Passage::anchor).toList();
    }

    /** The texts of the passages, in order. */
    public List<String> texts() {
        return passages.stream().map(Passage::text).toList();
    }

    /** The read text, made from the cleaned text and the ledger. */
    public String readText() {
        return ledger.undo(cleanedText());
    }

    public Document withMetadata(Metadata other) {
        return new Document(id, source, other, language, passages, ledger, former);
    }

    public Document withPassages(List<Passage> others) {
        return new Document(id, source, metadata, language, others, ledger, former);
    }

    public Document withFormer(SortedMap<String, String> others) {
        return new Document(id, source, metadata, language, passages, ledger, others);
    }

    /** The anchors that a passage had before its text was changed, sorted. */
    public List<String> formerAnchors(Passage passage) {
        return former.entrySet().stream()
                .filter(it -> it.getValue().equals(passage.anchor()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
