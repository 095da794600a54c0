package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.read.CorpusReader;
import dev.stele.site.Workflow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's own folder becomes a library: what is written, and what is left alone. */
class InitCommandTest {
    private static final String CHINESE = "港口的灯塔在冬天也亮着，渡轮每周两次从那里运盐到城里。\n";
    private static final String TRADITIONAL = "港口的燈塔在冬天也亮著，渡輪每週兩次從那裡運鹽到城裡。\n";
    private static final String KOREAN = "항구의 등대는 겨울에도 켜져 있고 배는 일주일에 두 번 온다.\n";
    private static final String ENGLISH =
            "The lighthouse of the harbour is lit in winter, and the ferry comes twice a week.\n";

    @TempDir Path place;
    private Path repository;
    private Path corpus;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void makeRepository() throws IOException {
        repository = Files.createDirectories(place.resolve("harbour"));
        Files.createDirectories(repository.resolve(".git"));
        Files.writeString(repository.resolve(".git/HEAD"), "ref: refs/heads/trunk\n");
        Files.writeString(
                repository.resolve(".git/config"),
                "[remote \"origin\"]\n\turl = git@github.com:Ann/harbour-papers.git\n");
        corpus = Files.createDirectories(repository.resolve("old papers"));
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

    private Run init(Path folder) {
        return run("init", folder.toString(), "--stele", "stele-org/stele");
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(corpus.resolve(name), text);
    }

    private String settingsText() throws IOException {
        return Files.readString(corpus.resolve("corpus.yaml"));
    }

    /** What a build makes of the settings that were written. */
    private Corpus settings(Path folder) {
        Findings findings = new Findings();
        Corpus read = new CorpusReader(folder, findings).settings(Cleaner.rules());
        assertThat(findings.sorted()).isEmpty();
        return read;
    }

    private Workflow workflow() throws IOException {
        return Workflow.of(Files.readString(repository.resolve(".github/workflows/pages.yml")));
    }

    @Test
    void an_empty_folder_gets_settings_that_say_what_is_known() throws IOException {
        Run run = init(corpus);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "wrote  " + corpus.resolve("corpus.yaml"),
                        "wrote  " + repository.resolve(".github/workflows/pages.yml"),
                        "next   push to GitHub, and choose there: Settings, Pages, Source: GitHub"
                                + " Actions");
        Corpus settings = settings(corpus);
        assertThat(settings.title()).isEqualTo("Old papers");
        assertThat(settings.language().tag()).isEqualTo("en");
        assertThat(settings.base()).contains("https://ann.github.io/harbour-papers/");
        assertThat(settings.opensSources()).isFalse();
        assertThat(settings.opensToRobots()).isFalse();
        assertThat(settingsText()).contains("there is no document yet to go by");
    }

    @Test
    void the_pages_speak_the_language_of_most_documents() throws IOException {
        put("a.txt", KOREAN);
        put("b.txt", CHINESE);
        put("c.txt", KOREAN);
        put("d.txt", ENGLISH);
        init(corpus);
        assertThat(settings(corpus).language().tag()).isEqualTo("ko");
        assertThat(settingsText()).contains("2 of 4 documents read are in ko");
    }

    @Test
    void the_two_chinese_scripts_are_two_languages() throws IOException {
        put("a.txt", TRADITIONAL);
        init(corpus);
        assertThat(settings(corpus).language().tag()).isEqualTo("zh-Hant");
    }

    @Test
    void where_languages_are_equal_or_not_spoken_the_pages_speak_english() throws IOException {
        put("a.txt", CHINESE);
        put("b.txt", ENGLISH);
        init(corpus);
        assertThat(settings(corpus).language().tag()).isEqualTo("en");
        Files.delete(corpus.resolve("corpus.yaml"));
        put("b.txt", "Маяк в гавани горит и зимой, паром приходит дважды в неделю.\n");
        put("c.txt", "Паром возит соль в город.\n");
        init(corpus);
        assertThat(settings(corpus).language().tag()).isEqualTo("en");
        assertThat(settingsText()).contains("2 of 3 documents read are in ru");
    }

    @Test
    void a_folder_whose_name_tells_nothing_is_called_after_its_repository() throws IOException {
        Path docs = Files.createDirectories(repository.resolve("docs"));
        init(docs);
        assertThat(settings(docs).title()).isEqualTo("Harbour papers");
    }

    @Test
    void a_name_that_yaml_would_misread_is_read_back_as_it_is() throws IOException {
        Path odd = Files.createDirectories(repository.resolve("\"no\": # 港口 \\ it's"));
        init(odd);
        assertThat(settings(odd).title()).isEqualTo("\"no\": # 港口 \\ it's");
        assertThat(workflow().at("jobs", "build", "env", "CORPUS"))
                .isEqualTo("\"no\": # 港口 \\ it's");
    }

