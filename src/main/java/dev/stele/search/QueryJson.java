package dev.stele.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    /** An answer, with the query that it answers. */
    public static String write(String query, Answer answer) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("query", query);
        record.put("missing", answer.missing());
        record.put("concepts", answer.concepts());
        record.put("hits", answer.hits());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(record);
    }
}
