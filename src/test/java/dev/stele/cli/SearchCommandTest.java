package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.search.QueryJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searching in the terminal, as a person types it. */
class SearchCommandTest {
    @TempDir static Path folder;
    private static String site;

    /** What a run left behind. */
    private record Run(int code, String out, String err) {}

    @BeforeAll
    static void build() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("ferry.txt"),
                "The ferry\n\nThe ferry leaves the harbour at noon.\n");
        Files.writeString(
                corpus.resolve("lamp.txt"), "The lamp\n\nA lamp burns at the harbour all night.\n");
        Files.writeString(corpus.resolve("chip.txt"), "반도체\n\n반도체 공장이 항구 옆에 있다.\n");
        Files.writeString(corpus.resolve("machine.txt"), "机器人\n\n机器人也能采茶。\n");
        String guild =
                "The guild of lantern makers kept its ledger beside the quay for two hundred"
                        + " years, and every apprentice wrote his first line in it.\n\n"
                        + "Brass, glass and oil were weighed there each morning, and what was"
                        + " missing was paid for by the whole table.\n";
        Files.writeString(corpus.resolve("guild.txt"), "The guild ledger\n\n" + guild);
        Files.writeString(
                corpus.resolve("guild-copy.txt"),
                guild.replace("two hundred", "nearly two hundred") + "\nSoot covered it.\n");
        site = folder.resolve("site").toString();
        assertThat(Main.run("build", corpus.toString(), "-o", site, "-q")).isZero();
    }

    private static Run run(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream warned = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
            int code = Main.run(args);
            return new Run(
                    code,
                    said.toString(StandardCharsets.UTF_8),
                    warned.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static Run search(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "search";
        args[1] = "--site";
        args[2] = site;
        System.arraycopy(more, 0, args, 3, more.length);
        return run(args);
    }

    @Test
    void a_result_tells_title_address_and_what_was_found() {
        Run run = search("ferry leaves");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).element(0).asString().matches(" 1  .*[Ff]erry.*");
        assertThat(run.out()).contains("    documents/ferry.html#").contains("ferry");
    }

    @Test
    void versions_of_one_work_are_folded_below_it_and_can_be_opened() {
        String out = search("lantern makers").out();
        assertThat(out).contains(" 1  ").doesNotContain(" 2  ");
        assertThat(out.lines().filter(it -> it.startsWith("    +1 version: documents/guild")))
                .singleElement()
                .asString()
                .contains(".html#");
        assertThat(out).contains("documents/guild.html#", "documents/guild-copy.html#");
    }

    @Test
    void a_version_that_alone_holds_what_is_asked_is_the_result() {
        assertThat(search("soot covered").out())
                .contains("    documents/guild-copy.html#")
                .contains("    +1 version: documents/guild.html\n");
        assertThat(search("ferry leaves").out()).doesNotContain("version");
    }

    @Test
    void the_limit_counts_works_and_json_has_each_version() {
        assertThat(search("lantern makers", "--limit", "1").out()).contains("+1 version: ");
        JsonNode hits =
                new JsonMapper().readTree(search("--json", "lantern makers").out()).path("hits");
        assertThat(hits.size()).isEqualTo(2);
        assertThat(hits.get(0).path("work")).isEqualTo(hits.get(1).path("work"));
        assertThat(hits.get(0).path("versions").size()).isEqualTo(2);
    }

    @Test
    void another_script_finds_the_same() {
        assertThat(search("機器人也能採茶").out())
                .isEqualTo(search("机器人也能采茶").out())
                .contains("documents/machine.html", "机器人也能采茶。");
    }

    @Test
    void the_last_word_is_complete_and_the_limit_holds() {
        assertThat(search("harb").out()).contains("nothing found");
        assertThat(search("harbour").out()).contains(" 1  ").contains(" 2  ");
        assertThat(search("harbour", "--limit", "1").out()).contains(" 1  ").doesNotContain(" 2  ");
    }

    @Test
    void what_stands_nowhere_is_told_with_what_is_near_and_found() {
        Run run = search("hrabour");
        assertThat(run.out())
                .startsWith("stands nowhere: hrabour; near it: harbour\nresults for: harbour\n")
                .contains("documents/lamp.html");
        assertThat(search("반도채").out()).contains("near it: 반도체").contains("documents/chip.html");
        assertThat(search("lamp", "hrabour").out())
                .startsWith("stands nowhere: hrabour; near it: harbour\n")
                .doesNotContain("results for")
                .contains("documents/lamp.html")
                .doesNotContain("documents/ferry.html");
        assertThat(search("zzzzzz").out()).isEqualTo("stands nowhere: zzzzzz\nnothing found\n");
    }

    @Test
    void json_is_one_object_with_all_that_was_found() {
        JsonNode answer = new JsonMapper().readTree(search("--json", "ferry").out());
        assertThat(answer.path("query").asString()).isEqualTo("ferry");
        assertThat(answer.path("missing").size()).isZero();
        assertThat(answer.has("instead")).isFalse();
        JsonNode hit = answer.path("hits").get(0);
        assertThat(hit.path("document").asString()).isEqualTo("ferry");
        assertThat(hit.path("anchor").asString()).matches("[a-z2-7]{8}");

        JsonNode near = new JsonMapper().readTree(search("--json", "hrabour").out());
        assertThat(near.path("near").path("hrabour").get(0).asString()).isEqualTo("harbour");
        assertThat(near.path("instead").asString()).isEqualTo("harbour");
        assertThat(near.path("hits").size()).isEqualTo(2);
    }

    @Test
    void a_test_collection_becomes_a_run_with_ranks() throws IOException {
        Path queries = folder.resolve("queries.jsonl");
        Files.writeString(
                queries,
                """
                {"id": "1", "text": "harbour ferry"}

                {"id": "2", "text": "机器人"}
                {"id": "3", "text": "nothing of this"}
                """);
        Path ranks = folder.resolve("run.tsv");
        Run run = search("--queries", queries.toString(), "--run", ranks.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        List<String> lines = Files.readAllLines(ranks);
        assertThat(lines).contains("1\tferry\t1", "1\tlamp\t2", "2\tmachine\t1");
        assertThat(lines).noneMatch(line -> line.startsWith("3\t") && !line.contains("\t"));
    }

    @Test
    void a_line_that_is_no_query_is_named_with_its_number() throws IOException {
        Path queries = folder.resolve("broken.jsonl");
        Files.writeString(queries, "{\"id\": \"1\", \"text\": \"ferry\"}\nferry\n");
        Run run = search("--queries", queries.toString(), "--run", folder + "/none.tsv");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("broken.jsonl:2: expected JSON with `id`");
        assertThat(folder.resolve("none.tsv")).doesNotExist();
    }

    @Test
    void a_file_of_queries_that_is_not_there_is_said() {
        Run run = search("--queries", folder + "/nowhere.jsonl", "--run", folder + "/none.tsv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere.jsonl").contains("fix: ").doesNotContain("\tat ");
    }

    @Test
    void half_a_request_is_a_usage_error() {
        assertThat(search().code()).isEqualTo(2);
        assertThat(search().err()).contains("nothing to search for");
        assertThat(search("--queries", "x.jsonl").err()).contains("belong together");
        assertThat(search("ferry", "--limit", "0").err()).contains("expected 1 or more");
    }

    @Test
    void a_folder_without_an_index_ends_with_a_remedy() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        for (String where : List.of(empty.toString(), folder + "/nowhere")) {
            Run run = run("search", "--site", where, "ferry");
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("[no-index]").contains("fix: ").doesNotContain("\tat ");
        }
    }

    @Test
    void a_cut_file_and_an_index_of_another_version_end_with_a_remedy() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other/search"));
        Path manifest = other.resolve("manifest.js");
        String whole = Files.readString(Path.of(site, "search/manifest.js"));
        Files.writeString(manifest, whole.replaceFirst("\"version\":[0-9]+", "\"version\":999"));
        Run run = run("search", "--site", other.getParent().toString(), "ferry");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("version 999").contains("fix: ");

        Files.writeString(manifest, whole.substring(0, whole.length() / 2));
        assertThat(run("search", "--site", other.getParent().toString(), "ferry").err())
                .contains("[no-index]")
                .doesNotContain("\tat ");

        // The manifest is whole, what it names is not there.
        Files.writeString(manifest, whole);
        Run lost = run("search", "--site", other.getParent().toString(), "ferry");
        assertThat(lost.code()).isEqualTo(3);
        assertThat(lost.err()).contains("cannot read").contains("fix: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "-", "。，", "\ud840", "-ferry", "the", "AND OR ( ) * ? ~"})
    void odd_queries_end_quietly(String query) {
        Run run = search("--", query);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(search("茶".repeat(10_000)).code()).isZero();
    }

    @Test
    void lines_that_are_no_queries_are_none() {
        assertThat(QueryJson.read("")).isEmpty();
        assertThat(QueryJson.read("{\"text\": \"no id\"}")).isEmpty();
        assertThat(QueryJson.read("{\"id\": \"1\"}")).isPresent();
    }
}
