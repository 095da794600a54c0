package dev.stele.render;

import dev.stele.address.Hrefs;
import dev.stele.cite.Edition;
import dev.stele.model.Card;
import dev.stele.model.Concept;
import dev.stele.model.Corpus;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Occurrence;
import dev.stele.model.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** What the pages of one site share. */
final class Site {
    private final Library library;
    private final Messages messages;
    private final SortedSet<String> assets;
    private final CitationViews citations;
    private final Previews previews;
    private final Disagreements disagreements;
    private final boolean feed;
    private final Map<String, Concept> concepts = new HashMap<>();
    private final Map<String, Work> works = new HashMap<>();

    /** How many documents mention each concept, by its id. */
    private final Map<String, Long> spread = new HashMap<>();

    Site(Library library, Messages messages, SortedSet<String> assets) {
        this.library = library;
        this.messages = messages;
        this.assets = assets;
        this.citations = new CitationViews(messages, Edition.of(library));
        this.previews = new Previews(this);
        this.disagreements = new Disagreements(library.figures());
        this.feed = library.corpus().base().isPresent() && LibraryFeed.hasDays(library);
        library.corpus().vocabulary().concepts().forEach(it -> concepts.put(it.id(), it));
        library.works().forEach(it -> works.put(it.id(), it));
        library.occurrences()
                .forEach(
                        (concept, found) ->
                                spread.put(
                                        concept,
                                        found.stream()
                                                .map(Occurrence::document)
                                                .distinct()
                                                .count()));
    }

    Library library() {
        return library;
    }

    Corpus corpus() {
        return library.corpus();
    }

    Messages messages() {
        return messages;
    }

    Titles titles() {
        return new Titles(messages);
    }

    FactViews facts() {
        return new FactViews(messages);
    }

    Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    Card card(String document) {
        Card card = library.cards().get(document);
        if (card == null) {
            throw new IllegalArgumentException("no card of document " + document);
        }
        return card;
    }

    Work workOf(String document) {
        Work work = works.get(card(document).work());
        if (work == null) {
            throw new IllegalArgumentException("document " + document + " is of no work");
        }
        return work;
    }

    /** {@code 3,115 characters} or {@code 840 words}. */
    String length(Card card) {
        return messages.say(
                card.language().isCountedByCharacter() ? "length.characters" : "length.words",
                card.length());
    }

    /** What surrounds a page. */
    Shell shell(Place place, String title, Language language, Scripts scripts) {
        return new Shell(
                language.equals(Language.UNKNOWN) ? messages.language().tag() : language.tag(),
                messages.language().tag(),
                title,
                corpus().title(),
                description(title),
                Tongues.tag(Tongues.of(corpus().title(), messages.language())),
                place.path().equals(SitePaths.NOT_FOUND) ? "" : canonical(place),
                feed ? place.to(SitePaths.FEED) : "",
                place.root(),
                place.to(SitePaths.HOME),
                place.to(SitePaths.SEARCH),
                place.to(SitePaths.WANTED),
                place.to(SitePaths.REPORT),
                place.to(SitePaths.DATA),
                place.to(SitePaths.DOSSIER),
                List.of(
                        entry("nav.library", SitePaths.HOME, place),
                        entry("nav.topics", SitePaths.TOPICS, place),
                        entry("nav.timeline", SitePaths.TIMELINE, place),
                        entry("nav.figures", SitePaths.FIGURES, place),
                        entry("nav.search", SitePaths.SEARCH, place)),
                Theme.STYLESHEETS.stream()
                        .filter(assets::contains)
                        .map(name -> place.to(SitePaths.asset(name)))
                        .toList(),
                place.to(SitePaths.asset("icon.svg")),
                scripts.names(assets).stream()
                        .map(name -> place.to(SitePaths.asset(name)))
                        .toList(),
                scripts.leaveTheHeadItsSearchBox());
    }

    /** A page that says nothing of itself is a part of what the library is. */
    private String description(String title) {
        String library =
                corpus().description().isEmpty() ? corpus().title() : corpus().description();
        return title.equals(corpus().title()) ? library : title + " · " + library;
    }

    /**
     * The address of a page in the published site, for the home page that of the site itself; empty
     * if it is not published.
     */
    String canonical(Place place) {
        String path = place.path().equals(SitePaths.HOME) ? "" : place.path();
        return corpus().base().map(base -> base + Hrefs.encode(path)).orElse("");
    }

    /** Whether the published site has a feed. */
    boolean hasFeed() {
        return feed;
    }

    /** How many documents mention a concept. */
    long spread(String concept) {
        return spread.getOrDefault(concept, 0L);
    }

    Previews previews() {
        return previews;
    }

    Disagreements disagreements() {
        return disagreements;
    }

    CitationViews citations() {
        return citations;
    }

    private Shell.Entry entry(String label, String page, Place place) {
        return new Shell.Entry(messages.say(label), place.to(page), place.path().equals(page));
    }
}
