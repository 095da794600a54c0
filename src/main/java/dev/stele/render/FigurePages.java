package dev.stele.render;

import dev.stele.model.EdtfDate;
import dev.stele.model.Instance;
import dev.stele.model.Quantity;
import dev.stele.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes the pages of the figures: first those that are said of the same thing, side by side, then a
 * table for each sort of unit. All are shown as stated.
 */
final class FigurePages {
    private static final int PER_PAGE = 250;

    private final Site site;
    private final Messages messages;
    private final ParticularIndex index;
    private final ParticularKeys keys;
    private final List<String> files;
    private final List<Integer> together = new ArrayList<>();
    private final Map<Unit.Kind, List<Instance>> kinds = new EnumMap<>(Unit.Kind.class);
    private final List<Instance> order = new ArrayList<>();

    /**
     * @param files paths of the table for other programs
     */
    FigurePages(Site site, ParticularIndex index, List<String> files) {
        this.site = site;
        this.messages = site.messages();
        this.index = index;
        this.keys = new ParticularKeys(site);
        this.files = files;
        for (Unit.Kind kind : Unit.Kind.values()) {
            kinds.put(kind, new ArrayList<>());
        }
        List<List<Instance>> groups = site.library().figures().groups();
        for (int i = 0; i < groups.size(); i++) {
            List<Instance> group = groups.get(i);
            if (group.size() > 1) {
                together.add(i);
            }
            for (Instance instance : group) {
                kinds.getOrDefault(quantity(instance).unit().kind(), order).add(instance);
            }
        }
        kinds.values().forEach(order::addAll);
        together.sort(
                Comparator.comparing((Integer group) -> !contradicts(group))
                        .thenComparing(group -> period(quantity(groups.get(group).get(0)))));
    }

    private boolean contradicts(int group) {
        return site.library().figures().contradicting().contains(group);
    }

    private Quantity quantity(Instance instance) {
        return index.figure(instance).quantity();
    }

    private static String period(Quantity quantity) {
        return quantity.period().map(EdtfDate::text).orElse("");
    }

    List<Paging> pages() {
        return Paging.of(order.size(), PER_PAGE);
    }

    ParticularViews.Figures page(Paging paging) {
        Place place = Place.of(SitePaths.listPage(SitePaths.FIGURES, paging.number()));
        boolean first = paging.number() == 1;
        int copies = order.stream().mapToInt(Instance::copies).sum();
        int left = site.library().figures().total() - order.size() - copies;
        return new ParticularViews.Figures(
                site.shell(
                        place,
                        first
                                ? messages.say("nav.figures")
                                : messages.say(
                                        "home.page", messages.say("nav.figures"), paging.number()),
                        messages.language(),
                        Scripts.FIGURES),
                order.isEmpty()
                        ? messages.say("figures.empty")
                        : messages.say("figures.introduction", order.size()),
                left > 0 ? messages.say("figures.remainder", left) : "",
                files(place),
                contents(place),
                keys.documents(entries(paging, place)),
                keys.topics(entries(paging, place)),
                first ? together(place) : List.of(),
                tables(paging, place),
                paging.links(place, SitePaths.FIGURES));
    }

    private List<ParticularViews.Jump> files(Place place) {
        List<ParticularViews.Jump> jumps = new ArrayList<>();
        for (String file : files) {
            String label =
                    files.size() == 1
                            ? messages.say("figures.file")
                            : messages.say("figures.file.part", jumps.size() + 1, files.size());
            jumps.add(new ParticularViews.Jump(label, place.to(file)));
        }
        return jumps;
    }

    private List<ParticularViews.Jump> contents(Place place) {
        List<ParticularViews.Jump> jumps = new ArrayList<>();
        if (!together.isEmpty()) {
            jumps.add(
                    new ParticularViews.Jump(
                            messages.say(
                                    "timeline.section",
                                    messages.say("figures.together"),
                                    together.size()),
                            place.to(SitePaths.FIGURES, "together")));
        }
        int from = 0;
        for (Map.Entry<Unit.Kind, List<Instance>> kind : kinds.entrySet()) {
            int size = kind.getValue().size();
            if (size > 0) {
                String page = SitePaths.listPage(SitePaths.FIGURES, from / PER_PAGE + 1);
                jumps.add(
                        new ParticularViews.Jump(
                                messages.say("timeline.section", label(kind.getKey()), size),
                                place.to(page, kind.getKey().label())));
            }
            from += size;
        }
        return jumps;
    }

