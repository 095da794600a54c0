package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Field;
import dev.stele.model.Status;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the home page and those that go on with its list of works. */
final class LibraryPages {
    /** Documents from which on lists tell reference managers what they hold. */
    private static final int MANY = 50;

    private static final int WORKS_PER_PAGE = 100;
    private static final int PHRASES = 2;

    private final Site site;
    private final Messages messages;
    private final Map<String, Condition> conditions;

    LibraryPages(Site site, Map<String, Condition> conditions) {
        this.site = site;
        this.messages = site.messages();
        this.conditions = conditions;
    }

    List<Paging> homePages() {
        return Paging.of(site.library().works().size(), WORKS_PER_PAGE);
    }

    ListViews.Home home(Paging paging) {
        Place place = Place.of(SitePaths.listPage(SitePaths.HOME, paging.number()));
        String title = site.corpus().title();
        boolean first = paging.number() == 1;
        String description = first ? site.corpus().description() : "";
        return new ListViews.Home(
                site.shell(
                        place,
                        first ? title : messages.say("home.page", title, paging.number()),
                        messages.language(),
                        Scripts.PLAIN),
                title,
                Tongues.tag(Tongues.of(title, messages.language())),
                description,
                Tongues.tag(Tongues.of(description, messages.language())),
                messages.say(
                        "home.holdings",
                        site.library().works().size(),
                        site.library().cards().size()),
                site.library().works().subList(paging.first(), paging.last()).stream()
                        .map(work -> row(work, place))
                        .toList(),
                paging.links(place, SitePaths.HOME));
    }

    private ListViews.WorkRow row(Work work, Place place) {
        Card card = site.card(work.best());
        Condition condition = conditions.get(card.id());
        List<String> phrases = condition == null ? List.of() : condition.phrases(messages);
        int witnesses = work.witnesses().size();
        return new ListViews.WorkRow(
                site.titles().of(card),
                place.to(SitePaths.document(card.id())),
                terms(card),
                site.facts().translation(card.metadata(), card.language()).stream().toList(),
                phrases.subList(0, Math.min(PHRASES, phrases.size())),
                Wide.of(card.lead().replace('\n', ' ')),
                Tongues.tag(card.language()),
                witnesses > 1 ? messages.say("work.witnesses", witnesses) : "",
                witnesses > 1 ? place.to(SitePaths.work(work.id())) : "",
                contextObject(card));
    }

    /** Of a few documents each is soon opened; where there are many, whole lists are collected. */
    private String contextObject(Card card) {
        if (site.library().cards().size() < MANY) {
            return "";
        }
        return site.citations()
                .contextObject(
                        card,
                        site.titles().of(card).bracketed(),
                        site.canonical(Place.of(SitePaths.document(card.id()))));
    }

    /** Outlet, date, kind, language and length. */
    private List<ListViews.Term> terms(Card card) {
        String own = messages.language().tag();
        List<ListViews.Term> terms = new ArrayList<>();
        card.metadata()
                .first(Field.CONTAINER)
                .ifPresent(
                        fact ->
                                terms.add(
                                        new ListViews.Term(
                                                fact.status() == Status.SUPPLIED
                                                        ? "[" + fact.value() + "]"
                                                        : fact.value(),
                                                Tongues.tag(
                                                        Tongues.of(
                                                                fact.value(), card.language())))));
        terms.add(
                new ListViews.Term(
                        card.metadata()
                                .first(Field.DATE)
                                .map(
                                        fact -> {
                                            String date =
                                                    new Edtf(messages).shownInList(fact.value());
                                            return fact.status() == Status.SUPPLIED
                                                    ? "[" + date + "]"
                                                    : date;
                                        })
                                .orElse(messages.say("date.undated")),
                        own));
        card.metadata()
                .first(Field.KIND)
                .ifPresent(
                        fact ->
                                terms.add(
                                        new ListViews.Term(site.facts().kind(fact.value()), own)));
        terms.add(new ListViews.Term(messages.name(card.language()), own));
        terms.add(new ListViews.Term(site.length(card), own));
        return terms;
    }
}
