package dev.stele.model;

import java.util.List;

/**
 * A document with what can be said about it without knowing any other.
 *
 * @param mentions in the order of the text, as are the others
 */
public record AnalysedDocument(
        Document document,
        Signature signature,
        List<Mention> mentions,
        List<DatePhrase> dates,
        List<Quantity> quantities) {
    public AnalysedDocument {
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        quantities = List.copyOf(quantities);
    }

    /** A document that names no dates and no quantities. */
    public AnalysedDocument(Document document, Signature signature, List<Mention> mentions) {
        this(document, signature, mentions, List.of(), List.of());
    }

    /** The same document with other mentions. */
    public AnalysedDocument with(List<Mention> others) {
        return new AnalysedDocument(document, signature, others, dates, quantities);
    }

    public String id() {
        return document.id();
    }
}
