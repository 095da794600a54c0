package dev.stele.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stele.model.DatePhrase;
import dev.stele.model.EdtfDate;
import dev.stele.model.Quantity;
import dev.stele.model.Resolution;
import java.math.BigDecimal;

/** Dates and quantities as the record of a document holds them. */
final class ParticularRecord {
    private ParticularRecord() {}

    /**
     * A date.
     *
     * @param by what it follows from: {@code words}, {@code document}, {@code passage}, {@code
     *     nothing}
     * @param basis the document's date, or the words before
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record DateRecord(
            int passage,
            int from,
            int to,
            String date,
            String sense,
            String by,
            String basis,
            String reason) {}

    /** A quantity; the numbers are decimal strings, so that none is rounded. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record QuantityRecord(
            int passage,
            int from,
            int to,
            String value,
            String upTo,
            String unit,
            String kind,
            String bound,
            String change,
            String period) {}

    static DateRecord of(DatePhrase phrase, String text) {
        Resolution resolution = phrase.resolution();
        String by = "words";
        String basis = "";
        String reason = "";
        if (resolution instanceof Resolution.ByDocument document) {
            by = "document";
            basis = document.date();
        } else if (resolution instanceof Resolution.ByPassage before) {
            by = "passage";
            basis = before.range().of(text);
        } else if (resolution instanceof Resolution.Open open) {
            by = "nothing";
            reason = open.reason().label();
        }
        return new DateRecord(
                phrase.passage(),
                phrase.range().from(),
                phrase.range().to(),
                phrase.date().text(),
                phrase.sense().label(),
                by,
                basis,
                reason);
    }

    static QuantityRecord of(Quantity quantity) {
        return new QuantityRecord(
                quantity.passage(),
                quantity.range().from(),
                quantity.range().to(),
                quantity.value().toPlainString(),
                quantity.upTo().map(BigDecimal::toPlainString).orElse(""),
                quantity.unit().code(),
                quantity.unit().kind().label(),
                quantity.bound().label(),
                quantity.change().label(),
                quantity.period().map(EdtfDate::text).orElse(""));
    }
}
