package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Concept;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Occurrence;
import dev.stele.text.SortOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the views of the topics: their list, and a page for each concept. */
final class TopicPages {
    private static final int UNFOLD = 20;
    private static final int MOST_USES = 6;

    private final Site site;
    private final Messages messages;
    private final TopicIndex index;
    private final Trend trend;

    TopicPages(Site site, TopicIndex index) {
        this.site = site;
        this.messages = site.messages();
        this.index = index;
        this.trend = new Trend(site);
    }

    /**
     * @param overview whether the site has one
     */
    ListViews.Topics topics(boolean overview) {
        Place place = Place.of(SitePaths.TOPICS);
        Map<String, List<ListViews.Topic>> groups = new LinkedHashMap<>();
        Comparator<String> order = SortOrder.of(messages.language().tag());
        for (Concept concept : site.corpus().vocabulary().concepts()) {
            groups.computeIfAbsent(concept.kind(), kind -> new ArrayList<>())
                    .add(topic(concept, place));
        }
        List<ListViews.TopicGroup> views = new ArrayList<>();
        groups.forEach(
                (kind, topics) -> {
                    topics.sort(Comparator.comparing(ListViews.Topic::label, order));
                    views.add(
                            new ListViews.TopicGroup(
                                    "group-" + (views.size() + 1),
                                    messages.sayOr("concept-kinds.", kind),
                                    topics));
                });
        return new ListViews.Topics(
                site.shell(place, messages.say("nav.topics"), messages.language(), Scripts.PLAIN),
                views,
                site.corpus().vocabulary().isAutomatic() ? messages.say("topics.automatic") : "",
                overview ? place.to(SitePaths.OVERVIEW) : "",
                site.corpus().vocabulary().concepts().size());
    }

    private ListViews.Topic topic(Concept concept, Place place) {
        String label = concept.label(messages.language());
        List<ListViews.Term> others = new ArrayList<>();
        concept.prefLabel()
                .forEach(
                        (language, text) -> {
                            if (!text.equals(label)
                                    && others.stream().noneMatch(it -> it.text().equals(text))) {
                                others.add(new ListViews.Term(text, language));
                            }
                        });
        return new ListViews.Topic(
                label,
                concept.labelLanguage(messages.language()),
                place.to(SitePaths.concept(concept.id())),
                others,
                spread(concept));
    }

    private String spread(Concept concept) {
        List<Occurrence> occurrences =
                site.library().occurrences().getOrDefault(concept.id(), List.of());
        if (occurrences.isEmpty()) {
            return messages.say("topic.nowhere");
        }
        return messages.say("topic.spread", occurrences.size(), site.spread(concept.id()));
    }

    ListViews.Concept concept(Concept concept) {
        Place place = Place.of(SitePaths.concept(concept.id()));
        String label = concept.label(messages.language());
        Optional<Map.Entry<String, String>> definition = definition(concept, messages.language());
        Map<String, String> quoted = index.quotedDocuments(concept.id());
        long works =
                site.library().occurrences().getOrDefault(concept.id(), List.of()).stream()
                        .map(it -> site.card(it.document()).work())
                        .distinct()
                        .count();
        return new ListViews.Concept(
                site.shell(place, label, messages.language(), Scripts.PLAIN),
                label,
                concept.labelLanguage(messages.language()),
                messages.sayOr("concept-kind.", concept.kind()),
                definition.map(Map.Entry::getValue).orElse(""),
                definition.map(Map.Entry::getKey).orElse(""),
                concept.source(),
                spread(concept),
                site.corpus().vocabulary().isAutomatic() ? messages.say("topic.automatic") : "",
                labels(concept, place),
                related(concept, place),
                concept.exactMatch().stream()
                        .flatMap(address -> ExternalAddress.of(address).stream())
                        .toList(),
                trend.of(site.library().occurrences().getOrDefault(concept.id(), List.of())),
                quoted.values().stream().map(id -> work(concept, id, place)).toList(),
                works > quoted.size()
                        ? messages.say("topic.remainder", works - quoted.size())
                        : "");
    }

    /** The definition of a concept by its language, preferably that of the interface. */
    static Optional<Map.Entry<String, String>> definition(Concept concept, Language preferred) {
        return concept.definition().entrySet().stream()
                .min(Comparator.comparing(entry -> !entry.getKey().equals(preferred.tag())));
    }

    private List<ListViews.Topic> related(Concept concept, Place place) {
        List<ListViews.Topic> related = new ArrayList<>();
        for (List<String> ids : List.of(concept.broader(), concept.related())) {
            for (String id : ids) {
                site.concept(id).ifPresent(other -> related.add(topic(other, place)));
            }
        }
        return related;
    }

    private List<ListViews.LabelRow> labels(Concept concept, Place place) {
        List<ListViews.LabelRow> rows = new ArrayList<>();
        Map<LabelMatcher.Label, Map<String, Integer>> uses = index.uses(concept.id());
        for (LabelMatcher.Label label : index.labels(concept.id())) {
            Map<String, Integer> documents = uses.getOrDefault(label, Map.of());
            int more = documents.size() - MOST_USES;
            rows.add(
                    new ListViews.LabelRow(
                            messages.name(new Language(label.language())),
                            label.text(),
                            label.language(),
                            documents.entrySet().stream()
                                    .limit(MOST_USES)
                                    .map(
                                            use ->
                                                    new ListViews.LabelUse(
                                                            site.titles()
                                                                    .of(site.card(use.getKey())),
                                                            place.to(
                                                                    SitePaths.document(
                                                                            use.getKey())),
                                                            messages.say(
                                                                    "topic.times", use.getValue())))
                                    .toList(),
                            more > 0 ? messages.say("topic.more-documents", more) : ""));
        }
        return rows;
    }

    private ListViews.ConceptWork work(Concept concept, String document, Place place) {
        Card card = site.card(document);
        TopicIndex.Quotes quotes = index.quotes(concept.id(), document);
        List<ListViews.Unfold> more = new ArrayList<>();
        for (Paging page : Paging.of(quotes.rest().size(), UNFOLD)) {
            if (page.last() > page.first()) {
                more.add(
                        new ListViews.Unfold(
                                messages.say("topic.unfold", page.last() - page.first()),
                                quotes(
                                        quotes.rest().subList(page.first(), page.last()),
                                        document,
                                        place)));
            }
        }
        List<ListViews.Term> terms = new ArrayList<>();
        String container = card.metadata().value(Field.CONTAINER);
        if (!container.isEmpty()) {
            terms.add(
                    new ListViews.Term(
                            container, Tongues.tag(Tongues.of(container, card.language()))));
        }
        terms.add(new ListViews.Term(messages.name(card.language()), messages.language().tag()));
        if (card.metadata().first(Field.TRANSLATION).isPresent()) {
            terms.add(
                    new ListViews.Term(
                            messages.say("translation.short"), messages.language().tag()));
        }
        return new ListViews.ConceptWork(
                site.titles().of(card),
                place.to(SitePaths.document(document)),
                terms,
                quotes(quotes.best(), document, place),
                more);
    }

    private static List<ListViews.Quote> quotes(
            List<Excerpt> excerpts, String document, Place place) {
        return excerpts.stream()
                .map(
                        excerpt ->
                                new ListViews.Quote(
                                        place.to(SitePaths.document(document), excerpt.anchor()),
                                        excerpt.lang(),
                                        excerpt.before(),
                                        excerpt.words(),
                                        excerpt.after()))
                .toList();
    }
}