    private String label(Unit.Kind kind) {
        return messages.say(
                switch (kind) {
                    case SHARE -> "figures.share";
                    case MONEY -> "figures.money";
                    case MEASURE -> "figures.measure";
                    case COUNT -> "figures.count";
                    case DURATION -> "figures.duration";
                    case RANK -> "figures.rank";
                });
    }

    private List<ParticularViews.Group> together(Place place) {
        List<ParticularViews.Group> groups = new ArrayList<>();
        for (int number : together) {
            List<Instance> group = site.library().figures().groups().get(number);
            Quantity one = quantity(group.get(0));
            String id = Disagreements.address(number);
            List<ParticularViews.Figure> figures = new ArrayList<>();
            for (Instance instance : group) {
                figures.add(figure(id + "-" + (figures.size() + 1), instance, place));
            }
            groups.add(
                    new ParticularViews.Group(
                            id,
                            Disagreements.label(one, messages),
                            contradicts(number) ? messages.say("figures.contradicting") : "",
                            figures));
        }
        return groups;
    }

    private List<ParticularKeys.Entry> entries(Paging paging, Place place) {
        String page = SitePaths.listPage(SitePaths.FIGURES, paging.number());
        return IntStream.range(paging.first(), paging.last())
                .mapToObj(
                        number -> {
                            ParticularIndex.FigureEntry entry = index.figure(order.get(number));
                            return new ParticularKeys.Entry(
                                    order.get(number),
                                    entry.topics(),
                                    new ParticularViews.Jump(
                                            entry.words(),
                                            place.to(page, id(number)),
                                            entry.excerpt().lang()));
                        })
                .toList();
    }

    private static String id(int number) {
        return "f" + (number + 1);
    }

    private List<ParticularViews.Table> tables(Paging paging, Place place) {
        List<ParticularViews.Table> tables = new ArrayList<>();
        int from = 0;
        for (Map.Entry<Unit.Kind, List<Instance>> kind : kinds.entrySet()) {
            int first = Math.max(from, paging.first());
            int last = Math.min(from + kind.getValue().size(), paging.last());
            List<ParticularViews.Figure> figures = new ArrayList<>();
            for (int i = first; i < last; i++) {
                figures.add(figure(id(i), order.get(i), place));
            }
            if (!figures.isEmpty()) {
                tables.add(
                        new ParticularViews.Table(
                                kind.getKey().label(), label(kind.getKey()), figures));
            }
            from += kind.getValue().size();
        }
        return tables;
    }

    private ParticularViews.Figure figure(String id, Instance instance, Place place) {
        ParticularIndex.FigureEntry entry = index.figure(instance);
        Quantity quantity = entry.quantity();
        Excerpt excerpt = entry.excerpt();
        String document = SitePaths.document(instance.document());
        String period = period(quantity);
        return new ParticularViews.Figure(
                id,
                quantity.unit().code(),
                quantity.value().toPlainString(),
                place.to(document, excerpt.anchor()),
                excerpt.lang(),
                excerpt.words(),
                excerpt.before(),
                excerpt.after(),
                period.isEmpty() ? "" : new Edtf(messages).told(period),
                quantity.period().flatMap(EdtfDate::first).orElse(""),
                note(quantity),
                ParticularKeys.joined(instance, entry.topics()),
                site.titles().of(site.card(instance.document())),
                place.to(document),
                TimelinePages.versions(instance, messages),
                TimelinePages.versionsHref(instance, site, place));
    }

    /** Whether it is a rise or fall, and no level. */
    private String note(Quantity quantity) {
        return switch (quantity.change()) {
            case NONE -> "";
            case RISE -> messages.say("figures.rise");
            case FALL -> messages.say("figures.fall");
        };
    }
}
