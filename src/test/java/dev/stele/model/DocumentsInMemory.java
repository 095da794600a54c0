package dev.stele.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents for tests, kept on the heap. */
public final class DocumentsInMemory implements Documents {
    private final Map<String, AnalysedDocument> byId = new TreeMap<>();

    public DocumentsInMemory(Collection<AnalysedDocument> documents) {
        documents.forEach(document -> byId.put(document.id(), document));
    }

    @Override
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    @Override
    public AnalysedDocument get(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no document " + id));
    }
}
