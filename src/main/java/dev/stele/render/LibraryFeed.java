package dev.stele.render;

import dev.stele.cite.Issued;
import dev.stele.model.Card;
import dev.stele.model.EdtfDate;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Library;
import dev.stele.model.Work;
import dev.stele.publish.Feed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The feed of a published library: of each work the text to cite, the newest first. A day comes
 * from the text itself, if it is stated or supplied; otherwise from the library's last change. A
 * text that has neither is left out.
 */
final class LibraryFeed {
    /** Whoever has not looked for longer finds the rest in the library. */
    private static final int MOST = 50;

    private final Site site;

    LibraryFeed(Site site) {
        this.site = site;
    }

    /** Whether a feed can be made at all: the library or one of its texts names a day. */
    static boolean hasDays(Library library) {
        return !library.corpus().updated().isEmpty()
                || cards(library).anyMatch(card -> issued(card).isPresent());
    }

    /** How many works have no day that a feed could give. */
    static long undated(Library library) {
        return library.corpus().updated().isEmpty()
                ? cards(library).filter(card -> issued(card).isEmpty()).count()
                : 0;
    }

    Feed feed(String base) {
        return new Feed(
                base,
                base + SitePaths.FEED,
                site.corpus().title(),
                site.corpus().description(),
                site.messages().language().tag(),
                site.corpus().rights(),
                site.corpus().updated(),
                cards(site.library())
                        .map(this::entry)
                        .flatMap(Optional::stream)
                        .sorted(
                                Comparator.comparing(Dated::day)
                                        .reversed()
                                        .thenComparing(it -> it.entry.address()))
                        .limit(MOST)
                        .map(Dated::entry)
                        .toList());
    }

    /** An entry with the day that it is sorted by, empty where only the library's is known. */
    private record Dated(String day, Feed.Entry entry) {}

    private Optional<Dated> entry(Card card) {
        Optional<Issued> issued = issued(card);
        String day = issued.flatMap(it -> new EdtfDate(it.date()).first()).orElse("");
        String updated = day.isEmpty() ? site.corpus().updated() : day;
        if (updated.isEmpty()) {
            return Optional.empty();
        }
        Feed.Entry entry =
                new Feed.Entry(
                        site.canonical(Place.of(SitePaths.document(card.id()))),
                        site.titles().of(card).bracketed(),
                        card.language().tag(),
                        card.metadata().all(Field.AUTHORS).stream().map(Fact::value).toList(),
                        updated,
                        issued.map(Issued::date).filter(day::equals).orElse(""),
                        card.lead().strip());
        return Optional.of(new Dated(day, entry));
    }

    private static Stream<Card> cards(Library library) {
        List<Work> works = library.works();
        return works.stream().map(work -> library.card(work.best()));
    }

    private static Optional<Issued> issued(Card card) {
        return card.metadata()
                .first(Field.DATE)
                .flatMap(Issued::of)
                .filter(issued -> !issued.estimated());
    }
}
