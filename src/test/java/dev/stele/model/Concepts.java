package dev.stele.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds concepts for tests. */
public final class Concepts {
    private final String id;
    private final SortedMap<String, String> prefLabel = new TreeMap<>();
    private final SortedMap<String, List<String>> altLabel = new TreeMap<>();
    private final SortedMap<String, List<String>> hiddenLabel = new TreeMap<>();
    private final List<Concept.LocalLabel> local = new ArrayList<>();
    private String kind = "field";
    private Set<String> matchCase = Set.of();
    private List<String> not = List.of();

    private Concepts(String id) {
        this.id = id;
    }

    public static Concepts concept(String id) {
        return new Concepts(id);
    }

    public Concepts kind(String other) {
        kind = other;
        return this;
    }

    public Concepts pref(String language, String label) {
        prefLabel.put(language, label);
        return this;
    }

    public Concepts alt(String language, String... labels) {
        altLabel.put(language, List.of(labels));
        return this;
    }

    public Concepts hidden(String language, String... labels) {
        hiddenLabel.put(language, List.of(labels));
        return this;
    }

    public Concepts local(String language, String label, String... documents) {
        local.add(new Concept.LocalLabel(label, language, List.of(documents)));
        return this;
    }

    public Concepts cased(String... labels) {
        matchCase = Set.of(labels);
        return this;
    }

    public Concepts not(String... strings) {
        not = List.of(strings);
        return this;
    }

    public Concept build() {
        return new Concept(
                id,
                kind,
                prefLabel,
                altLabel,
                hiddenLabel,
                local,
                matchCase,
                not,
                List.of(),
                List.of(),
                true,
                new TreeMap<>(),
                "");
    }
}
