package dev.stele.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.index.Shelf;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Library;
import dev.stele.model.Passage;
import dev.stele.text.Folding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts of the search on pages made for them, from disk and over HTTP. */
@BrowserTest
class SearchScriptsTest {
    private static final String HEAD =
            """
            <!doctype html><html lang="en" data-root="%s"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';\
             style-src 'self'; img-src 'self' data:">
            <title>A page</title><link rel="icon" href="data:,">%s</head><body>\
            """;
    private static final List<String> SCRIPTS =
            List.of("common.js", "shards.js", "fold.js", "query.js");
    private static final Path TEMPLATES = Path.of("templates/assets");
    private static final Path CHECKS = Path.of("src/test/js/checks.js");

    @TempDir Path site;

    @BeforeEach
    void build() throws IOException {
        Library library = Shelf.small();
        Shelf.write(Shelf.index(library), site);
        Path assets = Files.createDirectories(site.resolve("assets"));
        try (Stream<Path> scripts = Files.list(TEMPLATES)) {
            for (Path script : scripts.filter(it -> it.toString().endsWith(".js")).toList()) {
                Files.copy(script, assets.resolve(script.getFileName()));
            }
        }
        Files.copy(CHECKS, assets.resolve("checks.js"));
        page("checks.html", "", scripts("checks.js"), "");
        page("search.html", "", scripts("page.js", "search.js"), searchForm());
        for (AnalysedDocument each : library.documents().stream().toList()) {
            StringBuilder body = new StringBuilder();
            for (Passage passage : each.document().passages()) {
                body.append("<p class=\"passage\" id=\"%s\">".formatted(passage.anchor()))
                        .append("<a class=\"number\" href=\"#x\">7</a>")
                        .append(inParts(passage.text()))
                        .append("</p>\n");
            }
            String path = "documents/" + each.id() + ".html";
            String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
            String script =
                    Stream.of("common.js", "marks.js")
                            .map(
                                    it ->
                                            "<script defer src=\"%sassets/%s\"></script>"
                                                    .formatted(root, it))
                            .collect(joining());
            page(path, root, script, body.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_scripts_answer_as_java_does(Engine engine, Browsers browsers) throws IOException {
        try (Visit visit = disk(browsers, engine)) {
            Page page = visit.open("checks.html").page();
            assertThat(page.evaluate("json => steleChecks.queries(JSON.parse(json))", queries()))
                    .isEqualTo(List.of());
            page.addScriptTag(new Page.AddScriptTagOptions().setUrl("assets/near.js"));
            assertThat(page.evaluate("json => steleChecks.near(JSON.parse(json))", near()))
                    .isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_scripts_fold_as_java_does(Engine engine, Browsers browsers) throws IOException {
        withEveryCharacter();
        try (Visit visit = disk(browsers, engine)) {
            Page page = visit.open("checks.html").page();
            assertThat(page.evaluate("json => steleChecks.folding(JSON.parse(json))", foldings()))
                    .isEqualTo(List.of());
        }
    }

    /** A site's table of Han characters has only those of its corpus. */
    private void withEveryCharacter() throws IOException {
        String table = Shelf.index(Shelf.characters()).get("search/han.js");
        Files.writeString(site.resolve("search/han.js"), Objects.requireNonNull(table));
    }

    @ParameterizedTest
    @EnumSource
    void every_character_folds_alike_in_the_browser(Engine engine, Browsers browsers)
            throws IOException {
        withEveryCharacter();
        List<List<Object>> changed = new ArrayList<>();
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            String folded = Folding.of(Character.toString(c));
            if (!folded.equals(Character.toString(c))) {
                changed.add(List.of(c, folded));
            }
        }
        try (Visit visit = disk(browsers, engine)) {
            Object wrong =
                    visit.open("checks.html")
                            .page()
                            .evaluate(
                                    """
                                    async (changed) => {
                                      const common = [];
                                      for (let c = 0; c < 0x10000; c++) {
                                        common.push(String.fromCharCode(c));
                                      }
                                      await stele.foldTables("\\u3000一丁丂七丄丅丆万丈三上");
                                      const before = common.map((c) => stele.fold(c).text);
                                      await stele.foldTables("\\u0915");
                                      const expected = new Map(changed);
                                      const wrong = [];
                                      for (const c of common) {
                                        if (stele.isCommon(c) && stele.fold(c).text !== before[c.charCodeAt(0)]) {
                                          wrong.push(`${c} alone`);
                                        }
                                      }
                                      for (let c = 0x80; c < 0x110000; c++) {
                                        const text = String.fromCodePoint(c);
                                        if (stele.fold(text).text !== (expected.get(c) ?? text)) {
                                          wrong.push(c.toString(16));
                                        }
                                      }
                                      return wrong;
                                    }\
                                    """,
                                    changed);
            assertThat(wrong).isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({"CHROMIUM,disk", "CHROMIUM,http", "FIREFOX,disk", "FIREFOX,http"})
    void a_result_leads_to_its_passage_with_the_matches_marked(
            Engine engine, String way, Browsers browsers) throws IOException {
        try (SiteServer server = new SiteServer(site);
                Visit visit =
                        visit(
                                browsers,
                                engine,
                                way.equals("disk") ? site.toUri().toString() : server.address())) {
            Page page = visit.open("search.html").page();
            page.locator("#q").pressSequentially("機器人");
            Locator passage = page.locator(".result-passage a").first();
            // Its beginning finds something too.
            passage.locator("mark").getByText("机器人").waitFor();
            assertThat(page.locator("#search-status").textContent()).isEqualTo("2 in 1");
            assertThat(passage.locator("mark").textContent()).isEqualTo("机器人");
            assertThat(page.url()).contains("?q=%E6%A9%9F%E5%99%A8%E4%BA%BA");

            page.keyboard().press("Tab");
            passage.focus();
            page.keyboard().press("Enter");
            page.waitForSelector("html[data-marks]");
            assertThat(visit.whereabouts())
                    .startsWith("documents/tea/harvest.html?q=%E6%A9%9F%E5%99%A8%E4%BA%BA#");
            assertThat(marked(page)).containsExactly("机器", "人");
        }
    }

    @ParameterizedTest
    @EnumSource
    void other_forms_and_phrases_are_marked_where_they_stand(Engine engine, Browsers browsers) {
        try (Visit visit = disk(browsers, engine)) {
            Page page = visit.open("documents/clocks.html?q=wheels").page();
            page.waitForSelector("html[data-marks]");
            assertThat(String.join("", marked(page)).toLowerCase(java.util.Locale.ROOT))
                    .isEqualTo("wheelswheelswheelswheelswheel");

            visit.open("documents/clocks.html?q=%22strategic%20cooperative%22");
            page.waitForSelector("html[data-marks]");
            assertThat(String.join("", marked(page))).isEqualTo("Strategic cooperative");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_without_a_query_marks_nothing(Engine engine, Browsers browsers) {
        try (Visit visit = disk(browsers, engine)) {
            Page page = visit.open("documents/clocks.html").page();
            assertThat(page.locator("script").count()).as("none is added").isEqualTo(2);
            assertThat(marked(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_nowhere_is_said_and_its_concept_offered(Engine engine, Browsers browsers) {
        try (Visit visit = disk(browsers, engine)) {
            Page page = visit.open("search.html?q=製鐘術").page();
            page.locator("#search-status a").waitFor();
            assertThat(page.locator("#search-status").textContent())
                    .isEqualTo("no literal match for 製鐘術 as concept: clockmaking!");
            assertThat(page.locator("#search-status a").getAttribute("href"))
                    .isEqualTo("concepts/clockmaking.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void odd_queries_end_in_a_quiet_page(Engine engine, Browsers browsers) {
        List<String> odd =
                List.of(
                        "",
                        " ",
                        "\"",
                        "\"\"\"",
                        "-",
                        "。，",
                        "\ud840",
                        "<img src=x onerror=alert(1)>");
        try (Visit visit = disk(browsers, engine)) {
            Page page = visit.open("search.html").page();
            for (String query : odd) {
                type(page, query);
                page.waitForTimeout(200);
                assertThat(page.locator("#search-results li").count()).as(query).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ten_thousand_characters_end_in_a_quiet_page(Engine engine, Browsers browsers) {
        try (Visit visit = disk(browsers, engine)) {
            Page page = visit.open("search.html").page();
            type(page, "茶".repeat(10_000));
            page.getByText("no literal match for 茶茶茶").waitFor();
            type(page, "wheels ".repeat(2000));
            page.locator(".result").waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_file_is_named_and_the_page_lives_on(Engine engine, Browsers browsers)
            throws IOException {
        Path manifest = site.resolve("search/manifest.js");
        Path aside = site.resolve("search/aside.js");
        Files.move(manifest, aside);
        Visit visit = disk(browsers, engine);
        Page page = visit.open("search.html").page();
        type(page, "clock");
        page.getByText("broken search/manifest.js").waitFor();
        Files.move(aside, manifest);
        type(page, "clocks");
        page.locator(".result").first().waitFor();
        assertThat(visit.takeComplaints()).noneMatch(complaint -> complaint.startsWith("error:"));
        visit.close();
    }

    @ParameterizedTest
    @EnumSource
    void an_index_of_another_version_is_said(Engine engine, Browsers browsers) throws IOException {
        Path manifest = site.resolve("search/manifest.js");
        String script = Files.readString(manifest, StandardCharsets.UTF_8);
        Files.writeString(manifest, script.replaceFirst("\"version\":[0-9]+", "\"version\":999"));
        try (Visit visit = disk(browsers, engine)) {
            Page page = visit.open("search.html?q=clock").page();
            page.getByText("version").waitFor();
        }
    }

    /** Sets the whole query at once, as pasting does. */
    private static void type(Page page, String query) {
        page.evaluate(
                "query => { const q = document.getElementById('q'); q.value = query;"
                        + " q.dispatchEvent(new Event('input')); }",
                query);
    }

    /** The marked texts, in order. */
    @SuppressWarnings("unchecked")
    private static List<String> marked(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => globalThis.CSS?.highlights"
                                + " ? [...(CSS.highlights.get('search-match') ?? [])].map(String)"
                                + " : [...document.querySelectorAll('mark')]"
                                + ".map(mark => mark.textContent)");
    }

    private static String searchForm() {
        return """
        <div id="search" data-msg-found-in-one="{0} in {1}" data-msg-found-one="one" data-msg-nothing="none"
         data-msg-no-literal="no literal match for {0}" data-msg-concept="as concept: {0}!"
         data-msg-more="{0} more" data-msg-version="version" data-msg-broken="broken {0}">
        <form role="search" action="search.html"><input type="search" name="q" id="q"></form>
        <p id="search-status" role="status" aria-live="polite"></p><ol id="search-results"></ol></div>\
        """;
    }

    /** A match must be found across elements: 机器<b>人</b>. */
    private static String inParts(String text) {
        return text.replace("&", "&amp;").replace("器人", "器<b>人</b>");
    }

    private static String scripts(String... last) {
        return Stream.concat(SCRIPTS.stream(), Stream.of(last))
                .map("<script defer src=\"assets/%s\"></script>"::formatted)
                .collect(Collectors.joining());
    }

    private void page(String path, String root, String scripts, String body) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEAD.formatted(root, scripts) + body + "</body></html>");
    }

    private String foldings() throws IOException {
        return resource("/folding.json");
    }

    private String queries() throws IOException {
        return resource("/dev/stele/search/queries.json");
    }

    private String near() throws IOException {
        return resource("/dev/stele/search/near.json");
    }

    private String resource(String name) throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Visit disk(Browsers browsers, Engine engine) {
        return visit(browsers, engine, site.toUri().toString());
    }

    private static Visit visit(Browsers browsers, Engine engine, String address) {
        return Visit.to(browsers, engine, address, Visit.Options.LAPTOP);
    }
}
