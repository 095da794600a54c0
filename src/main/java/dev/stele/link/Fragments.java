package dev.stele.link;

import dev.stele.model.Document;
import dev.stele.model.Documents;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.text.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which passage a {@code #fragment} means: the one with that anchor, else the heading of that name
 * in any way of writing it, {@code #two-words}, {@code #Two%20words}; {@code #name-1} is the second
 * heading of that name.
 */
final class Fragments {
    /** Documents whose headings are kept at hand. */
    private static final int KEPT = 256;

    private static final String RENDERED_PREFIX = "user-content-";

    private record Targets(Set<String> anchors, Map<String, String> headings) {}

    private final Documents documents;
    private final Map<String, Targets> recent =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Targets> eldest) {
                    return size() > KEPT;
                }
            };

    Fragments(Documents documents) {
        this.documents = documents;
    }

    /** The anchor of the passage that is meant, if there is one. */
    Optional<String> find(String document, String fragment) {
        String name = fragment;
        int directive = name.indexOf(":~:");
        if (directive >= 0) {
            name = name.substring(0, directive);
        }
        if (name.startsWith(RENDERED_PREFIX)) {
            name = name.substring(RENDERED_PREFIX.length());
        }
        Targets targets = targets(document);
        return targets.anchors().contains(name)
                ? Optional.of(name)
                : Optional.ofNullable(targets.headings().get(Letters.only(name)));
    }

    private Targets targets(String id) {
        Targets known = recent.get(id);
        if (known == null) {
            known = targetsOf(documents.get(id).document());
            recent.put(id, known);
        }
        return known;
    }

    private static Targets targetsOf(Document document) {
        Set<String> anchors = new HashSet<>();
        Map<String, String> headings = new HashMap<>();
        Map<String, Integer> repeats = new HashMap<>();
        for (Passage passage : document.passages()) {
            anchors.add(passage.anchor());
            if (passage.kind() == PassageKind.HEADING) {
                String name = Letters.only(passage.text());
                int repeat = repeats.merge(name, 1, Integer::sum) - 1;
                headings.putIfAbsent(repeat == 0 ? name : name + repeat, passage.anchor());
            }
        }
        return new Targets(anchors, headings);
    }
}
