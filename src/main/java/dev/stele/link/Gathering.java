package dev.stele.link;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Card;
import dev.stele.model.Concept;
import dev.stele.model.Mention;
import dev.stele.model.Occurrence;
import dev.stele.model.Standing;
import dev.stele.model.Vocabulary;
import dev.stele.text.Sketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is kept of each document, read once, to join it with the others. */
final class Gathering {
    private final List<String> ids;
    private final WantedTexts wanted;
    private final FigureLinks figures;
    private final TimelineLinks timeline = new TimelineLinks();
    private final SharedText shared = new SharedText();
    private final Profiles profiles = new Profiles();
    private final SortedMap<String, Card> cards = new TreeMap<>();
    private final List<Works.Text> texts = new ArrayList<>();
    private final List<String> linking = new ArrayList<>();
    private final SortedMap<String, OccurrenceList> occurrences = new TreeMap<>();
    private final Map<String, String> dois = new HashMap<>();
    private int next;

    /**
     * @param ids of all documents, in the order in which they are added
     */
    Gathering(Vocabulary vocabulary, List<String> ids, WantedTexts wanted, FigureLinks figures) {
        this.ids = ids;
        this.wanted = wanted;
        this.figures = figures;
        for (Concept concept : vocabulary.concepts()) {
            occurrences.put(concept.id(), new OccurrenceList(concept.id(), ids));
        }
    }

    void add(AnalysedDocument analysed) {
        int place = next++;
        cards.put(analysed.id(), Cards.of(analysed.document(), ""));
        texts.add(new Works.Text(Standing.of(analysed), Sketch.of(analysed.signature())));
        for (Mention mention : analysed.mentions()) {
            occurrences
                    .computeIfAbsent(mention.concept(), id -> new OccurrenceList(id, ids))
                    .add(place, mention);
        }
        if (LinkResolver.mayHaveLinks(analysed.document())) {
            linking.add(analysed.id());
        }
        Doi.own(analysed.document()).ifPresent(doi -> dois.put(analysed.id(), doi));
        wanted.add(analysed.document());
        shared.add(place, analysed.signature().fingerprints());
        profiles.add(analysed);
        Statements statements = new Statements(analysed.document());
        timeline.add(analysed, statements);
        figures.add(analysed, statements);
    }

    /** By document ID; the works are still missing. */
    SortedMap<String, Card> cards() {
        return cards;
    }

    List<Works.Text> texts() {
        return texts;
    }

    /** IDs of the documents that have links. */
    List<String> linking() {
        return linking;
    }

    SortedMap<String, List<Occurrence>> occurrences() {
        return new TreeMap<>(occurrences);
    }

    /** Addresses of the identifiers that documents state as their own, by their IDs. */
    Map<String, String> dois() {
        return dois;
    }

    WantedTexts wanted() {
        return wanted;
    }

    SharedText shared() {
        return shared;
    }

    Profiles profiles() {
        return profiles;
    }

    TimelineLinks timeline() {
        return timeline;
    }

    FigureLinks figures() {
        return figures;
    }
}
