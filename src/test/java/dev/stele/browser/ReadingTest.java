package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.stele.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reading page does besides showing its text. */
@BrowserTest
class ReadingTest {
    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";

    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("corpus.yaml"),
                """
                vocabulary:
                  - id: lighthouse
                    kind: place
                    prefLabel: {en: lighthouse}
                    definition: {en: A tower that shows a light to ships.}
                """);
        String wind = "The wind came from the west and the boats lay still.\n\n".repeat(12);
        Files.writeString(
                corpus.resolve("keeper.md"),
                "---\ntitle: The keeper\nlanguage: en\n---\n# The keeper\n\n"
                        + "The lighthouse keeper wrote to [his brother](brother.md) [1], of"
                        + " oil [2] and of towers [3].\n\n"
                        + "## Winter\n\n"
                        + wind
                        + "## Spring\n\n"
                        + wind
                        + "## References\n\n[1] Quill, A. Letters from the shore. 1921.\n\n"
                        + "[2] Quill, B. Oil and brass. 1923.\n\n"
                        + "[3] Quill, C. A tower in winter. 1924.\n");
        Files.writeString(
                corpus.resolve("brother.md"),
                "---\ntitle: The brother\nlanguage: en\n---\nA lighthouse needs oil, he said.\n");
        site = BuiltSite.build(corpus, folder.resolve("site"));
    }

    private static Visit visit(Browsers browsers, Engine engine, Visit.Options options) {
        return Visit.to(browsers, engine, site.folder().toUri().toString(), options);
    }

    @ParameterizedTest
    @EnumSource
    void a_link_tells_what_it_leads_to_and_can_be_hushed(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, Visit.Options.LAPTOP)) {
            Page page = visit.open("documents/keeper.html").page();
            Locator mention = page.locator("a.mention").first();
            Locator preview = page.locator("#preview");
            mention.hover();
            preview.waitFor();
            assertThat(preview.textContent())
                    .contains("lighthouse", "place · in 2 documents", "A tower that shows");
            assertThat(mention.getAttribute("aria-describedby")).isEqualTo("preview");

            preview.hover();
            page.waitForTimeout(600);
            assertThat(preview.isVisible()).as("while the pointer is on it").isTrue();
            page.keyboard().press("Escape");
            assertThat(preview.count()).isZero();

            page.locator("#box").focus();
            while (!(boolean) page.evaluate("document.activeElement.matches('a.mention')")) {
                page.keyboard().press("Tab");
            }
            preview.waitFor();
            page.keyboard().press("Tab");
            Visit.until(
                    page,
                    "() => document.getElementById('preview')?.textContent.includes('The"
                            + " brother')");
            assertThat(preview.textContent()).contains("English", "needs oil");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_citation_shows_the_reference_that_it_cites(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, Visit.Options.LAPTOP)) {
            Page page = visit.open("documents/keeper.html").page();
            page.locator("a.cites").first().hover();
            page.locator("#preview").waitFor();
            assertThat(page.locator("#preview").textContent()).contains("Letters from the shore");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "CHROMIUM")
    void a_first_tap_shows_and_a_second_one_follows(Engine engine, Browsers browsers) {
        Visit.Options phone =
                new Visit.Options(390, 844, more -> more.setHasTouch(true).setIsMobile(true));
        try (Visit visit = visit(browsers, engine, phone)) {
            Page page = visit.open("documents/keeper.html").page();
            Locator mention = page.locator("a.mention").first();
            mention.tap();
            page.locator("#preview").waitFor();
            assertThat(visit.whereabouts()).isEqualTo("documents/keeper.html");
            page.locator("h1").tap();
            assertThat(page.locator("#preview").count()).as("a tap elsewhere hides it").isZero();
            mention.tap();
            page.locator("#preview").getByText("Open").tap();
            page.waitForURL(url -> url.endsWith("concepts/lighthouse.html"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_scheme_follows_the_system_until_the_reader_chooses(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, Visit.Options.LAPTOP)) {
            Page page = visit.open("documents/keeper.html").page();
            Object light = page.evaluate(PAPER);
            page.locator("#scheme").selectOption("dark");
            Object dark = page.evaluate(PAPER);
            assertThat(dark).isNotEqualTo(light);
            page.reload();
            assertThat(page.evaluate(PAPER)).as("remembered").isEqualTo(dark);
            page.locator("#scheme").selectOption("");
            assertThat(page.evaluate(PAPER)).isEqualTo(light);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_contents_mark_the_section_that_is_read(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, Visit.Options.LAPTOP)) {
            Page page = visit.open("documents/keeper.html").page();
            assertThat(page.locator(".contents [aria-current]").count()).isZero();
            page.locator(".contents a").getByText("Spring").click();
            Locator current = page.locator(".contents [aria-current]");
            current.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(current.textContent()).isEqualTo("Spring");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "CHROMIUM")
    void nothing_moves_while_the_page_loads_and_it_fits_320_pixels(
            Engine engine, Browsers browsers) {
        Visit.Options narrow = new Visit.Options(320, 640, more -> {});
        try (Visit visit = visit(browsers, engine, narrow)) {
            Page page = visit.page();
            page.addInitScript(
                    "globalThis.shifts = 0; new PerformanceObserver(list =>"
                            + " list.getEntries().forEach(it => (shifts += it.value)))"
                            + ".observe({ type: 'layout-shift', buffered: true });");
            visit.open("documents/keeper.html");
            page.waitForTimeout(300);
            assertThat(((Number) page.evaluate("shifts")).doubleValue()).isZero();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }
}
