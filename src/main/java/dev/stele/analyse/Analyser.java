package dev.stele.analyse;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Document;
import dev.stele.model.Mention;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Vocabulary;
import dev.stele.text.Fingerprints;
import dev.stele.text.Folded;
import dev.stele.text.Folding;
import dev.stele.text.Shingles;
import dev.stele.text.Sketch;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of a document what can be said without knowing any other: the signature that finds its
 * copies, where it mentions concepts, its dates and quantities. Safe to use from several threads.
 */
public final class Analyser {
    private final ConceptMatcher matcher;

    public Analyser(Vocabulary vocabulary) {
        this.matcher = new ConceptMatcher(vocabulary);
    }

    public AnalysedDocument analyse(Document document) {
        List<Folded> folded = folded(document);
        Particulars particulars = Particulars.of(document, folded);
        return new AnalysedDocument(
                particulars.dated(document),
                Sketch.signature(Shingles.ofFolded(folded), Fingerprints.of(folded)),
                mentions(document, folded),
                particulars.dates(),
                particulars.quantities());
    }

    /** Only where the document mentions concepts. */
    public List<Mention> mentions(Document document) {
        return mentions(document, folded(document));
    }

    /**
     * The alternative and hidden labels that none of the documents has which were analysed so far,
     * in the order of the vocabulary.
     */
    public List<Vocabulary.Label> missingLabels() {
        return matcher.missing();
    }

    private static List<Folded> folded(Document document) {
        return document.passages().stream().map(each -> Folding.fold(each.text())).toList();
    }

    private List<Mention> mentions(Document document, List<Folded> folded) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            Passage passage = document.passages().get(i);
            if (passage.kind() != PassageKind.CODE) {
                MatchText text = MatchText.of(folded.get(i));
                mentions.addAll(matcher.mentions(document.id(), i, passage.text(), text));
            }
        }
        return mentions;
    }
}
