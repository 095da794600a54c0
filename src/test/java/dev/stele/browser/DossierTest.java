package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Passages that are marked while reading, kept, written out and read in again. */
@BrowserTest
class DossierTest {
    private static final String LAMP = "documents/ships/lamp.html";

    /** Keeps what is handed to the browser as a file, and hands on an empty one. */
    private static final String SAVED =
            """
            () => {
              globalThis.saved = null;
              globalThis.url ??= URL.createObjectURL.bind(URL);
              URL.createObjectURL = (file) => {
                globalThis.saved = file;
                return globalThis.url(new Blob());
              };
              HTMLAnchorElement.prototype.click = () => {};
            }
            """;

    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus/ships"));
        Files.writeString(
                corpus.resolve("lamp.md"),
                "---\ntitle: The *lamp*\nlanguage: en\nauthor: Ada Quill\n---\n"
                        + "A lamp burns at the harbour.\n\nThe captain sees it [1] from afar.\n");
        Files.writeString(
                corpus.resolve("ferry.md"),
                "---\ntitle: 渡船\nlanguage: zh-Hans\n---\n渡船每天中午离开港口,傍晚回来。\n\n码头上的人都看着时间。\n");
        site = BuiltSite.build(folder.resolve("corpus"), folder.resolve("site"));
    }

    private static Visit disk(Browsers browsers, Engine engine) {
        return Visit.to(browsers, engine, site.folder().toUri().toString(), Visit.Options.LAPTOP);
    }

    /** Marks a passage by the keyboard. */
    private static void mark(Page page, Locator number) {
        number.press("Enter");
        page.locator(".steps")
                .getByText("Mark", new Locator.GetByTextOptions().setExact(true))
                .press("Enter");
        page.locator(".steps .mark label").waitFor();
    }

    private static String saved(Page page, Engine engine, String format) throws IOException {
        return saved(page, engine, page.locator("[data-format=" + format + "]"), "Dossier Corpus.");
    }

    /** What a button saves; of Firefox, which tells no downloads, what it would. */
    private static String saved(Page page, Engine engine, Locator button, String name)
            throws IOException {
        if (engine == Engine.CHROMIUM) {
            Download download = page.waitForDownload(button::click);
            assertThat(download.suggestedFilename()).startsWith(name);
            return Files.readString(download.path());
        }
        page.evaluate(SAVED);
        button.click();
        Visit.until(page, "() => globalThis.saved");
        return page.evaluate("() => globalThis.saved.text()").toString();
    }

    @ParameterizedTest
    @EnumSource
    void marked_passages_are_listed_with_their_notes_and_written_out(
            Engine engine, Browsers browsers) throws IOException {
        try (SiteServer server = new SiteServer(site.folder());
                Visit visit = Visit.to(browsers, engine, server.address(), Visit.Options.LAPTOP)) {
            readAndSave(visit, engine);
        }
    }

    @Test
    void it_is_the_same_from_disk(Browsers browsers) throws IOException {
        try (Visit visit = disk(browsers, Engine.CHROMIUM)) {
            readAndSave(visit, Engine.CHROMIUM);
        }
    }

    private static void readAndSave(Visit visit, Engine engine) throws IOException {
        Page page = visit.open(LAMP).page();
        assertThat(page.locator(".marked").count()).isZero();
        mark(page, page.locator("a.number").last());
        page.locator(".steps input").fill("Which *captain*?");
        visit.open("documents/ships/ferry.html");
        mark(page, page.locator("a.number").first());
        visit.open(LAMP);
        assertThat(page.locator(".marked").innerText()).contains("The captain");
        page.locator("footer").getByText("Dossier").click();
        page.waitForLoadState();
        page.getByText("2 passages of 2 documents.").waitFor();
        assertThat(page.locator("#lost").isVisible()).isFalse();
        assertThat(page.locator("#entries h2").allTextContents())
                .containsExactly("The *lamp*", "渡船");
        assertThat(page.locator("#entries .quote p").allTextContents())
                .containsExactly("The captain sees it [1] from afar.", "渡船每天中午离开港口,傍晚回来。");
        assertThat(page.locator("#entries .quote p").last().getAttribute("lang"))
                .isEqualTo("zh-Hans");
        page.locator("textarea").last().fill("中午？");
        page.reload();
        assertThat(page.locator("textarea").last().inputValue()).isEqualTo("中午？");
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(page.locator("#entries h2 a").first().boundingBox().height)
                .as("to touch")
                .isGreaterThanOrEqualTo(24);

        assertThat(saved(page, engine, "markdown"))
                .contains("## The \\*lamp\\*", "> The captain sees it \\[1\\] from afar.")
                .contains("Which \\*captain\\*?", "Quill", "/documents/ships/lamp.html#");
        assertThat(saved(page, engine, "ris"))
                .contains(
                        "N1  - The captain sees it [1] from afar.\n"
                                + "N1  - Which *captain*?\n"
                                + "ER  - \n")
                .contains("N1  - 渡船每天中午离开港口,傍晚回来。\nN1  - 中午？\nER  - ")
                .containsPattern("TY  - [A-Z]+\n");
        String json = saved(page, engine, "json");
        assertThat(json).contains("\"format\": \"stele-dossier\"", "\"note\": \"中午？\"");

        page.locator("#entries").getByText("Take out").first().click();
        page.getByText("Taken out. One passage.").waitFor();
        page.locator("#entries").getByText("Take out").click();
        page.getByText("Nothing is marked yet").waitFor();
        assertThat(page.locator("[data-format=json]").isDisabled()).isTrue();

        Path file = Files.writeString(folder.resolve("dossier.json"), json);
        page.locator("#import").setInputFiles(file);
        page.getByText("2 passages of 2 documents.").waitFor();
        page.locator("#import")
                .setInputFiles(Files.writeString(folder.resolve("other.json"), "{\"a\": 1}"));
        page.getByText("The file is no dossier").waitFor();
        assertThat(page.locator("#entries li").count()).isEqualTo(2);
        page.locator("#entries .terms a").first().click();
        assertThat(visit.whereabouts()).startsWith(LAMP + "#");
        page.waitForLoadState();
        page.locator("a.number").last().press("Enter");
        page.getByText("Take the mark out").click();
        assertThat(page.locator(".marked").count()).isZero();
    }

    @Test
    void where_nothing_lasts_across_pages_it_says_so_and_offers_the_file(Browsers browsers)
            throws IOException {
        try (Visit visit = disk(browsers, Engine.FIREFOX)) {
            Page page = visit.open(LAMP).page();
            mark(page, page.locator("a.number").first());
            page.getByText("Marks last only on this page.").waitFor();
            page.locator(".steps input").fill("Bright");
            Path file =
                    Files.writeString(
                            folder.resolve("from-firefox.json"),
                            saved(page, Engine.FIREFOX, page.getByText("Save as a file"), ""));
            visit.open("dossier.html");
            page.getByText("This browser keeps nothing across pages").waitFor();
            assertThat(page.locator("#entries li").count()).isZero();
            page.locator("#import").setInputFiles(file);
            page.getByText("One passage.").waitFor();
            assertThat(page.locator("textarea").inputValue()).isEqualTo("Bright");
        }
    }

    @Test
    void what_a_file_says_never_becomes_markup_or_an_address(Browsers browsers) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("hostile.json"),
                        """
                        {"format": "stele-dossier", "version": 1, "entries": [
                          {"document": "../../x", "anchor": "a\\"><b>", "text": "gone"},
                          {"document": "javascript:alert(1)", "anchor": "abc",
                           "title": "<img src=x onerror=alert(1)>", "text": "<b>words</b>",
                           "address": "javascript:alert(2)", "note": 7},
                          null, 3]}
                        """);
        try (Visit visit = disk(browsers, Engine.CHROMIUM)) {
            Page page = visit.open("dossier.html").page();
            page.locator("#import").setInputFiles(file);
            page.getByText("One passage.").waitFor();
            assertThat(page.locator("#entries .quote p").textContent()).isEqualTo("<b>words</b>");
            assertThat(page.locator("#entries img, #entries b").count()).isZero();
            assertThat(page.locator("#entries h2 a").getAttribute("href"))
                    .isEqualTo("documents/javascript%3Aalert(1).html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_bar_fits_a_telephone(Engine engine, Browsers browsers) {
        Visit.Options telephone = new Visit.Options(360, 740, more -> {});
        try (Visit visit =
                Visit.to(browsers, engine, site.folder().toUri().toString(), telephone)) {
            Page page = visit.open(LAMP).page();
            mark(page, page.locator("a.number").first());
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 360"))
                    .isEqualTo(true);
            for (Locator target : page.locator(".steps :is(button, a, input)").all()) {
                assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(24);
                assertThat(target.boundingBox().x).isGreaterThanOrEqualTo(0);
            }
            assertThat(Axe.violations(page)).isEmpty();
        }
    }
}
