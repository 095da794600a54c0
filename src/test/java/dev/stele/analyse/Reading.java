package dev.stele.analyse;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.EdtfDate;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Quantity;
import dev.stele.model.Range;
import dev.stele.model.Vocabulary;
import dev.stele.text.Languages;
import java.math.BigDecimal;
import java.util.List;

/** Documents of one paragraph, and what is read in them, in one line each. */
final class Reading {
    private static final Analyser ANALYSER = new Analyser(Vocabulary.EMPTY);

    private Reading() {}

    /** A document of one paragraph; {@code date} is its own, or empty. */
    static AnalysedDocument of(String text, String date) {
        DocumentBuilder builder =
                DocumentBuilder.at("note.txt").in(new Language(Languages.of(text)));
        if (!date.isEmpty()) {
            builder.fact(Field.DATE, Fact.stated(date, "head"));
        }
        return ANALYSER.analyse(builder.paragraph(text).build());
    }

    static AnalysedDocument of(Document document) {
        return ANALYSER.analyse(document);
    }

    /** {@code 去年12月=2025-12 event} for each date, joined by {@code ; }. */
    static String dates(AnalysedDocument document) {
        return String.join(
                "; ",
                document.dates().stream()
                        .map(
                                it ->
                                        words(document, it.passage(), it.range())
                                                + "="
                                                + it.date().text()
                                                + (it.sense() == DatePhrase.Sense.EVENT
                                                        ? ""
                                                        : " " + it.sense().label()))
                        .toList());
    }

    /** {@code 约55%=about 55 % in 2022} for each quantity. */
    static String quantities(AnalysedDocument document) {
        return String.join(
                "; ", document.quantities().stream().map(it -> one(document, it)).toList());
    }

    private static String one(AnalysedDocument document, Quantity it) {
        return words(document, it.passage(), it.range())
                + "="
                + (it.bound() == Quantity.Bound.EXACT ? "" : it.bound().label() + " ")
                + (it.change() == Quantity.Change.NONE ? "" : it.change().label() + " ")
                + it.value().toPlainString()
                + it.upTo().map(BigDecimal::toPlainString).map(to -> ".." + to).orElse("")
                + " "
                + it.unit().code()
                + it.period().map(EdtfDate::text).map(date -> " in " + date).orElse("");
    }

    static String words(AnalysedDocument document, int passage, Range range) {
        return range.of(document.document().passages().get(passage).text());
    }

    static List<String> resolutions(AnalysedDocument document) {
        return document.dates().stream().map(it -> it.resolution().toString()).toList();
    }
}
