package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Instance;
import dev.stele.text.SortOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The keys by which the entries of a page are found, those of their documents and topics, and which
 * entries have each. A script narrows the page by them.
 */
final class ParticularKeys {
    private static final int MOST_KEYS = 150;
    private static final int MOST_JUMPS = 40;

    private final Site site;
    private final Messages messages;

    ParticularKeys(Site site) {
        this.site = site;
        this.messages = site.messages();
    }

    /**
     * One date or figure of a page.
     *
     * @param topics IDs of the concepts that its sentence mentions
     * @param jump where it stands
     */
    record Entry(Instance instance, List<String> topics, ParticularViews.Jump jump) {
        private String document() {
            return instance.document();
        }
    }

    /** The key of its document, then those of its topics, a space between each two. */
    static String joined(Instance instance, List<String> topics) {
        List<String> keys = new ArrayList<>();
        keys.add(ofDocument(instance.document()));
        topics.forEach(topic -> keys.add(ofTopic(topic)));
        return String.join(" ", keys);
    }

    private static String ofDocument(String id) {
        return "d:" + id.replace(' ', '_');
    }

    private static String ofTopic(String id) {
        return "c:" + id;
    }

    /** The documents that entries are of, those with most first. */
    List<ParticularViews.Key> documents(List<Entry> entries) {
        return keys(entries, entry -> List.of(entry.document()), this::document);
    }

    /** The topics that entries speak of, those with most first. */
    List<ParticularViews.Key> topics(List<Entry> entries) {
        return keys(entries, Entry::topics, this::topic);
    }

    /** What a key is called. */
    private record Named(String key, String label, String lang) {}

    private Named document(String id) {
        Card card = site.card(id);
        String title = site.titles().of(card).bracketed();
        return new Named(ofDocument(id), title, Tongues.tag(Tongues.of(title, card.language())));
    }

    private Named topic(String id) {
        return site.concept(id)
                .map(
                        concept ->
                                new Named(
                                        ofTopic(id),
                                        concept.label(messages.language()),
                                        concept.labelLanguage(messages.language())))
                .orElseGet(() -> new Named(ofTopic(id), id, ""));
    }

    private List<ParticularViews.Key> keys(
            List<Entry> entries,
            Function<Entry, Collection<String>> idsOf,
            Function<String, Named> named) {
        Map<String, List<ParticularViews.Jump>> jumps = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (String id : idsOf.apply(entry)) {
                jumps.computeIfAbsent(id, it -> new ArrayList<>()).add(entry.jump());
            }
        }
        List<ParticularViews.Key> keys = new ArrayList<>();
        jumps.forEach((id, all) -> keys.add(key(named.apply(id), all)));
        keys.sort(
                Comparator.comparingInt((ParticularViews.Key key) -> -Integer.parseInt(key.count()))
                        .thenComparing(
                                ParticularViews.Key::label, SortOrder.of(messages.language().tag()))
                        .thenComparing(ParticularViews.Key::key));
        return keys.subList(0, Math.min(MOST_KEYS, keys.size()));
    }

    private ParticularViews.Key key(Named named, List<ParticularViews.Jump> jumps) {
        int more = jumps.size() - MOST_JUMPS;
        return new ParticularViews.Key(
                named.key(),
                named.label(),
                named.lang(),
                String.valueOf(jumps.size()),
                jumps.stream().limit(MOST_JUMPS).toList(),
                more > 0 ? messages.say("topic.more-documents", more) : "");
    }
}
