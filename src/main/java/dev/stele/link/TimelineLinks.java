package dev.stele.link;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase;
import dev.stele.model.EdtfDate;
import dev.stele.model.Instance;
import dev.stele.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the dates of all documents to one timeline. */
final class TimelineLinks {
    /** How many dates the timeline of a library has. */
    static final int MOST = 4000;

    private record Dated(Copied.Said said, EdtfDate date) {}

    private final Ration<Dated> ration = new Ration<>(MOST);

    void add(AnalysedDocument document, Statements statements) {
        List<Dated> dated = new ArrayList<>();
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < document.dates().size(); i++) {
            DatePhrase phrase = document.dates().get(i);
            int sentence = statements.sentence(phrase.passage(), phrase.range().from());
            long key = statements.key(phrase.passage(), sentence);
            int place = places.merge(key, 1, Integer::sum) - 1;
            boolean less = phrase.date().first().isEmpty();
            dated.add(
                    new Dated(new Copied.Said(document.id(), i, key, place, less), phrase.date()));
        }
        dated.sort(Comparator.comparing(each -> each.said().less()));
        ration.add(dated);
    }

    Timeline timeline(Copied copied) {
        Map<String, EdtfDate> dates = new HashMap<>();
        List<Copied.Said> said = new ArrayList<>();
        for (Dated dated : ration.kept()) {
            said.add(dated.said());
            dates.put(dated.said().document() + ":" + dated.said().index(), dated.date());
        }
        List<Instance> instances = new ArrayList<>(copied.folded(said));
        instances.sort(
                Comparator.comparing(
                        it -> dates.getOrDefault(it.document() + ":" + it.index(), UNKNOWN)));
        return new Timeline(instances, ration.total());
    }

    private static final EdtfDate UNKNOWN = new EdtfDate("XXXX");
}
