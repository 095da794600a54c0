package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a document's page can tell of its links before they are followed. */
final class Previews {
    private final Site site;

    Previews(Site site) {
        this.site = site;
    }

    /**
     * The target of a link.
     *
     * @param href that the link has, without a passage
     * @param lang of the title
     * @param note what it is, in the interface's language
     * @param text of it, or empty
     */
    record Preview(
            String href, String title, String lang, String note, String text, String textLang) {}

    /**
     * @param concepts their ids
     * @param documents their IDs
     * @param place of the page that leads to them
     */
    List<Preview> of(Set<String> concepts, Set<String> documents, Place place) {
        List<Preview> previews = new ArrayList<>();
        concepts.forEach(id -> site.concept(id).ifPresent(it -> previews.add(of(it, place))));
        documents.forEach(id -> previews.add(of(site.card(id), place)));
        return previews;
    }

    private Preview of(Concept concept, Place place) {
        Messages messages = site.messages();
        String label = concept.label(messages.language());
        Map.Entry<String, String> definition =
                TopicPages.definition(concept, messages.language()).orElse(Map.entry("", ""));
        return new Preview(
                place.to(SitePaths.concept(concept.id())),
                label,
                concept.labelLanguage(messages.language()),
                messages.say(
                        "preview.concept",
                        messages.sayOr("concept-kind.", concept.kind()),
                        site.spread(concept.id())),
                definition.getValue(),
                definition.getKey());
    }

    private Preview of(Card card, Place place) {
        Titles.Title title = site.titles().of(card);
        return new Preview(
                place.to(SitePaths.document(card.id())),
                title.bracketed(),
                title.lang(),
                Witnesses.facts(site, card).stream()
                        .map(ListViews.Term::text)
                        .collect(Collectors.joining(" · ")),
                card.lead(),
                Tongues.tag(card.language()));
    }
}
