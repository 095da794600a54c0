package dev.stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.index.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of queries that holds the Java reader and the scripts to the same passages, in the same
 * order, with the same scores. {@code -Dstele.rewrite=true} writes what Java answers into {@code
 * target/queries.json}, for review.
 */
class QueryTableTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** A row of the table; the scripts' checks write theirs in the same way. */
    private record Row(
            String query, List<String> hits, List<String> missing, List<String> concepts) {}

    @Test
    void java_answers_as_the_table_says(@TempDir Path site) throws IOException {
        List<Row> expected = new ArrayList<>();
        try (var table = getClass().getResourceAsStream("queries.json")) {
            for (JsonNode row : JSON.readTree(Objects.requireNonNull(table))) {
                expected.add(
                        new Row(
                                row.get("query").asString(),
                                strings(row.get("hits")),
                                strings(row.get("missing")),
                                strings(row.get("concepts"))));
            }
        }
        Searcher searcher = new Searcher(Shelf.write(Shelf.index(Shelf.small()), site));
        List<Row> answered = expected.stream().map(row -> answer(searcher, row.query())).toList();
        if (Boolean.getBoolean("stele.rewrite")) {
            Files.writeString(Path.of("target/queries.json"), json(answered));
        }

        assertThat(answered).containsExactlyElementsOf(expected);
    }

    private static Row answer(Searcher searcher, String query) {
        Answer answer = searcher.answer(query, Integer.MAX_VALUE);
        return new Row(
                query,
                answer.hits().stream()
                        .map(hit -> hit.document() + "#" + hit.anchor() + " " + hit.score())
                        .toList(),
                answer.missing(),
                answer.concepts().stream()
                        .map(it -> it.typed() + " " + it.concept() + " " + it.label())
                        .toList());
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    private static String json(List<Row> rows) {
        return "[\n"
                + String.join(",\n", rows.stream().map(JSON::writeValueAsString).toList())
                + "\n]\n";
    }
}