    @Test
    void the_workflow_gets_stele_and_builds_this_folder() throws IOException {
        put("a.txt", ENGLISH);
        init(corpus);
        Workflow workflow = workflow();
        assertThat(workflow.steps("build"))
                .containsExactly(
                        "Stop if nobody said where Stele is",
                        "actions/checkout",
                        "actions/checkout",
                        "actions/setup-java",
                        "actions/configure-pages",
                        "Give the documents a plain name",
                        "Build the site",
                        "actions/upload-pages-artifact");
        assertThat(workflow.steps("publish")).containsExactly("actions/deploy-pages");
        assertThat(workflow.at("on", "push", "branches")).isEqualTo(List.of("trunk"));
        assertThat(workflow.at("jobs", "build", "env", "CORPUS")).isEqualTo("old papers");
        assertThat(workflow.at("jobs", "build", "env", "STELE"))
                .isEqualTo("${{ vars.STELE_REPOSITORY || 'stele-org/stele' }}");
    }

    @Test
    void the_command_of_the_workflow_builds_the_library() throws Exception {
        Path odd = Files.createDirectories(repository.resolve("Ann's \"old\" papers & $5"));
        Files.writeString(odd.resolve("a.txt"), ENGLISH);
        init(odd);
        Path workspace = Files.createDirectories(place.resolve("workspace"));
        Files.move(repository, workspace.resolve("library"));
        repository = workspace.resolve("library");
        Map<String, String> environment =
                Map.of(
                        "GITHUB_WORKSPACE",
                        workspace.toString(),
                        "CORPUS",
                        (String) workflow().at("jobs", "build", "env", "CORPUS"),
                        "BASE_URL",
                        "https://ann.github.io/harbour-papers");
        String naming =
                workflow().step("build", "Give the documents a plain name").get("run").toString();
        ProcessBuilder shell = new ProcessBuilder("bash", "-e", "-c", naming);
        shell.environment().putAll(environment);
        assertThat(shell.start().waitFor()).isZero();
        List<String> arguments = workflow().arguments("build", "Build the site", environment);
        assertThat(run(arguments.toArray(String[]::new)).code()).isZero();
        assertThat(place.resolve("workspace/site/sitemap.xml"))
                .content()
                .contains("<loc>https://ann.github.io/harbour-papers/documents/a.html</loc>");
    }

    @Test
    void a_whole_repository_can_be_the_corpus() throws IOException {
        init(repository);
        assertThat(workflow().at("jobs", "build", "env", "CORPUS")).isEqualTo(".");
        assertThat(settings(repository).title()).isEqualTo("Harbour");
    }

    @Test
    void a_folder_without_a_repository_is_prepared_to_become_one() throws IOException {
        Path alone = Files.createDirectories(place.resolve("alone"));
        assertThat(init(alone).code()).isZero();
        assertThat(settings(alone).base()).isEmpty();
        assertThat(alone.resolve(".github/workflows/pages.yml")).exists();
    }

    @Test
    void nothing_that_is_there_is_replaced() throws IOException {
        put("corpus.yaml", "title: Mine\n");
        Run run = init(corpus);
        assertThat(run.code()).isZero();
        assertThat(settingsText()).isEqualTo("title: Mine\n");
        assertThat(run.err())
                .contains("corpus.yaml: warning: there is one already; it is as it was")
                .contains("[file-exists]\n    fix: change that one, or put it aside");
        assertThat(run.out()).contains("pages.yml");
        Run again = init(corpus);
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("pages.yml: warning: ");
    }

    @Test
    void a_folder_that_cannot_be_written_ends_with_a_remedy() throws IOException {
        Files.writeString(repository.resolve(".github"), "a file where a folder should be");
        Run run = init(corpus);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("pages.yml: error: it cannot be written: ")
                .contains("[unwritable-file]\n    fix: ")
                .doesNotContain("\tat ");
    }

    /** Where the tests run, the project may have come from GitHub or from anywhere else. */
    @Test
    void a_stele_of_unknown_origin_is_asked_for_aloud() throws IOException {
        Run run = run("init", corpus.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err().contains("[unknown-repository]"))
                .isEqualTo(SteleItself.gitHub().isEmpty());
        assertThat(workflow().at("jobs", "build", "env", "STELE"))
                .isEqualTo(
                        SteleItself.gitHub()
                                .map(name -> "${{ vars.STELE_REPOSITORY || '" + name + "' }}")
                                .orElse("${{ vars.STELE_REPOSITORY }}"));
    }

    @Test
    void a_folder_that_is_not_there_ends_with_a_remedy() {
        Run run = init(place.resolve("nowhere"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere").contains("fix: ");
    }

    @Test
    void steles_own_folder_is_not_made_a_library() {
        Run run = run("init", ".");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("name the folder of your documents");
    }

    @Test
    void a_wrong_name_of_a_repository_is_a_usage_error() {
        Run run = run("init", corpus.toString(), "--stele", "stele");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--stele stele: expected OWNER/NAME");
    }
}
