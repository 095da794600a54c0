package dev.stele.render;

import dev.stele.model.Concept;
import dev.stele.model.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the view of the overview: which documents mention which topics how often, as a table whose
 * cells are shaded. A large library shows the widest topics and the documents that have most of
 * them.
 */
final class OverviewPages {
    private static final int MOST_TOPICS = 20;
    private static final int MOST_DOCUMENTS = 100;
    private static final int DARKEST = 4;

    private final Site site;
    private final Messages messages;

    OverviewPages(Site site) {
        this.site = site;
        this.messages = site.messages();
    }

    /** One cell; {@code shade} is 0 (none) to 4. */
    record Cell(String count, int shade) {}

    record Row(Titles.Title title, String href, List<Cell> cells) {}

    record View(Shell shell, String introduction, List<ListViews.Topic> topics, List<Row> rows) {}

    /** Whether the library is large enough, and has topics. */
    boolean isWorthIt() {
        return site.library().cards().size() >= Trend.LEAST_DOCUMENTS && topics().size() >= 2;
    }

    /** The topics that most documents mention, but no places, which nearly all do. */
    private List<Concept> topics() {
        return site.corpus().vocabulary().concepts().stream()
                .filter(concept -> !concept.kind().equals("place"))
                .filter(concept -> site.spread(concept.id()) > 0)
                .sorted(
                        Comparator.comparingLong((Concept concept) -> site.spread(concept.id()))
                                .reversed()
                                .thenComparing(Concept::id))
                .limit(MOST_TOPICS)
                .toList();
    }

    private List<Occurrence> occurrences(Concept concept) {
        return site.library().occurrences().getOrDefault(concept.id(), List.of());
    }

    View view() {
        Place place = Place.of(SitePaths.OVERVIEW);
        List<Concept> topics = topics();
        Map<String, int[]> counts = new TreeMap<>();
        for (int i = 0; i < topics.size(); i++) {
            for (Occurrence occurrence : occurrences(topics.get(i))) {
                counts.computeIfAbsent(occurrence.document(), id -> new int[topics.size()])[i]++;
            }
        }
        List<Row> rows =
                counts.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Map.Entry<String, int[]> row) ->
                                                        -topicsIn(row.getValue()))
                                        .thenComparing(Map.Entry::getKey))
                        .limit(MOST_DOCUMENTS)
                        .map(row -> row(row.getKey(), row.getValue(), place))
                        .toList();
        return new View(
                site.shell(
                        place, messages.say("overview.title"), messages.language(), Scripts.PLAIN),
                messages.say("overview.introduction", rows.size(), site.library().cards().size()),
                topics.stream().map(concept -> topic(concept, place)).toList(),
                rows);
    }

    private static int topicsIn(int[] counts) {
        int topics = 0;
        for (int count : counts) {
            topics += count > 0 ? 1 : 0;
        }
        return topics;
    }

    private ListViews.Topic topic(Concept concept, Place place) {
        String label = concept.label(messages.language());
        return new ListViews.Topic(
                label,
                concept.labelLanguage(messages.language()),
                place.to(SitePaths.concept(concept.id())),
                List.of(),
                "");
    }

    private Row row(String document, int[] counts, Place place) {
        List<Cell> cells = new ArrayList<>();
        for (int count : counts) {
            int shade =
                    count == 0 ? 0 : Math.min(DARKEST, 1 + (int) (Math.log(count) / Math.log(3)));
            cells.add(new Cell(count == 0 ? "" : Integer.toString(count), shade));
        }
        return new Row(
                site.titles().of(site.card(document)),
                place.to(SitePaths.document(document)),
                cells);
    }
}
