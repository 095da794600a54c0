package dev.stele.analyse;

import dev.stele.model.DatePhrase;
import dev.stele.model.Document;
import dev.stele.model.EdtfDate;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.PassageKind;
import dev.stele.model.Quantity;
import dev.stele.model.Role;
import dev.stele.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a document says in figures: its dates, its quantities, and when it was written.
 *
 * @param written the inferred time of the document; empty if it states one, or none follows
 */
record Particulars(List<DatePhrase> dates, List<Quantity> quantities, Optional<Fact> written) {

    /**
     * Reads a document.
     *
     * @param folded the texts of its passages
     */
    static Particulars of(Document document, List<Folded> folded) {
        List<Wording> wordings = new ArrayList<>();
        List<List<DateWords>> words = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            Wording wording = Wording.of(document.passages().get(i), folded.get(i));
            wordings.add(wording);
            words.add(isRead(document, i) ? DateFinder.words(wording) : List.of());
        }
        Optional<Fact> written = Optional.empty();
        Optional<Anchor> stated = DocumentTime.stated(document);
        Anchor anchor = stated.orElse(Anchor.NONE);
        if (document.metadata().first(Field.DATE).isEmpty()) {
            written = inferred(document, wordings, words);
            anchor =
                    written.map(fact -> Anchor.of(new EdtfDate(fact.value()), fact.status()))
                            .orElse(anchor);
        }
        List<DatePhrase> dates = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            if (isRead(document, i)) {
                Wording wording = wordings.get(i);
                Periods.Related related =
                        Periods.relate(
                                wording,
                                DateFinder.dates(i, wording, words.get(i), anchor),
                                Ranks.among(
                                        QuantityFinder.quantities(i, wording, words.get(i)),
                                        i,
                                        wording));
                dates.addAll(related.dates());
                quantities.addAll(related.quantities());
            }
        }
        return new Particulars(dates, quantities, written);
    }

    /** The document with the time that was inferred for it. */
    Document dated(Document document) {
        return written.map(
                        fact ->
                                document.withMetadata(
                                        document.metadata().with(Field.DATE, List.of(fact))))
                .orElse(document);
    }

    /** Code states nothing, and a class number is no figure. */
    private static boolean isRead(Document document, int passage) {
        return document.passages().get(passage).kind() != PassageKind.CODE
                && document.passages().get(passage).role() != Role.CLASSIFICATION;
    }

    private static Optional<Fact> inferred(
            Document document, List<Wording> wordings, List<List<DateWords>> words) {
        Optional<String> stamp = DocumentTime.newestStamp(document);
        Anchor until = stamp.map(DocumentTime::until).orElse(Anchor.NONE);
        List<DateFinder.Found> all = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            all.addAll(DateFinder.dates(i, wordings.get(i), words.get(i), until.atItsEnd()));
        }
        return DocumentTime.inferred(document, wordings, all, stamp);
    }
}
