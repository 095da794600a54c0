package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the pages hand to their scripts to say, by the names that the scripts know. */
final class ScriptMessages {
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

    /** What the home page says of facets as the search does. */
    private static final List<String> OF_FACETS =
            List.of(
                    "facet-",
                    "version",
                    "more-values",
                    "sort",
                    "clear",
                    "reload",
                    "broken",
                    "again");

    private final Site site;
    private final Messages messages;

    ScriptMessages(Site site) {
        this.site = site;
        this.messages = site.messages();
    }

    List<ListViews.Message> search() {
        return sorted(
                Stream.of(
                        named(Messages.FOR_SCRIPTS, ""),
                        IN_RESULTS.stream().map(this::sameNamed),
                        named("kind.", "kind-"),
                        named("relation.", "relation-"),
                        languages()));
    }

    List<ListViews.Message> concordance() {
        return sorted(Stream.of(named(Messages.FOR_CONCORDANCE, "")));
    }

    List<ListViews.Message> dossier() {
        return sorted(Stream.of(named(Messages.FOR_DOSSIER, "")));
    }

    List<ListViews.Message> home() {
        return sorted(
                Stream.of(
                        named(Messages.FOR_HOME, ""),
                        named(Messages.FOR_SCRIPTS, "")
                                .filter(it -> OF_FACETS.stream().anyMatch(it.name()::startsWith)),
                        kinds(),
                        named("relation.", "relation-"),
                        languages()));
    }

    private static List<ListViews.Message> sorted(Stream<Stream<ListViews.Message>> parts) {
        return parts.flatMap(part -> part)
                .sorted(Comparator.comparing(ListViews.Message::name))
                .toList();
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
        return cards().map(card -> "language." + card.language().tag())
                .distinct()
                .filter(messages::has)
                .map(this::sameNamed);
    }

    /** The names of the kinds that documents of this library are of. */
    private Stream<ListViews.Message> kinds() {
        return cards().flatMap(card -> card.metadata().all(Field.KIND).stream())
                .map(Fact::value)
                .map(kind -> "kind." + kind)
                .distinct()
                .filter(messages::has)
                .map(this::sameNamed);
    }

    private Stream<Card> cards() {
        return site.library().cards().values().stream();
    }
}
