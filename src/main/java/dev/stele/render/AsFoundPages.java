package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Document;
import dev.stele.model.Source;
import java.util.List;

/** Makes the view of a source as found. */
final class AsFoundPages {
    private final Site site;

    AsFoundPages(Site site) {
        this.site = site;
    }

    AsFoundView view(Document document, Condition condition) {
        Place place = Place.of(SitePaths.asFound(document.id()));
        Messages messages = site.messages();
        Card card = site.card(document.id());
        Titles.Title title =
                site.titles().of(document.metadata(), document.language(), card.lead());
        LedgerTable table = new LedgerTable(document.ledger());
        Source source = document.source();
        String readText = document.readText();
        Remedies remedies = new Remedies(messages, source, site.corpus().supplied(source));
        return new AsFoundView(
                site.shell(
                        place,
                        messages.say("found.title", title.bracketed()),
                        document.language(),
                        Scripts.PLAIN),
                Tongues.tag(document.language()),
                title,
                place.to(SitePaths.document(document.id())),
                site.corpus().opensSources() ? place.to(SitePaths.source(source)) : "",
                source.path(),
                List.of(
                        site.facts().plain("source.path", source.path()),
                        site.facts()
                                .plain(
                                        "source.bytes",
                                        messages.say("length.bytes", source.bytes())),
                        site.facts().plain("source.type", source.mediaType().value()),
                        site.facts().plain("source.charset", source.charset()),
                        site.facts().plain("source.sha256", source.sha256())),
                condition.phrases(messages),
                Html.withCode(messages.say("found.decide.introduction")),
                new FoundText(messages, document, table).blocks(readText),
                table.rows(readText, remedies, messages));
    }
}
