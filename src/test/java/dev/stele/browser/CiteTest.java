package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.site.BuiltSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Citing a document, and a passage of it. */
@BrowserTest
class CiteTest {
    private static final String COPIED =
            "navigator.clipboard.writeText = async (text) => { globalThis.copied = text; };";
    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws java.io.IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("lamp.md"),
                "---\ntitle: The lamp\nlanguage: en\nauthor: Ada Quill\n---\n"
                        + "A lamp burns at the harbour.\n\nThe captain sees it from afar.\n");
        site =
                BuiltSite.build(
                        corpus, folder.resolve("site"), "--base-url", "https://harbour.example/");
    }

    private static Visit visit(Browsers browsers, Engine engine) {
        return Visit.to(browsers, engine, site.folder().toUri().toString(), Visit.Options.LAPTOP);
    }

    @ParameterizedTest
    @EnumSource
    void a_citation_is_copied_with_the_day_of_access(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.open("documents/lamp.html").page();
            page.evaluate(COPIED);
            assertThat(page.locator("#cite dl").isVisible()).isFalse();
            page.locator("#cite summary").press("Enter");
            Locator apa = page.locator(".cited-as[data-key=apa]");
            apa.getByText("Copy").click();
            page.getByText("Copied.").waitFor();
            assertThat((String) page.evaluate("copied"))
                    .matches(
                            "Quill, A\\. \\(n\\.d\\.\\)\\. The lamp\\. Corpus\\. Retrieved"
                                    + " [A-Z][a-z]+ \\d+, 20\\d\\d, from"
                                    + " https://harbour\\.example/documents/lamp\\.html\\. Version"
                                    + " .*\\.");
            page.locator(".cited-as[data-key=csl]").getByText("Copy").click();
            assertThat(
                            page.evaluate(
                                    "() => JSON.parse(copied)[0].accessed['date-parts'][0].length"))
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_passage_is_cited_when_its_number_is_activated(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.open("documents/lamp.html").page();
            page.evaluate(COPIED);
            Locator number = page.locator("a.number").last();
            String anchor = number.getAttribute("href");
            number.press("Enter");
            Locator bar = page.locator(".steps");
            bar.getByText("Copy citation").click();
            page.getByText("Copied.").waitFor();
            assertThat((String) page.evaluate("copied"))
                    .contains("https://harbour.example/documents/lamp.html" + anchor);
            bar.getByText("Copy link").click();
            assertThat(page.evaluate("copied"))
                    .isEqualTo("https://harbour.example/documents/lamp.html" + anchor);
            bar.getByLabel("Close").click();
            assertThat(page.locator(".steps").count()).isZero();
            page.locator("#cite summary").click();
            page.locator(".cited-as[data-key=gbt]").getByText("Copy").click();
            assertThat((String) page.evaluate("copied")).doesNotContain("#");
        }
    }
}
