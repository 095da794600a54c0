package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.search.Searcher;
import dev.stele.search.Widening;
import dev.stele.site.BuiltSite;
import dev.stele.text.HanScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The search page of a library with more than one page of results: filters, order, odd queries. */
@BrowserTest
class SearchPageTest {
    @TempDir static Path folder;
    private static BuiltSite site;
    private static SiteServer server;

    @BeforeAll
    static void build() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        String[] ports = {"Osaka", "Bergen", "Valparaiso", "Kochi", "Tromso", "Lisbon"};
        String[] goods = {"timber", "salted herring", "copper", "tea chests", "wool", "cork"};
        for (int i = 0; i < 30; i++) {
            write(
                    corpus.resolve("ship-" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + ".md"),
                    """
                    ---
                    title: The voyage to %s in season %d
                    language: en
                    container: %s
                    date: %d-05-01
                    ---
                    The harbour sent %s out on the ferry number %d, and %s came back from %s.

                    Every captain of line %d kept his own lamp burning until dawn.
                    """
                            .formatted(
                                    ports[i % 6],
                                    i,
                                    i % 3 == 0 ? "Harbour News" : "The Pilot",
                                    1990 + i,
                                    goods[i % 6],
                                    i * 7 + 3,
                                    goods[(i + i / 6 + 1) % 6],
                                    ports[(i + 2) % 6],
                                    i));
        }
        write(corpus.resolve("zh.txt"), "港口的渡轮\n\n渡轮在清晨离开港口，船长点亮了灯。\n\n岸上的人等到天亮。\n");
        write(
                corpus.resolve("ko.txt"),
                "항구의 나룻배\n\n나룻배는 새벽에 항구를 떠났고 선장은 등불을 켰다.\n\n사람들은 반도체 공장으로 갔다.\n");
        String guild =
                "灯笼行会的账本在码头边上放了两百年，每个学徒都在里面写下第一行字。\n\n" + "黄铜、玻璃和灯油每天早上在那里过秤，少了什么，由全桌的人来赔。\n\n";
        write(corpus.resolve("guild.txt"), "灯笼行会\n\n" + guild);
        write(
                corpus.resolve("guild-hant.txt"),
                HanScript.traditional("灯笼行会\n\n" + guild) + "煤煙蓋住了最後一頁。\n");
        site = BuiltSite.build(corpus, folder.resolve("site"));
        server = new SiteServer(site.folder());
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> readers() {
        return Stream.of(Engine.values())
                .flatMap(engine -> Stream.of("disk", "http").map(at -> Arguments.of(engine, at)));
    }

    private static Visit visit(Browsers browsers, Engine engine, String at) {
        String address = at.equals("disk") ? site.folder().toUri().toString() : server.address();
        return Visit.to(browsers, engine, address, Visit.Options.LAPTOP);
    }

