package dev.stele.store;

import dev.stele.model.AnalysedDocument;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The documents that were read last: those that quote one another and are near in a corpus are
 * wanted again and again. Safe to use from several threads.
 */
final class RecentDocuments {
    private final Map<String, Kept> documents = new LinkedHashMap<>(16, 0.75f, true);
    private final long limit;
    private long bytes;

    private record Kept(AnalysedDocument document, int bytes) {}

    /**
     * @param limit bytes that the documents may have in the file, all together
     */
    RecentDocuments(long limit) {
        this.limit = limit;
    }

    synchronized Optional<AnalysedDocument> get(String id) {
        return Optional.ofNullable(documents.get(id)).map(Kept::document);
    }

    /** Keeps a document, and leaves out what was not asked for the longest. */
    synchronized void keep(AnalysedDocument document, int length) {
        forget(document.id());
        documents.put(document.id(), new Kept(document, length));
        bytes += length;
        Iterator<Kept> oldest = documents.values().iterator();
        while (bytes > limit) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    /** Leaves a document out that has become another. */
    synchronized void forget(String id) {
        Kept kept = documents.remove(id);
        bytes -= kept == null ? 0 : kept.bytes();
    }
}
