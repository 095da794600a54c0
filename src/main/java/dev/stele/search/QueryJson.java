package dev.stele.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Queries and answers as JSON, for the terminal and for test collections. */
public final class QueryJson {
    private static final JsonMapper JSON = new JsonMapper();

    private QueryJson() {}

    /** A query of a test collection. */
    public record Asked(String id, String text) {}

    /** A line of a file of queries, {@code {"id": …, "text": …}}; empty when it is none. */
    public static Optional<Asked> read(String line) {
        try {
            JsonNode query = JSON.readTree(line);
            String id = query.path("id").asString("");
            return id.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Asked(id, query.path("text").asString("")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * An answer, with the query that it answers.
     *
     * @param near what is near each string that stands nowhere
     * @param instead what was looked for in the query's place; empty for the query itself
     * @param widening by other labels of the concepts that the query names
     * @param further what only the widened query finds
     */
    public static String write(
            String query,
            Answer answer,
            SortedMap<String, List<String>> near,
            Optional<String> instead,
            Optional<Widening> widening,
            List<Hit> further) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("query", query);
        instead.ifPresent(it -> record.put("instead", it));
        record.put("missing", List.copyOf(near.keySet()));
        record.put("near", near);
        record.put("concepts", answer.concepts());
        record.put("hits", answer.hits());
        widening.ifPresent(it -> record.put("also", it.labels().keySet()));
        widening.ifPresent(it -> record.put("further", further));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(record);
    }
}
