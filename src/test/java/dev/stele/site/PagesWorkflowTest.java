package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflow that publishes the project's own site, as far as it can be tried without GitHub. */
class PagesWorkflowTest {
    private final Workflow workflow =
            Workflow.of(Files.readString(Path.of(".github", "workflows", "pages.yml")));

    @TempDir Path folder;

    PagesWorkflowTest() throws IOException {}

    @Test
    void the_site_is_tested_then_built_for_its_address_then_published() {
        assertThat(workflow.steps("build"))
                .containsSubsequence(
                        "actions/checkout",
                        "actions/setup-java",
                        "Test",
                        "actions/configure-pages",
                        "Build the site",
                        "actions/upload-pages-artifact");
        assertThat(workflow.steps("publish")).containsExactly("actions/deploy-pages");
        assertThat(workflow.at("jobs", "publish", "needs")).isEqualTo("build");
    }

    /** Asking for the address of a private repository's pages needs a right of its own. */
    @Test
    void each_job_may_do_what_it_has_to_and_nothing_more() {
        assertThat(workflow.at("permissions")).isEqualTo(Map.of("contents", "read"));
        assertThat(workflow.at("jobs", "build", "permissions"))
                .isEqualTo(Map.of("contents", "read", "pages", "read"));
        assertThat(workflow.at("jobs", "publish", "permissions"))
                .isEqualTo(Map.of("pages", "write", "id-token", "write"));
    }

    /** GitHub gives the address without a slash at its end. */
    @Test
    void the_command_of_the_workflow_builds_a_site_for_its_address() {
        Path site = folder.resolve("site");
        List<String> arguments =
                new ArrayList<>(
                        workflow.arguments(
                                "build",
                                "Build the site",
                                Map.of("BASE_URL", "https://ann.github.io/library")));
        arguments.replaceAll(word -> word.equals("target/site") ? site.toString() : word);
        assertThat(arguments).contains("seeds", site.toString());
        assertThat(Main.run(arguments.toArray(String[]::new))).isZero();
        assertThat(BuiltSite.at(site).text("sitemap.xml"))
                .contains("<loc>https://ann.github.io/library/</loc>");
    }
}
