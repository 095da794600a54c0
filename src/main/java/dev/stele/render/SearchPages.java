package dev.stele.render;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the views of the pages on which scripts search, with the strings that they say. */
final class SearchPages {
    /** What results say as pages do. */
    private static final List<String> IN_RESULTS =
            List.of(
                    "date.year",
                    "date.month",
                    "date.day",
                    "date.between",
                    "date.from",
                    "date.until",
                    "list.comma");

    private final Site site;
    private final Messages messages;

    SearchPages(Site site) {
        this.site = site;
        this.messages = site.messages();
    }

    ListViews.Search search() {
        return view(
                SitePaths.SEARCH,
                messages.say("nav.search"),
                Scripts.SEARCH,
                Stream.of(
                                named(Messages.FOR_SCRIPTS, ""),
                                IN_RESULTS.stream().map(this::sameNamed),
                                named("kind.", "kind-"),
                                named("relation.", "relation-"),
                                languages())
                        .flatMap(each -> each));
    }

    ListViews.Search concordance() {
        return view(
                SitePaths.CONCORDANCE,
                messages.say("concordance.heading"),
                Scripts.CONCORDANCE,
                named(Messages.FOR_CONCORDANCE, ""));
    }

    private ListViews.Search view(
            String path, String title, Scripts scripts, Stream<ListViews.Message> forScripts) {
        return new ListViews.Search(
                site.shell(Place.of(path), title, messages.language(), scripts),
                forScripts.sorted(Comparator.comparing(ListViews.Message::name)).toList());
    }

    /** The messages with a prefix, which gives way to another. */
    private Stream<ListViews.Message> named(String prefix, String other) {
        return messages.texts().entrySet().stream()
                .filter(message -> message.getKey().startsWith(prefix))
                .map(
                        message ->
                                new ListViews.Message(
                                        other + message.getKey().substring(prefix.length()),
                                        message.getValue()));
    }

    private ListViews.Message sameNamed(String key) {
        return new ListViews.Message(key.replace('.', '-'), messages.say(key));
    }

    /** The names of the languages that documents of this library are in. */
    private Stream<ListViews.Message> languages() {
        List<String> tags =
                site.library().cards().values().stream()
                        .map(card -> card.language().tag())
                        .distinct()
                        .toList();
        Predicate<String> isNamed = tag -> messages.has("language." + tag);
        return tags.stream()
                .filter(isNamed)
                .map(
                        tag ->
                                new ListViews.Message(
                                        "language-" + tag, messages.say("language." + tag)));
    }
}
