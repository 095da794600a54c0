package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.stele.site.BuiltSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader does who wants to know what was done to a text. */
@BrowserTest
class CheckingTest {
    private static final BuiltSite SITE = BuiltSite.of(BuiltSite.SEEDS);
    private static final String TRANSLATED = "documents/003_474145e569a6fa3a.html";
    private static final String DAMAGED = "as-found/001_2e7d659b4bb8df4c.html";
    private static final List<String> PAGES =
            List.of(
                    "report.html",
                    TRANSLATED,
                    DAMAGED,
                    "as-found/003_474145e569a6fa3a.html",
                    "as-found/000_f945a5ce0c095b3f.html");
    private static final String UNFOLD =
            "document.querySelectorAll('details').forEach((it) => { it.open = true; })";

    private static Visit visit(Browsers browsers, Engine engine, Visit.Options options) {
        return Visit.to(browsers, engine, SITE.folder().toUri().toString(), options);
    }

    @ParameterizedTest
    @EnumSource
    void an_address_opens_the_fold_that_its_passage_lies_in(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, Visit.Options.LAPTOP)) {
            visit.open(TRANSLATED);
            Locator folded = visit.page().locator("details.aside .passage").first();
            assertThat(folded.isVisible()).isFalse();
            String anchor = folded.getAttribute("id");
            visit.open("index.html").open(TRANSLATED + "#" + anchor);
            visit.page().locator("details.aside .passage").first().waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource
    void marks_lead_to_reasons_and_back_without_a_script(Engine engine, Browsers browsers) {
        Visit.Options plain =
                new Visit.Options(1280, 800, more -> more.setJavaScriptEnabled(false));
        try (Visit visit = visit(browsers, engine, plain)) {
            Page page = visit.open(DAMAGED).page();
            page.locator("a.edit.changed").first().click();
            Locator row = page.locator("tr:target");
            assertThat(row.locator("th").textContent()).isEqualTo("shifted-bytes");
            row.locator(".jumps a").first().click();
            assertThat(page.locator("a.edit:target ins").textContent()).isEqualTo("。《朝鮮");
            page.locator("tbody:has(tr.open) .decide summary").first().click();
            assertThat(page.locator("pre.paste:visible").innerText()).contains("accept:");
        }
    }

    @Test
    void a_reason_shows_where_its_mark_has_the_focus(Browsers browsers) {
        try (Visit visit = visit(browsers, Engine.CHROMIUM, Visit.Options.LAPTOP)) {
            Page page = visit.open(DAMAGED).page();
            page.keyboard().press("Tab");
            page.locator("a.edit.removed").first().focus();
            assertThat(
                            page.locator("a.edit.removed")
                                    .first()
                                    .evaluate("(it) => getComputedStyle(it, '::after').content"))
                    .isEqualTo("\"The brackets of the byline.\"");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void unfolded_pages_pass_axe(ColorScheme scheme, Browsers browsers) {
        List<String> violations = new ArrayList<>();
        Visit.Options options = new Visit.Options(1280, 800, more -> more.setColorScheme(scheme));
        try (Visit visit = visit(browsers, Engine.CHROMIUM, options)) {
            for (String path : PAGES) {
                visit.open(path).page().evaluate(UNFOLD);
                Axe.violations(visit.page()).forEach(it -> violations.add(path + ": " + it));
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void unfolded_pages_are_no_wider_than_a_telephone(Browsers browsers) {
        Visit.Options telephone = new Visit.Options(360, 740, more -> {});
        List<String> tooWide = new ArrayList<>();
        try (Visit visit = visit(browsers, Engine.CHROMIUM, telephone)) {
            for (String path : PAGES) {
                visit.open(path).page().evaluate(UNFOLD);
                Object width = visit.page().evaluate("document.documentElement.scrollWidth");
                if (((Number) width).intValue() > telephone.width()) {
                    tooWide.add(path + ": " + width);
                }
            }
        }
        assertThat(tooWide).isEmpty();
    }
}
