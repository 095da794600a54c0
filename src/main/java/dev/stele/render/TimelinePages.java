package dev.stele.render;

import dev.stele.model.DatePhrase;
import dev.stele.model.EdtfDate;
import dev.stele.model.Instance;
import dev.stele.model.Language;
import dev.stele.model.Resolution;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the pages of the timeline: events, targets and periods of figures apart, each in the order
 * of time, then what could not be resolved.
 */
final class TimelinePages {
    private static final int PER_PAGE = 250;

    private final Site site;
    private final Messages messages;
    private final ParticularIndex index;
    private final ParticularKeys keys;
    private final List<Instance> order = new ArrayList<>();
    private final Map<Heading, List<Instance>> sections = new EnumMap<>(Heading.class);

    /** The sections, in order. */
    private enum Heading {
        EVENTS("timeline.events", "timeline.events.introduction"),
        TARGETS("timeline.targets", "timeline.targets.introduction"),
        PERIODS("timeline.periods", "timeline.periods.introduction"),
        OPEN("timeline.open", "timeline.open.introduction");

        private final String label;
        private final String introduction;

        Heading(String label, String introduction) {
            this.label = label;
            this.introduction = introduction;
        }

        String id() {
            return label.substring(label.indexOf('.') + 1);
        }
    }

    TimelinePages(Site site, ParticularIndex index) {
        this.site = site;
        this.messages = site.messages();
        this.index = index;
        this.keys = new ParticularKeys(site);
        for (Heading heading : Heading.values()) {
            sections.put(heading, new ArrayList<>());
        }
        for (Instance instance : site.library().timeline().dates()) {
            sections.getOrDefault(heading(instance), order).add(instance);
        }
        sections.values().forEach(order::addAll);
    }

    private Heading heading(Instance instance) {
        DatePhrase phrase = index.date(instance).phrase();
        if (phrase.date().first().isEmpty()) {
            return Heading.OPEN;
        }
        return switch (phrase.sense()) {
            case EVENT -> Heading.EVENTS;
            case TARGET -> Heading.TARGETS;
            case PERIOD -> Heading.PERIODS;
        };
    }

    List<Paging> pages() {
        return Paging.of(order.size(), PER_PAGE);
    }

    ParticularViews.Timeline page(Paging paging) {
        Place place = Place.of(SitePaths.listPage(SitePaths.TIMELINE, paging.number()));
        boolean first = paging.number() == 1;
        int total = site.library().timeline().total();
        int copies = order.stream().mapToInt(Instance::copies).sum();
        int left = total - order.size() - copies;
        List<ParticularViews.Section> views = sections(paging, place);
        return new ParticularViews.Timeline(
                site.shell(
                        place,
                        first
                                ? messages.say("nav.timeline")
                                : messages.say(
                                        "home.page", messages.say("nav.timeline"), paging.number()),
                        messages.language(),
                        Scripts.TIMELINE),
                order.isEmpty()
                        ? messages.say("timeline.empty")
                        : messages.say("timeline.introduction", order.size()),
                left > 0 ? messages.say("timeline.remainder", left) : "",
                first ? chart(place).stream().toList() : List.of(),
                contents(place),
                keys.documents(entries(paging, place)),
                keys.topics(entries(paging, place)),
                views,
                paging.links(place, SitePaths.TIMELINE));
    }

