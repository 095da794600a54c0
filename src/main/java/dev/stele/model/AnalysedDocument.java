package dev.stele.model;

import java.util.List;

/** A document with what can be said about it without knowing any other. */
public record AnalysedDocument(Document document, Signature signature, List<Mention> mentions) {
    public AnalysedDocument {
        mentions = List.copyOf(mentions);
    }

    public String id() {
        return document.id();
    }
}
