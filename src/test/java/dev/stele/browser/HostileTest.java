package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.site.BuiltSite;
import dev.stele.site.HostileCorpus;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing of a source runs, wherever it stands. */
@BrowserTest
class HostileTest {
    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Path corpus = HostileCorpus.write(folder.resolve("corpus"));
        site = BuiltSite.build(corpus, folder.resolve("site"));
    }

    @ParameterizedTest
    @EnumSource
    void every_page_opens_from_disk_and_nothing_runs(Engine engine, Browsers browsers) {
        openAll(engine, browsers, site.folder().toUri().toString(), site.pages());
    }

    @ParameterizedTest
    @EnumSource
    void pages_open_over_http_and_nothing_runs(Engine engine, Browsers browsers)
            throws IOException {
        List<String> some =
                site.pages().stream()
                        .filter(path -> path.matches("[^/]*|documents/[a-z]+\\.html"))
                        .toList();
        try (SiteServer server = new SiteServer(site.folder())) {
            openAll(engine, browsers, server.address(), some);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_original_opens_as_text_and_nothing_runs(Engine engine, Browsers browsers) {
        String address = site.folder().toUri().toString();
        try (Visit visit = Visit.to(browsers, engine, address, Visit.Options.LAPTOP)) {
            visit.open("sources/page.html.txt");
            assertThat(visit.page().locator("body").textContent())
                    .contains("<script>window.hacked=47</script>");
            assertNotHacked(visit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hostile_query_is_text(Engine engine, Browsers browsers) {
        String address = site.folder().toUri().toString();
        try (Visit visit = Visit.to(browsers, engine, address, Visit.Options.LAPTOP)) {
            for (String attempt : HostileCorpus.TRIES) {
                visit.open("search.html?q=" + encoded(attempt));
                assertNotHacked(visit);
                visit.page().locator("main input[type=search]").fill(attempt);
                visit.page().waitForTimeout(300);
                assertNotHacked(visit);
            }
        }
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static void openAll(
            Engine engine, Browsers browsers, String address, List<String> pages) {
        try (Visit visit = Visit.to(browsers, engine, address, Visit.Options.LAPTOP)) {
            for (String path : pages) {
                visit.openFile(path);
                assertThat(visit.page().locator("h1").count()).as(path).isEqualTo(1);
                assertNotHacked(visit);
            }
        }
    }

    private static void assertNotHacked(Visit visit) {
        assertThat(visit.page().evaluate("() => String(window.hacked)"))
                .as(visit.whereabouts())
                .isEqualTo("undefined");
    }
}
