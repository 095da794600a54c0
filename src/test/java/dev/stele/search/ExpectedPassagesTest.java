package dev.stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.site.BuiltSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries return the passages of the seeds that a person found in the texts: all, and no others.
 */
class ExpectedPassagesTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** A row of the table; {@code rank} and {@code where} as its head says. */
    private record Expected(
            String query, String rank, String document, String where, String quote) {}

    static Stream<String> queries() throws IOException {
        return expected().stream().map(Expected::query).distinct();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_query_returns_the_passages_listed_for_it(String query) throws IOException {
        Path site = BuiltSite.of(BuiltSite.SEEDS).folder();
        TreeSet<String> required = new TreeSet<>();
        TreeSet<String> first = new TreeSet<>();
        TreeSet<String> allowed = new TreeSet<>();
        for (Expected row : expected()) {
            if (!row.query().equals(query)) {
                continue;
            }
            for (String place : places(site, row)) {
                allowed.add(place);
                if (!row.where().equals("may")) {
                    required.add(place);
                }
                if (row.rank().equals("all")) {
                    first.add(place);
                }
            }
        }

        List<String> found =
                new Searcher(site)
                        .search(query, Integer.MAX_VALUE).stream()
                                .map(hit -> hit.document() + "#" + hit.anchor())
                                .toList();

        assertThat(found).as("what must be found").containsAll(required);
        assertThat(allowed).as("what may be found").containsAll(found);
        assertThat(found.subList(0, first.size()))
                .as("what has all words")
                .containsExactlyInAnyOrderElementsOf(first);
    }

    /**
     * The passage with the quotation, if it is there; the head for a fact that is not in the text.
     */
    private static List<String> places(Path site, Expected row) throws IOException {
        if (row.where().equals("head")) {
            return List.of(row.document() + "#");
        }
        Map<String, String> texts = new TreeMap<>();
        Path record = site.resolve("data/documents/" + row.document() + ".json");
        for (JsonNode passage :
                JSON.readTree(Files.readString(record, StandardCharsets.UTF_8)).get("passages")) {
            texts.put(
                    passage.get("anchor").asString(),
                    passage.get("text").asString().replaceAll("[ \u3000]+", " "));
        }
        List<String> places =
                texts.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(row.quote()))
                        .map(entry -> row.document() + "#" + entry.getKey())
                        .toList();
        if (!row.where().equals("may")) {
            assertThat(places).as("passages with %s", row).hasSize(1);
        }
        return places;
    }

    private static List<Expected> expected() throws IOException {
        List<Expected> rows = new ArrayList<>();
        try (var table =
                Objects.requireNonNull(
                        ExpectedPassagesTest.class.getResourceAsStream("/expected-passages.tsv"))) {
            for (String line :
                    new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", 5);
                    rows.add(new Expected(cells[0], cells[1], cells[2], cells[3], cells[4]));
                }
            }
        }
        return rows;
    }
}