    private Optional<ParticularViews.Chart> chart(Place place) {
        List<TimelineChart.Mark> marks = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            DatePhrase phrase = index.date(order.get(i)).phrase();
            String href = href(i, place);
            year(phrase.date())
                    .ifPresent(
                            year -> marks.add(new TimelineChart.Mark(year, phrase.sense(), href)));
        }
        return TimelineChart.of(marks, messages);
    }

    /** The year that the date is drawn at; a century is no place on the axis. */
    private static Optional<Integer> year(EdtfDate date) {
        return date.first()
                .filter(day -> !date.text().endsWith("XX"))
                .map(day -> Integer.parseInt(day.substring(0, 4)));
    }

    private String href(int number, Place place) {
        String page = SitePaths.listPage(SitePaths.TIMELINE, number / PER_PAGE + 1);
        return place.to(page, id(number));
    }

    private static String id(int number) {
        return "t" + (number + 1);
    }

    private List<ParticularViews.Jump> contents(Place place) {
        List<ParticularViews.Jump> jumps = new ArrayList<>();
        int from = 0;
        for (Map.Entry<Heading, List<Instance>> section : sections.entrySet()) {
            int size = section.getValue().size();
            if (size > 0) {
                String page = SitePaths.listPage(SitePaths.TIMELINE, from / PER_PAGE + 1);
                String label =
                        messages.say(
                                "timeline.section", messages.say(section.getKey().label), size);
                jumps.add(new ParticularViews.Jump(label, place.to(page, section.getKey().id())));
            }
            from += size;
        }
        return jumps;
    }

    private List<ParticularViews.Section> sections(Paging paging, Place place) {
        List<ParticularViews.Section> views = new ArrayList<>();
        int from = 0;
        for (Map.Entry<Heading, List<Instance>> section : sections.entrySet()) {
            int first = Math.max(from, paging.first());
            int last = Math.min(from + section.getValue().size(), paging.last());
            if (first < last) {
                Heading heading = section.getKey();
                views.add(
                        new ParticularViews.Section(
                                heading.id(),
                                messages.say(heading.label),
                                messages.say(heading.introduction),
                                years(first, last, place)));
            }
            from += section.getValue().size();
        }
        return views;
    }

    private List<ParticularViews.Years> years(int first, int last, Place place) {
        Map<String, List<ParticularViews.Entry>> years = new LinkedHashMap<>();
        for (int i = first; i < last; i++) {
            years.computeIfAbsent(
                            heading(index.date(order.get(i)).phrase().date()),
                            key -> new ArrayList<>())
                    .add(entry(i, place));
        }
        List<ParticularViews.Years> views = new ArrayList<>();
        years.forEach((label, entries) -> views.add(new ParticularViews.Years(label, entries)));
        return views;
    }

    /** The year, decade or century that a date stands under; empty if none is known. */
    private String heading(EdtfDate date) {
        if (date.first().isEmpty()) {
            return "";
        }
        return date.text().contains("X")
                ? new Edtf(messages).told(date.text())
                : messages.say("date.year", date.first().get().substring(0, 4));
    }

    private ParticularViews.Entry entry(int number, Place place) {
        Instance instance = order.get(number);
        ParticularIndex.DateEntry entry = index.date(instance);
        DatePhrase phrase = entry.phrase();
        String document = SitePaths.document(instance.document());
        Excerpt excerpt = entry.excerpt();
        boolean stated = phrase.resolution() instanceof Resolution.Stated;
        boolean open = phrase.resolution() instanceof Resolution.Open;
        return new ParticularViews.Entry(
                id(number),
                ParticularKeys.joined(instance, entry.topics()),
                new Edtf(messages).told(phrase.date().text()),
                Edtf.datetime(phrase.date().text()),
                stated ? "" : messages.say(open ? "timeline.unresolved" : "status.inferred"),
                reason(entry),
                new ListViews.Quote(
                        place.to(document, excerpt.anchor()),
                        excerpt.lang(),
                        excerpt.before(),
                        excerpt.words(),
                        excerpt.after()),
                site.titles().of(site.card(instance.document())),
                versions(instance, messages),
                versionsHref(instance, site, place));
    }

    /** {@code +1 version}, where other witnesses of the work say the same. */
    static String versions(Instance instance, Messages messages) {
        return instance.copies() > 0 ? messages.say("timeline.versions", instance.copies()) : "";
    }

    static String versionsHref(Instance instance, Site site, Place place) {
        return instance.copies() > 0
                ? place.to(SitePaths.work(site.workOf(instance.document()).id()))
                : "";
    }

    private SafeString reason(ParticularIndex.DateEntry entry) {
        Resolution resolution = entry.phrase().resolution();
        if (resolution instanceof Resolution.ByDocument by) {
            return messages.markup(
                    "timeline.by-document",
                    new Edtf(messages).shown(by.date()),
                    messages.say("status." + by.status().label()));
        }
        if (resolution instanceof Resolution.ByPassage) {
            Excerpt excerpt = entry.excerpt();
            return messages.markup(
                    "timeline.by-passage",
                    Html.in(
                            excerpt.lang().isEmpty()
                                    ? Language.UNKNOWN
                                    : new Language(excerpt.lang()),
                            messages.language(),
                            entry.before()));
        }
        if (resolution instanceof Resolution.Open open) {
            return messages.markup(
                    switch (open.reason()) {
                        case UNDATED -> "timeline.undated";
                        case SPREAD -> "timeline.spread";
                        case NOTHING_BEFORE -> "timeline.nothing-before";
                    });
        }
        return FactViews.NO_REASON;
    }

    private List<ParticularKeys.Entry> entries(Paging paging, Place place) {
        return IntStream.range(paging.first(), paging.last())
                .mapToObj(
                        number ->
                                new ParticularKeys.Entry(
                                        order.get(number),
                                        index.date(order.get(number)).topics(),
                                        jump(number, place)))
                .toList();
    }

    private ParticularViews.Jump jump(int number, Place place) {
        String date = index.date(order.get(number)).phrase().date().text();
        return new ParticularViews.Jump(new Edtf(messages).told(date), href(number, place));
    }
}
