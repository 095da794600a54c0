package dev.stele.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What else concepts are called that a query names: a second query, whose works follow those of the
 * first. A label of several words is met where they stand side by side, the longest first; what
 * stands in quotation marks is meant as it is written, and a label of two concepts may mean either,
 * so neither widens the query. {@code templates/assets/also.js} does the same.
 *
 * @param labels by which the query is widened, each with its language
 * @param query that looks for them, without what the first query does not want
 */
public record Widening(Map<String, String> labels, String query) {
    /** Clauses of a query that one label may be made of. */
    private static final int LONGEST = 6;

    /** A query has no more clauses than {@link Query#MAX_CLAUSES}. */
    private static final int MOST = 24;

    public Widening {
        labels = new LinkedHashMap<>(labels);
    }

    /** Empty if the query names no concept that is called anything else. */
    static Optional<Widening> of(String typed, SortedTable concepts) {
        List<Clause> clauses = Query.parse(typed).clauses();
        Map<String, String> labels = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (int from = 0; from < clauses.size(); ) {
            int to = Math.min(clauses.size(), from + LONGEST);
            List<JsonNode> others = List.of();
            for (; to > from && others.isEmpty(); to--) {
                others = others(clauses.subList(from, to), concepts);
            }
            from = others.isEmpty() ? from + 1 : to + 1;
            for (int i = 0; i + 1 < others.size() && keys.size() < MOST; i += 2) {
                if (keys.add(IndexFormat.labelKey(others.get(i).asString()))) {
                    labels.put(others.get(i).asString(), others.get(i + 1).asString());
                }
            }
        }
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Widening(labels, query(labels.keySet(), clauses)));
    }

    private static List<JsonNode> others(List<Clause> clauses, SortedTable concepts) {
        if (clauses.stream().anyMatch(clause -> clause.quoted() || clause.without())) {
            return List.of();
        }
        List<JsonNode> others = others(key(clauses), concepts);
        return others.isEmpty() && clauses.size() == 1
                ? others(key(List.of(clauses.get(0).withoutParticle())), concepts)
                : others;
    }

    private static String key(List<Clause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.parts().stream())
                .map(Clause.Part::text)
                .collect(Collectors.joining(" "));
    }

    private static List<JsonNode> others(String key, SortedTable concepts) {
        List<JsonNode> others = new ArrayList<>();
        for (SortedTable.Row row : concepts.range(key, key + "\u0000", 1)) {
            if (row.value().size() == 1) {
                row.value().get(0).get(2).forEach(others::add);
            }
        }
        return others;
    }

    private static String query(Set<String> labels, List<Clause> clauses) {
        String wanted = labels.stream().map(Widening::asOne).collect(Collectors.joining(" "));
        String unwanted =
                clauses.stream()
                        .filter(Clause::without)
                        .map(clause -> " -\"" + clause.source() + '"')
                        .collect(Collectors.joining());
        // The space says that the last word is no beginning.
        return wanted + unwanted + " ";
    }

    /**
     * A label of several words stands in quotation marks; a single word is met in all its forms.
     */
    private static String asOne(String label) {
        return IndexFormat.labelKey(label).indexOf(' ') < 0
                ? label
                : '"' + Query.withoutQuotes(label) + '"';
    }
}
