package dev.stele.render;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the pages of what the library's documents cite and the library has not. */
final class WantedPages {
    private static final int PER_PAGE = 200;
    private static final int PLACES = 5;

    private final Site site;
    private final Messages messages;

    WantedPages(Site site) {
        this.site = site;
        this.messages = site.messages();
    }

    /**
     * One page of the list.
     *
     * @param first whether the list begins here
     */
    record View(
            Shell shell,
            String summary,
            boolean first,
            List<Row> rows,
            List<Paging.PageLink> pages) {}

    /**
     * A wanted text.
     *
     * @param address of the web, or empty
     * @param kind how it is cited
     * @param spread how often it is cited, and by how many works
     * @param more how many other places cite it, in words; empty for none
     */
    record Row(
            String label,
            String lang,
            String address,
            String kind,
            String spread,
            List<DocumentView.QuotedView> quotes,
            String more) {}

    List<Paging> pages() {
        return Paging.of(site.library().wanted().size(), PER_PAGE);
    }

    View page(Paging paging) {
        Place place = Place.of(SitePaths.listPage(SitePaths.WANTED, paging.number()));
        Map<String, AnalysedDocument> read = new HashMap<>();
        List<Wanted> wanted = site.library().wanted();
        return new View(
                site.shell(place, messages.say("nav.wanted"), messages.language(), Scripts.PLAIN),
                wanted.isEmpty()
                        ? messages.say("wanted.none")
                        : messages.say("wanted.summary", wanted.size()),
                paging.number() == 1,
                wanted.subList(paging.first(), paging.last()).stream()
                        .map(
                                it ->
                                        row(
                                                it,
                                                place,
                                                id ->
                                                        read.computeIfAbsent(
                                                                id,
                                                                site.library().documents()::get)))
                        .toList(),
                paging.links(place, SitePaths.WANTED));
    }

    private Row row(Wanted wanted, Place place, Function<String, AnalysedDocument> documents) {
        List<DocumentView.QuotedView> quotes = new ArrayList<>();
        String lang = "";
        for (Wanted.Place cited :
                wanted.places().subList(0, Math.min(PLACES, wanted.places().size()))) {
            Excerpt excerpt =
                    Excerpt.of(
                            documents
                                    .apply(cited.document())
                                    .document()
                                    .passages()
                                    .get(cited.passage()),
                            cited.range());
            lang = lang.isEmpty() ? excerpt.lang() : lang;
            quotes.add(
                    new DocumentView.QuotedView(
                            site.titles().of(site.card(cited.document())),
                            place.to(SitePaths.document(cited.document()), excerpt.anchor()),
                            excerpt.lang(),
                            excerpt.before(),
                            excerpt.words(),
                            excerpt.after(),
                            ""));
        }
        int more = wanted.citations() + wanted.repeated() - quotes.size();
        return new Row(
                wanted.label(),
                lang,
                ExternalAddress.of(wanted.address()).orElse(""),
                messages.say(
                        wanted.kind() == Wanted.Kind.TITLE ? "wanted.title" : "wanted.reference"),
                spread(wanted),
                quotes,
                more > 0 ? messages.say("wanted.more", more) : "");
    }

    private String spread(Wanted wanted) {
        String spread = messages.say("wanted.spread", wanted.citations(), wanted.works());
        return wanted.repeated() == 0
                ? spread
                : spread + " · " + messages.say("wanted.versions", wanted.repeated());
    }
}
