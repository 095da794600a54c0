package dev.stele.render;

import dev.stele.model.Document;
import dev.stele.model.Language;
import dev.stele.model.Related;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the views of what a document is related to, with the reason. */
final class RelatedViews {
    /** Concepts and words that are told as the reason. */
    private static final int MOST_REASONS = 5;

    private final Site site;
    private final Place place;

    RelatedViews(Site site, Place place) {
        this.site = site;
        this.place = place;
    }

    List<DocumentView.RelatedView> of(Document document) {
        return site.library().related().getOrDefault(document.id(), List.of()).stream()
                .map(it -> view(document, it))
                .toList();
    }

    private DocumentView.RelatedView view(Document document, Related related) {
        Document other = site.library().documents().get(related.document()).document();
        return new DocumentView.RelatedView(
                site.titles().of(site.card(related.document())),
                place.to(SitePaths.document(related.document())),
                related.relation() == Related.Relation.TRANSLATION
                        ? site.messages().say("document.related.translation")
                        : "",
                reasons(related),
                oneOfEachNumber(related.terms()).stream()
                        .limit(Math.max(0, MOST_REASONS - related.concepts().size()))
                        .collect(Collectors.joining(site.messages().say("list.comma"))),
                related.passages().stream().map(it -> passage(document, other, it)).toList());
    }

    /** Without a word that only lacks the s of another, or has one more. */
    private static List<String> oneOfEachNumber(List<String> terms) {
        Set<String> stems = new HashSet<>();
        return terms.stream()
                .filter(term -> stems.add(Letters.caseless(term).replaceFirst("s$", "")))
                .toList();
    }

    private List<ListViews.Topic> reasons(Related related) {
        List<ListViews.Topic> reasons = new ArrayList<>();
        for (String id : related.concepts()) {
            site.concept(id)
                    .filter(concept -> reasons.size() < MOST_REASONS)
                    .ifPresent(
                            concept -> {
                                Language own = site.messages().language();
                                reasons.add(
                                        new ListViews.Topic(
                                                concept.label(own),
                                                concept.labelLanguage(own),
                                                place.to(SitePaths.concept(id)),
                                                List.of(),
                                                ""));
                            });
        }
        return reasons;
    }

    private DocumentView.QuotedView passage(Document here, Document there, Related.Pair pair) {
        Excerpt excerpt = Excerpt.of(there.passages().get(pair.there()), pair.words());
        return new DocumentView.QuotedView(
                site.titles().of(site.card(there.id())),
                place.to(SitePaths.document(there.id()), excerpt.anchor()),
                excerpt.lang(),
                excerpt.before(),
                excerpt.words(),
                excerpt.after(),
                "#" + here.passages().get(pair.here()).anchor());
    }
}
