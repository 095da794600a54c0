package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.site.BuiltSite;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going from match to match in a document that was opened from a result, and the single keys. */
@BrowserTest
class MatchStepsTest {
    private static final BuiltSite SITE = BuiltSite.of(BuiltSite.SEEDS);
    private static final String DOCUMENT =
            SITE.pages().stream()
                    .filter(path -> path.startsWith("documents/"))
                    .filter(path -> SITE.text(path).contains("人工智能"))
                    .findFirst()
                    .orElseThrow();
    private static final String QUERY = "?q=%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD";

    @ParameterizedTest
    @EnumSource
    void keys_and_buttons_lead_around_all_matches(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.open(DOCUMENT + QUERY).page();
            Locator count = page.locator(".steps [role=status]");
            page.getByText("1 of ").waitFor();
            int all = Integer.parseInt(count.textContent().replaceAll("^1 of ", ""));
            assertThat(all).isGreaterThan(2);

            page.keyboard().press("n");
            assertThat(count.textContent()).isEqualTo("2 of " + all);
            page.keyboard().press("p");
            page.keyboard().press("p");
            assertThat(count.textContent()).isEqualTo(all + " of " + all);
            page.locator(".steps button[aria-label='Next match']").click();
            assertThat(count.textContent()).isEqualTo("1 of " + all);
            assertThat(page.evaluate(CURRENT_IN_VIEW)).isEqualTo(true);

            page.locator(".steps button[aria-label='Take the marks away']").click();
            assertThat(page.locator(".steps").count()).isZero();
            assertThat(page.evaluate("() => CSS.highlights?.size ?? 0")).isEqualTo(0);
            page.keyboard().press("n");
        }
    }

    private static final String CURRENT_IN_VIEW =
            """
            async () => {
              await new Promise((done) => setTimeout(done, 700));
              const [range] = CSS.highlights?.get('search-current') ?? [document.querySelector('mark.current')];
              const box = range.getBoundingClientRect();
              return box.top >= 0 && box.bottom <= innerHeight;
            }
            """;

    @ParameterizedTest
    @EnumSource
    void without_highlights_marks_are_elements_and_go_without_a_trace(
            Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.page();
            page.addInitScript("delete globalThis.Highlight");
            visit.open(DOCUMENT);
            Object before = page.evaluate("() => document.querySelector('main').textContent");
            visit.open(DOCUMENT + QUERY);
            page.locator("mark.current").first().waitFor();
            assertThat(page.locator("mark").allTextContents()).contains("人工智能");
            page.keyboard().press("n");
            assertThat(page.locator(".steps [role=status]").textContent()).startsWith("2 of");
            page.locator(".steps button[aria-label='Take the marks away']").click();
            assertThat(page.locator("mark").count()).isZero();
            assertThat(page.evaluate("() => document.querySelector('main').textContent"))
                    .isEqualTo(before);
        }
    }

    /** As somebody reads who enlarges a window of 1280 px twice and has no pointer. */
    @ParameterizedTest
    @EnumSource
    void by_keys_alone_at_200_percent_a_match_is_found_cited_and_marked(
            Engine engine, Browsers browsers) {
        Visit.Options enlarged = new Visit.Options(640, 400, more -> {});
        try (Visit visit = Visit.to(browsers, engine, SITE.folder().toUri().toString(), enlarged)) {
            Page page = visit.open("search.html?q=人工智能").page();
            page.locator(".result-passage").first().waitFor();
            page.keyboard().press("Tab");
            page.keyboard().press("n");
            page.keyboard().press("n");
            page.keyboard().press("Enter");
            page.locator("body > .steps").waitFor();
            Visit.until(page, "() => document.activeElement.matches('.passage:target')");
            String opened = passage(page);
            for (int i = 0; i < 12 && passage(page).equals(opened); i++) {
                page.keyboard().press("n");
            }
            String reached = passage(page);
            assertThat(reached).isNotEqualTo(opened);

            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.hash")).isEqualTo("#" + reached);
            page.keyboard().press("Enter");
            page.locator(".passage .steps").waitFor();
            Visit.until(page, "() => document.activeElement.matches('a.number')");
            page.keyboard().press("Tab");
            while (!focused(page).equals("Mark")) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("() => document.activeElement.closest('.steps') !== null"))
                        .as("within the bar: " + focused(page))
                        .isEqualTo(true);
            }
            page.keyboard().press("Enter");
            assertThat(focused(page)).isEqualTo("Take the mark out");
            page.keyboard().press("Escape");
            assertThat(page.locator(".passage .steps").count()).isZero();
            assertThat(page.evaluate("() => document.activeElement.hash")).isEqualTo("#" + reached);
            page.locator("body > .steps button").last().press("Enter");
            assertThat(passage(page)).as("when the marks are gone").isEqualTo(reached);
        }
    }

    private static String passage(Page page) {
        return (String) page.evaluate("() => document.activeElement.closest('.passage')?.id ?? ''");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.textContent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "concepts.html", "report.html", "search.html"})
    void the_slash_leads_to_the_search_box_of_every_page(String path, Browsers browsers) {
        try (Visit visit = visit(browsers, Engine.CHROMIUM)) {
            Page page = visit.open(path).page();
            page.evaluate("() => document.activeElement.blur()");
            page.keyboard().press("/");
            assertThat(page.evaluate("() => document.activeElement.type")).isEqualTo("search");
            page.keyboard().type("a/b");
            assertThat(page.evaluate("() => document.activeElement.value")).isEqualTo("a/b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void single_keys_can_be_switched_off_and_stay_so(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.open("index.html").page();
            Locator control = page.getByLabel("Single keys");
            assertThat(control.isChecked()).isTrue();
            control.uncheck();
            page.evaluate("() => document.activeElement.blur()");
            page.keyboard().press("/");
            assertThat(page.evaluate("() => document.activeElement.tagName")).isEqualTo("BODY");
            visit.open("index.html");
            assertThat(control.isChecked()).isFalse();
            control.check();
            page.keyboard().press("/");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("box");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 1280})
    void the_box_stands_on_every_width_of_window(int width, Browsers browsers) {
        Visit.Options options = new Visit.Options(width, 740, more -> {});
        try (Visit visit =
                Visit.to(browsers, Engine.CHROMIUM, SITE.folder().toUri().toString(), options)) {
            for (String path : List.of("index.html", DOCUMENT)) {
                Locator box = visit.open(path).page().locator("header input[type=search]");
                assertThat(box.isVisible()).isTrue();
                assertThat(box.boundingBox().width).isGreaterThan(150);
            }
        }
    }

    private static Visit visit(Browsers browsers, Engine engine) {
        return Visit.to(browsers, engine, SITE.folder().toUri().toString(), Visit.Options.LAPTOP);
    }
}
