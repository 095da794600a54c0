package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.search.Searcher;
import dev.stele.site.BuiltSite;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader does in the project's own site, from disk and over HTTP, in both browsers. */
@BrowserTest
class JourneyTest {
    private static final BuiltSite SITE = BuiltSite.of(BuiltSite.SEEDS);
    private static final int MOST_TABS = 60;

    /** Java's answers to these are held to the passages that a person listed. */
    private static final List<String> LISTED =
            List.of(
                    "人工智能",
                    "機器人",
                    "机器人",
                    "半導體",
                    "AI semiconductor",
                    "\"strategic cooperative partnership\"",
                    "合作",
                    "韓",
                    "GWh",
                    "ＡＩ");

    private static final String PASSAGES_FOUND =
            """
            async (query) => {
              const found = [];
              const answer = await stele.find(query);
              for (const { work } of answer.works) {
                const card = await stele.card(work);
                for (const { unit } of await answer.places(work)) {
                  const document = card.documents.filter((it) => it.unit <= unit).at(-1);
                  found.push(`${document.id}#${(await stele.text(work, unit))[0]}`);
                }
              }
              return found;
            }\
            """;

    private static SiteServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = new SiteServer(SITE.folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> readers() {
        return Stream.of(Engine.values())
                .flatMap(engine -> Stream.of("disk", "http").map(at -> Arguments.of(engine, at)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_result_leads_to_its_marked_passage(Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("index.html").page();
            page.locator("header input[type=search]").fill("人工智能");
            page.keyboard().press("Enter");
            Locator results = page.locator("#search-results a[href*='#']");
            results.first().waitFor();
            assertThat(visit.whereabouts()).startsWith("search.html?q=");
            // What widens the query stands above the results and comes after them.
            Visit.until(page, "() => !document.querySelector('#search-status[aria-busy]')");
            assertThat(page.locator("#search-status").textContent()).isNotBlank();
            results.first().click();
            assertArrivedAtMarkedPassage(visit, "人工智能");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_page_finds_the_listed_passages_as_java_does(
            Engine engine, String at, Browsers browsers) {
        Searcher searcher = new Searcher(SITE.folder());
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("search.html").page();
            for (String query : LISTED) {
                assertThat(page.evaluate(PASSAGES_FOUND, query))
                        .as(query)
                        .isEqualTo(
                                searcher.search(query, Integer.MAX_VALUE).stream()
                                        .map(hit -> hit.document() + "#" + hit.anchor())
                                        .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_keyboard_is_enough(Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("index.html").page();
            page.keyboard().press("Tab");
            assertThat(focused(page, "a.skip, a[href='#main']"))
                    .as("the first stop skips to the text")
                    .isTrue();
            tabTo(page, "header input[type=search]");
            page.keyboard().insertText("半導體");
            page.keyboard().press("Enter");
            page.locator("#search-results a[href*='#']").first().waitFor();
            tabTo(page, "#search-results a[href*='#']");
            page.keyboard().press("Enter");
            assertArrivedAtMarkedPassage(visit, "半导体");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void what_stands_nowhere_is_said_and_its_concept_offered(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("search.html").page();
            page.locator("main input[type=search]").fill("人工智慧");
            page.keyboard().press("Enter");
            Visit.until(
                    page, "() => document.querySelector('#search').textContent.includes('人工智慧')");
            assertThat(page.locator("#search").textContent()).contains("人工智能");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_query_in_the_address_is_answered_and_can_be_changed(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("search.html?q=GWh").page();
            Locator results = page.locator("#search-results a[href*='#']");
            results.first().waitFor();
            assertThat(page.locator("main input[type=search]").inputValue()).isEqualTo("GWh");
            page.locator("main input[type=search]").fill("qqqqqq");
            Visit.until(page, "() => !document.querySelector(\"#search-results a[href*='#']\")");
            page.locator("main input[type=search]").fill("韓");
            results.first().waitFor();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void every_page_is_quiet(Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            for (String path : SITE.pages()) {
                visit.openFile(path);
                assertThat(visit.page().locator("h1").count()).as(path).isEqualTo(1);
            }
        }
    }

    private static Visit visit(Browsers browsers, Engine engine, String at) {
        String address = at.equals("disk") ? SITE.folder().toUri().toString() : server.address();
        return Visit.to(browsers, engine, address, Visit.Options.LAPTOP);
    }

    /** In the document, at the passage of the address, which is in view and has marks. */
    private static void assertArrivedAtMarkedPassage(Visit visit, String text) {
        Page page = visit.page();
        Visit.until(page, "() => document.documentElement.dataset.marks > 0");
        assertThat(visit.whereabouts()).matches("documents/[^#]+#[a-z2-7]{8}");
        assertThat(page.locator(":target").textContent()).contains(text);
        assertThat(page.evaluate(IN_VIEW)).as("the passage is in view").isEqualTo(true);
    }

    private static final String IN_VIEW =
            """
            () => {
              const box = document.querySelector(':target').getBoundingClientRect();
              return box.bottom > 0 && box.top < innerHeight;
            }
            """;

    private static void tabTo(Page page, String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (focused(page, selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " is not reached by " + MOST_TABS + " presses of Tab");
    }

    private static boolean focused(Page page, String selector) {
        return (Boolean)
                page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
