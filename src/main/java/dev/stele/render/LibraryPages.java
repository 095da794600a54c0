package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Field;
import dev.stele.model.Status;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the home page and those that go on with its list of works. */
final class LibraryPages {
    /** Documents from which on lists tell reference managers what they hold. */
    private static final int MANY = 50;

    private static final int WORKS_PER_PAGE = 100;

    /** A choice leaves a few works of many: so many are read with each. */
    private static final int ROWS_PER_FILE = 25;

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

    /**
     * How many files of rows there are, for the script that narrows the list; 0 if one page does.
     */
    int rowFiles() {
        int works = site.library().works().size();
        return works <= WORKS_PER_PAGE ? 0 : (works + ROWS_PER_FILE - 1) / ROWS_PER_FILE;
    }

    /**
     * Works of the list as the home page, and all that go on with it, show them.
     *
     * @param file from 0
     */
    ListViews.Rows rows(int file) {
        int first = file * ROWS_PER_FILE;
        int last = Math.min(site.library().works().size(), first + ROWS_PER_FILE);
        return new ListViews.Rows(rows(first, last, Place.of(SitePaths.HOME), false));
    }

    private List<ListViews.WorkRow> rows(int first, int last, Place place, boolean described) {
        return IntStream.range(first, last)
                .mapToObj(number -> row(number, place, described))
                .toList();
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
                        isBrowsed() ? Scripts.HOME : Scripts.PLAIN),
                title,
                Tongues.tag(Tongues.of(title, messages.language())),
                description,
                Tongues.tag(Tongues.of(description, messages.language())),
                messages.say(
                        "home.holdings",
                        site.library().works().size(),
                        site.library().cards().size()),
                site.library().works().size(),
                isBrowsed() ? new ScriptMessages(site).home() : List.of(),
                rows(paging.first(), paging.last(), place, isDescribed()),
                paging.links(place, SitePaths.HOME));
    }

    /** Whether there is something to narrow and sort. */
    private boolean isBrowsed() {
        return site.library().works().size() > 1;
    }

    /** Of a few documents each is soon opened; where there are many, whole lists are collected. */
    private boolean isDescribed() {
        return site.library().cards().size() >= MANY;
    }

    private ListViews.WorkRow row(int number, Place place, boolean described) {
        Work work = site.library().works().get(number);
        Card card = site.card(work.best());
        Condition condition = conditions.get(card.id());
        List<String> phrases = condition == null ? List.of() : condition.phrases(messages);
        int witnesses = work.witnesses().size();
        return new ListViews.WorkRow(
                number,
                site.titles().of(card),
                place.to(SitePaths.document(card.id())),
                terms(card),
                site.facts().translation(card.metadata(), card.language()).stream().toList(),
                phrases.subList(0, Math.min(PHRASES, phrases.size())),
                Wide.of(card.lead().replace('\n', ' ')),
                Tongues.tag(card.language()),
                witnesses > 1 ? messages.say("work.witnesses", witnesses) : "",
                witnesses > 1 ? place.to(SitePaths.work(work.id())) : "",
                described ? contextObject(card) : "");
    }

    private String contextObject(Card card) {
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