    private static void awaitStatus(Page page, String text) {
        page.locator("#search-status:not([aria-busy])")
                .filter(new Locator.FilterOptions().setHasText(text))
                .waitFor();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void filters_count_narrow_and_stand_in_the_address(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("search.html?q=harbour").page();
            awaitStatus(page, "30 works");
            assertThat(page.locator(".facets").count()).as("filters wait to be asked for").isZero();
            page.locator("#narrow summary").click();
            Locator outlet = page.locator("fieldset", hasText("Published in"));
            outlet.waitFor();
            assertThat(outlet.locator("label").allTextContents())
                    .containsExactly("The Pilot 20", "Harbour News 10");

            outlet.getByLabel("Harbour News").check();
            awaitStatus(page, "in 10 works");
            assertThat(visit.whereabouts()).contains("q=harbour").contains("outlet=Harbour");
            assertThat(outlet.locator("label").allTextContents())
                    .as("what another choice would add is still told")
                    .contains("The Pilot 20");
            assertThat(page.evaluate("() => document.activeElement.value"))
                    .isEqualTo("Harbour News");

            page.getByLabel("Newest first").check();
            Visit.until(
                    page,
                    "() => document.querySelector('.result h2').textContent.includes('season 27')");
            assertThat(visit.whereabouts()).contains("sort=date");
            page.reload();
            awaitStatus(page, "in 10 works");
            assertThat(page.locator(".result h2").first().textContent()).contains("season 27");
            page.locator("#narrow summary").click();
            page.getByText("Take all filters away").click();
            awaitStatus(page, "in 30 works");
            assertThat(visit.whereabouts()).isEqualTo("search.html?q=harbour");
        }
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void results_are_reached_and_unfolded_by_keys_alone(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("search.html").page();
            page.keyboard().type("captain");
            // Its beginnings find as much: what the whole word finds is drawn after a pause.
            page.waitForTimeout(300);
            awaitStatus(page, "30 works");
            assertThat(page.locator(".result").count()).isEqualTo(10);
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("() => document.activeElement.closest('.result') !== null"))
                    .isEqualTo(true);
            page.keyboard().press("n");
            page.keyboard().press("n");
            page.keyboard().press("p");
            page.keyboard().press("p");
            page.keyboard().press("p");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("q");
            page.getByText("More results").focus();
            page.keyboard().press("Enter");
            Visit.until(page, "() => document.querySelectorAll('.result').length === 20");
            // The focus follows when all passages are drawn.
            Visit.until(
                    page,
                    "() => [...document.querySelectorAll('.result')].indexOf("
                            + "document.activeElement.closest('.result')) === 10");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void versions_of_one_work_are_folded_and_opened_by_keys(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("search.html?q=黄铜").page();
            page.locator(".result-passage").first().waitFor();
            assertThat(page.locator(".result").count()).isEqualTo(1);
            Locator fold = page.locator(".result details.versions");
            assertThat(fold.locator("summary").textContent()).isEqualTo("+1 version");
            assertThat(fold.locator(".result-passage").count()).isZero();
            fold.locator("summary").press("Enter");
            fold.locator(".result-passage").waitFor();
            assertThat(page.locator(".result-passage mark").allTextContents())
                    .containsExactlyInAnyOrder("黄铜", "黃銅");
            assertThat(fold.locator(".facts").textContent()).contains("Chinese");
            assertThat(fold.locator(".result-passage a").getAttribute("href")).contains("guild");

            page.locator("#q").fill("煤煙");
            awaitStatus(page, "1 passage");
            assertThat(page.locator(".result h2 a").getAttribute("href")).contains("guild-hant");
            assertThat(page.locator(".result details.versions summary").textContent())
                    .as("the other version does not hold it, and is told all the same")
                    .isEqualTo("+1 version");
            page.locator("#q").fill("渡轮");
            page.locator(".result h2", hasText("渡轮")).waitFor();
            assertThat(page.locator("details.versions").count()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_word_with_a_slip_finds_what_was_meant(Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("search.html?q=captian").page();
            awaitStatus(page, "No literal match for “captian”. Shown is what captain finds.");
            assertThat(page.locator(".result mark").first().textContent()).isEqualTo("captain");
            assertThat(page.locator(".result-passage a").first().getAttribute("href"))
                    .contains("?q=captain#");

            visit.open("search.html?q=lamp+hrabour");
            awaitStatus(page, "Near it: harbour");
            page.locator("#search-status").getByText("harbour").last().click();
            awaitStatus(page, "30 works");
            assertThat(visit.whereabouts()).isEqualTo("search.html?q=lamp%20harbour");

            visit.open("search.html?q=반도채");
            awaitStatus(page, "Shown is what 반도체 finds.");
            visit.open("search.html?q=zzzzzz");
            awaitStatus(page, "No literal match for “zzzzzz”.");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void odd_queries_have_a_clear_state(Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("search.html").page();
            for (String query :
                    List.of("\"", "\"\"\"", "-", "- -", "。，", "!?;", "\ud840", "-harbour")) {
                set(page, query);
                awaitStatus(page, "There is no word to look for");
                assertThat(page.locator("#search-results li").count()).as(query).isZero();
            }
            set(page, "");
            Visit.until(page, "() => document.getElementById('search-status').textContent === ''");
            set(page, "\"kept his own");
            awaitStatus(page, "30 works");
            set(page, "the and of");
            awaitStatus(page, "works");
            set(page, "harbour ".repeat(1250));
            awaitStatus(page, "Only the first 1,000 characters");
            set(page, "茶".repeat(10_000));
            awaitStatus(page, "No literal match for “茶茶茶");
            assertThat(page.locator("#search-status").textContent().length()).isLessThan(300);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_typed_last_is_what_stands_there(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, "http")) {
            Page page = visit.open("search.html").page();
            List<String> typed = new ArrayList<>();
            for (String query :
                    List.of("h", "ha", "harbour", "c", "cap", "captain", "lamp", "tea")) {
                set(page, query);
                page.waitForTimeout(130);
                typed.add(query);
            }
            awaitStatus(page, "works");
            assertThat(page.locator(".result mark").first().textContent().toLowerCase(Locale.ROOT))
                    .isEqualTo("tea");
            assertThat(visit.whereabouts()).isEqualTo("search.html?q=" + typed.get(7));
        }
    }

    /** In a copy of the site, since files go missing. */
    @ParameterizedTest
    @MethodSource("readers")
    void a_missing_a_cut_and_a_newer_index_are_said_with_a_way_out(
            Engine engine, String at, Browsers browsers, @TempDir Path copy) throws IOException {
        for (String path : site.paths()) {
            Path file = copy.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, site.bytes(path));
        }
        Path manifest = copy.resolve("search/manifest.js");
        String whole = Files.readString(manifest, StandardCharsets.UTF_8);
        try (SiteServer broken = new SiteServer(copy)) {
            String address = at.equals("disk") ? copy.toUri().toString() : broken.address();
            Visit visit = Visit.to(browsers, engine, address, Visit.Options.LAPTOP);
            Page page = visit.open("search.html?q=harbour").page();
            awaitStatus(page, "30 works");
            visit.takeComplaints();

            Files.delete(manifest);
            visit.open("search.html?q=harbour");
            awaitStatus(page, "could not be loaded (search/manifest.js)");
            assertThat(page.locator(".result").count()).isZero();
            assertThat(visit.takeComplaints()).noneMatch(it -> it.startsWith("error:"));

            Files.writeString(manifest, whole);
            page.locator(".acts button").press("Enter");
            awaitStatus(page, "30 works");
            Visit.until(page, "() => document.activeElement.id === 'search-status'");
            visit.takeComplaints();

            Path bundle =
                    copy.resolve(
                            site.paths().stream()
                                    .filter(path -> path.startsWith("search/index-"))
                                    .findFirst()
                                    .orElseThrow());
            String all = Files.readString(bundle, StandardCharsets.UTF_8);
            Files.writeString(bundle, all.substring(0, all.length() / 2));
            visit.open("search.html?q=harbour");
            awaitStatus(page, "could not be loaded (search/index-");
            assertThat(visit.takeComplaints())
                    .as("a script error")
                    .noneMatch(it -> it.startsWith("error:"));
            Files.writeString(bundle, all);

            Files.writeString(
                    manifest, whole.replaceFirst("\"version\":[0-9]+", "\"version\":999"));
            visit.open("search.html?q=harbour");
            awaitStatus(page, "different builds");
            Files.writeString(manifest, whole);
            page.getByText("Load again").click();
            awaitStatus(page, "30 works");
            assertThat(visit.takeComplaints()).isEmpty();
            visit.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "CHROMIUM")
    void results_and_filters_pass_axe(Engine engine, Browsers browsers) {
        for (int width : new int[] {360, 1280}) {
            Visit.Options options = new Visit.Options(width, 740, more -> {});
            String address = site.folder().toUri().toString();
            try (Visit visit = Visit.to(browsers, engine, address, options)) {
                Page page = visit.open("search.html?q=captian").page();
                awaitStatus(page, "30 works");
                page.locator("#narrow summary").click();
                page.locator(".facets").waitFor();
                assertThat(Axe.violations(page)).isEmpty();
                Object wide = page.evaluate("document.documentElement.scrollWidth");
                assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(width);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void other_names_of_a_concept_widen_the_query_and_can_be_switched_off(
            Engine engine, String at, Browsers browsers) throws IOException {
        BuiltSite seeds = BuiltSite.of(BuiltSite.SEEDS);
        try (SiteServer own = new SiteServer(seeds.folder());
                Visit visit =
                        Visit.to(
                                browsers,
                                engine,
                                at.equals("disk")
                                        ? seeds.folder().toUri().toString()
                                        : own.address(),
                                Visit.Options.LAPTOP)) {
            Page page = visit.open("search.html?q=%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD").page();
            awaitStatus(page, "Also as: artificial intelligence · AI");
            assertThat(page.locator("#search-results .result").count()).isEqualTo(3);
            assertThat(page.locator("#also .result").count()).as("what only AI finds").isEqualTo(1);
            assertThat(page.locator("#also .result h3").textContent()).contains("KIET");
            assertThat(page.locator("#also mark").first().textContent()).isEqualTo("AI");

            page.getByText("Only as typed").click();
            page.getByText("Search for these too").waitFor();
            assertThat(page.locator("#also").isHidden()).isTrue();
            assertThat(visit.whereabouts()).contains("also=no");
            page.getByText("Search for these too").click();
            page.getByText("Only as typed").waitFor();

            set(page, "人工智慧");
            awaitStatus(page, "No literal match for “人工智慧”");
            page.locator("#also .result").first().waitFor();
            assertThat(page.locator("#search-results .result").count())
                    .as("pieces, where there is better")
                    .isZero();
            page.getByText("Only as typed").click();
            page.getByText("Search for these too").click();
            page.getByText("Only as typed").waitFor();
            if (engine == Engine.CHROMIUM && at.equals("disk")) {
                Searcher java = new Searcher(seeds.folder());
                for (String query :
                        List.of(
                                "人工智慧",
                                "supply chain",
                                "中国 半导体",
                                "\"AI\"",
                                "KIET -AI",
                                "한국",
                                "export controls on chips",
                                "us",
                                "科技部的",
                                "")) {
                    Object script =
                            page.evaluate(
                                    "async q => (await stele.widening(q))?.query ?? ''", query);
                    assertThat(script)
                            .as(query)
                            .isEqualTo(java.widening(query).map(Widening::query).orElse(""));
                }
            }
            assertThat(visit.takeComplaints()).isEmpty();
        }
    }

    /** A screen reader reads the region as it changes: words, and nothing to press. */
    @ParameterizedTest
    @EnumSource
    void buttons_stand_beside_what_is_read_aloud_and_keep_their_place_when_pressed(
            Engine engine, Browsers browsers) {
        String seeds = BuiltSite.of(BuiltSite.SEEDS).folder().toUri().toString();
        try (Visit visit = Visit.to(browsers, engine, seeds, Visit.Options.LAPTOP)) {
            Page page = visit.open("search.html?q=%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD").page();
            awaitStatus(page, "Also as: artificial intelligence · AI");
            Locator asTyped = page.locator(".acts button");
            asTyped.waitFor();
            assertThat(page.locator("[aria-live] button").count()).isZero();
            assertThat(asTyped.getAttribute("aria-describedby")).isEqualTo("also-names");
            assertThat(page.locator("#also-names").textContent()).startsWith("Also as:");

            asTyped.press("Enter");
            Visit.until(
                    page, "() => document.activeElement.textContent === 'Search for these too'");
            page.keyboard().press("Enter");
            Visit.until(page, "() => document.activeElement.textContent === 'Only as typed'");
            page.keyboard().press("Shift+Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .as("See below, the act before it")
                    .isEqualTo("#also");

            set(page, "人工智慧 technolgy");
            awaitStatus(page, "No literal match for “technolgy”. Near it: technology");
            assertThat(page.locator("#search-status").textContent()).doesNotContain("0 works");
            set(page, "zzzzzz");
            awaitStatus(page, "No literal match for “zzzzzz”");
            assertThat(page.locator(".acts").isVisible()).as("an empty row").isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "CHROMIUM")
    void topics_years_and_versions_narrow_what_was_found(Engine engine, Browsers browsers)
            throws IOException {
        String seeds = BuiltSite.of(BuiltSite.SEEDS).folder().toUri().toString();
        try (Visit visit = Visit.to(browsers, engine, seeds, Visit.Options.LAPTOP)) {
            Page page = visit.open("search.html?q=%E5%90%88%E4%BD%9C").page();
            awaitStatus(page, "3 works");
            page.locator("#narrow summary").click();
            page.locator("fieldset", hasText("Topic")).getByLabel("AI semiconductors").check();
            awaitStatus(page, "2 works");
            page.locator("fieldset", hasText("Year")).getByLabel("2026").check();
            awaitStatus(page, "1 work");
            assertThat(visit.whereabouts())
                    .contains("concept=ai-semiconductor")
                    .contains("year=2026");
            page.getByText("Take all filters away").click();
            awaitStatus(page, "3 works");
            page.locator("fieldset", hasText("Version")).getByLabel("other script").check();
            awaitStatus(page, "1 work");
        }
    }

    /** Sets the whole query at once, as pasting does. */
    private static void set(Page page, String query) {
        page.evaluate(
                "query => { const q = document.getElementById('q'); q.value = query;"
                        + " q.dispatchEvent(new Event('input')); }",
                query);
    }
}
