package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader finds whose link leads to a page that the library does not have. */
@BrowserTest
class LostAddressTest {
    @TempDir static Path folder;
    private static SiteServer server;

    @BeforeAll
    static void publish() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("ferry.txt"),
                "The ferry\n\nThe winter timetable of the ferry hangs at the harbour.\n");
        Files.writeString(corpus.resolve("灯塔.txt"), "灯塔\n\n港口的灯塔在冬天也亮着。\n");
        Path site = Files.createDirectories(folder.resolve("site"));
        server = new SiteServer(site);
        BuiltSite.build(corpus, site, "--base-url", server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Page open(Visit visit, String path) {
        Page page = visit.open(path).page();
        assertThat(visit.takeComplaints())
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("404"));
        return page;
    }

    private static Visit visit(Browsers browsers, Engine engine) {
        return Visit.to(browsers, engine, server.address(), Visit.Options.LAPTOP);
    }

    @ParameterizedTest
    @EnumSource
    void three_folders_deep_it_searches_for_what_was_asked(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = open(visit, "news/2019/winter/ferry-timetable.html");
            assertThat(page.locator("main input[type=search]").inputValue())
                    .isEqualTo("ferry timetable");
            assertThat(page.locator("main").evaluate("it => getComputedStyle(it).maxWidth"))
                    .as("the stylesheet is there")
                    .isNotEqualTo("none");
            page.locator("main button").click();
            Locator found = page.locator("#search-results a[href*='#']");
            found.first().waitFor();
            assertThat(visit.whereabouts()).startsWith("search.html?q=ferry");
            found.first().click();
            assertThat(visit.whereabouts()).startsWith("documents/ferry.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_address_in_any_script_is_read(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = open(visit, "a/b/c/%E7%81%AF%E5%A1%94~0a1b2c.html");
            assertThat(page.locator("main input[type=search]").inputValue()).isEqualTo("灯塔");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_page_that_was_asked_something_is_asked_the_same(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = open(visit, "old/find.php?q=winter%20harbour&page=2");
            assertThat(page.locator("main input[type=search]").inputValue())
                    .isEqualTo("winter harbour");
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_can_be_guessed_the_box_is_empty(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.open("404.html").page();
            assertThat(page.locator("main input[type=search]").inputValue()).isEmpty();
            page.locator("main a").click();
            assertThat(visit.whereabouts()).isEqualTo("index.html");
        }
    }

    /** A site that does not know its address has the page at its root. */
    @ParameterizedTest
    @EnumSource
    void from_disk_the_page_searches_too(Engine engine, Browsers browsers) {
        BuiltSite site = BuiltSite.build(folder.resolve("corpus"), folder.resolve("site-on-disk"));
        String address = site.folder().toUri().toString();
        try (Visit visit = Visit.to(browsers, engine, address, Visit.Options.LAPTOP)) {
            Page page = visit.open("404.html").page();
            page.locator("main input[type=search]").fill("灯塔");
            page.locator("main button").click();
            page.locator("#search-results a[href*='#']").first().waitFor();
            assertThat(visit.whereabouts()).startsWith("search.html?q=");
        }
    }
}
