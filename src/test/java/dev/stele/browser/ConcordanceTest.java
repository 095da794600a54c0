package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.site.BuiltSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The concordance: every occurrence in its context, from disk and over HTTP. */
@BrowserTest
class ConcordanceTest {
    @TempDir static Path folder;
    private static BuiltSite site;
    private static SiteServer server;

    @BeforeAll
    static void build() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("harbour.md"),
                """
                # The harbour

                A green lamp burns at the pier, and the oldest lamp stands in the tower.

                +3 metres: the LAMP, "said" the keeper, was moved; lamps rust.

                =1+1 is no lamp of ours.
                """);
        Files.writeString(
                corpus.resolve("tower.md"),
                "# The tower\n\nNobody lit the lamp that night. A zinc lamp was sold.\n");
        Files.writeString(
                corpus.resolve("zh.txt"), "渡轮与灯塔\n\n渡轮在清晨离开港口，船长点亮了灯塔的灯。\n\n夜里的灯塔照着渡轮。\n");
        Files.writeString(corpus.resolve("ko.txt"), "항구의 등대\n\n나룻배는 등대를 지나 항구로 돌아왔다. 등대는 밝았다.\n");
        StringBuilder long1 = new StringBuilder("# The log of the ferry\n\n");
        for (int i = 0; i < 620; i++) {
            long1.append("Entry ").append(i * 7919 % 1000).append(": the ferry passed buoy ");
            long1.append(i).append(" and ").append(i * 31 % 97).append(" gulls.\n\n");
        }
        Files.writeString(corpus.resolve("log.md"), long1);
        site = BuiltSite.build(corpus, folder.resolve("site"));
        server = new SiteServer(site.folder());
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
    void occurrences_stand_in_context_under_their_documents(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("concordance.html?q=lamp").page();
            awaitStatus(page, "7 occurrences in 2 documents.");
            assertThat(page.locator(".kwic .group th").allTextContents())
                    .containsExactlyInAnyOrder("The harbour 5", "The tower 2");
            assertThat(page.locator(".kwic td.after a").allTextContents())
                    .contains("LAMP", "lamps")
                    .hasSize(7);
            assertThat(page.locator("td.before", hasText("Nobody")).first().textContent())
                    .isEqualTo("Nobody lit the ");
            page.locator(".kwic td.after a").first().click();
            page.waitForSelector("html[data-marks]");
            assertThat(visit.whereabouts()).matches("documents/[a-z]+\\.html\\?q=lamp#[a-z2-7]{8}");
        }
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void lines_are_sorted_by_what_stands_left_or_right(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("concordance.html").page();
            page.keyboard().type("\"lamp\"");
            page.keyboard().press("Enter");
            awaitStatus(page, "6 occurrences in 2 documents.");
            page.getByLabel("All documents together").check();
            page.getByLabel("By what stands left").check();
            assertThat(visit.whereabouts())
                    .isEqualTo("concordance.html?q=%22lamp%22&flat=1&sort=left");
            assertThat(lastWords(page, "td.before", true))
                    .containsExactly("green", "no", "oldest", "the", "the", "zinc");
            page.getByLabel("By what stands right").check();
            assertThat(lastWords(page, "td.after", false))
                    .containsExactly("burns", "of", "said", "stands", "that", "was");
            page.reload();
            awaitStatus(page, "6 occurrences in 2 documents.");
            assertThat(lastWords(page, "td.after", false)).first().isEqualTo("burns");
            assertThat(page.locator("td.where").first().textContent()).isEqualTo("The harbour");
        }
    }

    /** The word beside the occurrence in each line. */
    private static List<String> lastWords(Page page, String cell, boolean before) {
        return page.locator(".kwic " + cell).allTextContents().stream()
                .map(text -> text.replaceFirst("(?i)^lamp", "").replaceAll("[^a-z ]", "").strip())
                .map(text -> text.split(" "))
                .map(words -> before ? words[words.length - 1] : words[0])
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void chinese_and_korean_are_found_by_characters(Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("concordance.html?q=燈塔&sort=right&flat=1").page();
            awaitStatus(page, "3 occurrences in 1 documents.");
            assertThat(page.locator("td.after").allTextContents())
                    .containsExactly("灯塔", "灯塔照着渡轮。", "灯塔的灯。");
            visit.open("concordance.html?q=등대");
            awaitStatus(page, "3 occurrences");
            assertThat(page.locator("td.after a").allTextContents()).containsOnly("등대");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void what_is_long_is_read_and_drawn_in_parts_with_a_way_to_all(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("concordance.html?q=gulls").page();
            awaitStatus(page, "The first 500 occurrences");
            assertThat(page.locator("td.after").count()).isEqualTo(200);
            page.getByText("More lines").click();
            Visit.until(page, "() => document.querySelectorAll('td.after').length === 400");
            assertThat(page.evaluate("() => document.activeElement.closest('tr').rowIndex"))
                    .isEqualTo(202);
            page.getByText("Read all").click();
            awaitStatus(page, "620 occurrences");
            assertThat(page.getByText("Read all").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_table_for_spreadsheets_is_whole_marked_and_harmless(Engine engine, Browsers browsers)
            throws IOException {
        try (Visit visit = visit(browsers, engine, "disk")) {
            Page page = visit.page();
            page.addInitScript(
                    "const make = URL.createObjectURL; URL.createObjectURL = (blob) => {"
                            + " globalThis.saved = blob; return make.call(URL, blob); };");
            if (engine == Engine.FIREFOX) {
                page.addInitScript("HTMLAnchorElement.prototype.click = () => {};");
            }
            visit.open("concordance.html?q=lamp");
            awaitStatus(page, "7 occurrences");
            String csv;
            if (engine == Engine.CHROMIUM) {
                Download download =
                        page.waitForDownload(() -> page.getByText("Download as CSV").click());
                assertThat(download.suggestedFilename()).isEqualTo("concordance lamp.csv");
                csv = Files.readString(download.path(), StandardCharsets.UTF_8);
            } else {
                page.getByText("Download as CSV").click();
                Visit.until(page, "() => globalThis.saved");
                csv =
                        "\ufeff"
                                + page.evaluate("() => globalThis.saved.text()")
                                        .toString()
                                        .replace("\ufeff", "");
            }
            assertThat(csv)
                    .startsWith("\ufeffdocument,title,passage,language,left,occurrence,right\r\n");
            assertThat(csv.lines()).hasSize(8);
            assertThat(csv)
                    .contains(",\"'+3 metres: the \",LAMP,\", \"\"said\"\" the keeper")
                    .contains(",\"'=1+1 is no \",lamp,");

            visit.open("concordance.html?q=gulls");
            awaitStatus(page, "The first 500");
            page.getByText("Download as CSV").click();
            Visit.until(
                    page,
                    "async () => (await globalThis.saved?.text())?.split('\\r\\n').length === 622");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void what_stands_beside_more_often_than_elsewhere_is_counted(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("concordance.html?q=gulls").page();
            awaitStatus(page, "occurrences");
            page.getByText("What stands beside it").click();
            page.locator("#collocates table").waitFor();
            assertThat(page.locator("#collocates tbody th").allTextContents())
                    .contains("buoy", "passed")
                    .doesNotContain("Entry", "ferry");
            Number score = (Number) page.evaluate("() => stele.logLikelihood(4, 4, 2, 8)");
            assertThat(score.doubleValue()).isCloseTo(7.638, within(0.001));
            Number even = (Number) page.evaluate("() => stele.logLikelihood(2, 10, 4, 20)");
            assertThat(even.doubleValue()).isCloseTo(0, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void odd_queries_and_what_stands_nowhere_have_their_words(
            Engine engine, String at, Browsers browsers) {
        try (Visit visit = visit(browsers, engine, at)) {
            Page page = visit.open("concordance.html").page();
            for (String query : List.of("\"", "。，", "-lamp", "\ud840")) {
                ask(page, query);
                awaitStatus(page, "There is no word to look for");
            }
            ask(page, "");
            Visit.until(page, "() => document.getElementById('search-status').textContent === ''");
            ask(page, "zeppelin");
            awaitStatus(page, "“zeppelin” stands nowhere.");
            assertThat(page.locator(".kwic").count()).isZero();
            ask(page, "lamp zeppelin");
            awaitStatus(page, "7 occurrences in 2 documents. “zeppelin” stands nowhere.");
            ask(page, "茶".repeat(10_000));
            awaitStatus(page, "stands nowhere.");
            ask(page, "夜里的港口");
            awaitStatus(page, "“夜里的港口” stands nowhere.");
            assertThat(page.locator(".kwic").count()).isZero();
        }
    }

    private static void ask(Page page, String query) {
        page.evaluate(
                "query => { const q = document.getElementById('q'); q.value = query;"
                        + " q.form.requestSubmit(); }",
                query);
    }

    @ParameterizedTest
    @EnumSource(names = "CHROMIUM")
    void the_concordance_passes_axe_on_every_width(Engine engine, Browsers browsers) {
        for (int width : new int[] {320, 1280}) {
            Visit.Options options = new Visit.Options(width, 740, more -> {});
            String address = site.folder().toUri().toString();
            try (Visit visit = Visit.to(browsers, engine, address, options)) {
                Page page = visit.open("concordance.html?q=lamp&flat=1").page();
                awaitStatus(page, "7 occurrences");
                page.getByText("What stands beside it").click();
                page.locator("#collocates section").waitFor();
                assertThat(Axe.violations(page)).isEmpty();
                Object wide = page.evaluate("document.documentElement.scrollWidth");
                assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(width);
            }
        }
    }
}
