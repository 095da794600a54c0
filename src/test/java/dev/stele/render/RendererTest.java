package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Severity;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Corpus;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RendererTest {
    private static final Rendered SITE = Rendered.of(Libraries.small());
    private static final String CHINESE = "documents/notes/望远镜.html";
    private static final String TRADITIONAL = "documents/notes/telescope-copy.html";
    private static final String ENGLISH = "documents/notes/mirror.html";
    private static final String KOREAN = "documents/notes/시계.html";

    /** What would run if it stood on a page; data for programs does not. */
    private static final String RUNS =
            "script:not([src]):not([type=application/ld+json]), [onload]";

    @Test
    void a_document_names_others_about_the_same_things_and_the_reason() {
        Element related = SITE.page(ENGLISH).selectFirst("section[aria-labelledby=related]");
        assertThat(related.select(".related > p > a").get(0).attr("href"))
                .isEqualTo("%E6%9C%9B%E8%BF%9C%E9%95%9C.html");
        assertThat(related.select(".terms").get(0).text()).startsWith("Perhaps a translation");
        assertThat(related.select(".terms").get(1).text())
                .startsWith("Both: ")
                .endsWith(", 1910-05");
        assertThat(related.select(".terms a[href$=telescope.html]")).hasSize(1);
        assertThat(related.select("blockquote a").attr("href")).contains("#");
        String here = related.select(".other > .terms a").attr("href");
        assertThat(SITE.page(ENGLISH).select(here)).hasSize(1);
    }

    @Test
    void a_site_has_these_files() {
        assertThat(SITE.files().keySet())
                .contains(
                        "index.html",
                        "concepts.html",
                        "concepts/telescope.html",
                        "search.html",
                        "report.html",
                        "404.html",
                        "works/w1.html",
                        CHINESE,
                        "as-found/notes/望远镜.html",
                        "data/documents/notes/望远镜.json",
                        "data/documents/notes/望远镜.txt",
                        "data/document.schema.json",
                        "assets/stele.css",
                        ".nojekyll")
                .doesNotContain("works/w2.html");
    }

    @Test
    void the_second_lock_finds_nothing() {
        Lock lock = new Lock();
        assertThat(SITE.pages())
                .allSatisfy(path -> assertThat(lock.holds(SITE.text(path))).isTrue());
    }

    @Test
    void every_link_of_a_page_leads_to_a_file_and_a_place() {
        for (String path : SITE.pages()) {
            for (Element link : SITE.page(path).select("[href], [src], form[action]")) {
                String address =
                        link.absUrl(
                                link.hasAttr("href")
                                        ? "href"
                                        : link.hasAttr("src") ? "src" : "action");
                if (address.startsWith("https://site.example/") && !address.contains("/sources/")) {
                    assertThat(isThere(address)).as("%s in %s", address, path).isTrue();
                }
            }
        }
    }

    private static boolean isThere(String address) {
        String local =
                java.net.URLDecoder.decode(
                        address.substring("https://site.example/".length()),
                        java.nio.charset.StandardCharsets.UTF_8);
        int hash = local.indexOf('#');
        String file = hash < 0 ? local : local.substring(0, hash);
        return SITE.files().containsKey(file)
                && (hash < 0 || SITE.page(file).getElementById(local.substring(hash + 1)) != null);
    }

    @Test
    void the_same_library_gives_the_same_bytes_in_another_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Rendered again = Rendered.of(Libraries.small());
            assertThat(again.files().keySet()).isEqualTo(SITE.files().keySet());
            SITE.files()
                    .forEach(
                            (path, bytes) ->
                                    assertThat(again.files().get(path)).as(path).isEqualTo(bytes));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_page_speaks_its_documents_language_and_the_interface_its_own() {
        Document page = SITE.page(CHINESE);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.selectFirst("main").attr("lang")).isEqualTo("zh-Hans");
        assertThat(
                        page.select("header.site, footer.site, .facts, .condition, .below")
                                .eachAttr("lang"))
                .containsOnly("en");
        assertThat(SITE.page("index.html").select("h2 [lang]").eachAttr("lang"))
                .containsExactly("zh-Hans", "en", "ko");
    }

    @Test
    void stated_facts_are_plain_and_the_others_open_to_their_reason() {
        Document page = SITE.page(CHINESE);
        assertThat(fact(page, "Published in").html()).doesNotContain("<details");
        assertThat(fact(page, "Date").text())
                .isEqualTo("between 2024-03-01 and 2024-03-09 inferred “上月” and the newest stamp");
        assertThat(fact(page, "Date").select("details summary").text()).isEqualTo("inferred");
        assertThat(fact(SITE.page(ENGLISH), "Date").text())
                .isEqualTo("[2024-05-06] supplied Supplied by Ada Field on 2025-01-02: postmark");
        assertThat(fact(SITE.page(ENGLISH), "Date").select("time").attr("datetime"))
                .isEqualTo("2024-05-06");
    }

    private static Element fact(Document page, String label) {
        return page.select(".facts > div").stream()
                .filter(div -> div.selectFirst("dt").text().equals(label))
                .findFirst()
                .orElseThrow()
                .selectFirst("dd");
    }

    @Test
    void a_title_that_is_not_stated_stands_in_brackets() {
        assertThat(SITE.page(CHINESE).selectFirst("h1").text()).isEqualTo("山坡上的望远镜");
        assertThat(SITE.page(CHINESE).select(".title-note")).isEmpty();
        assertThat(SITE.page(ENGLISH).selectFirst("h1").text()).isEqualTo("[Casting a mirror]");
        assertThat(SITE.page(ENGLISH).select(".title-note summary").text())
                .isEqualTo("Title supplied");
        assertThat(SITE.page(TRADITIONAL).selectFirst("h1").text()).isEqualTo("[山坡上的望远镜]");
        assertThat(SITE.page(KOREAN).selectFirst("h1").text()).startsWith("[시계").endsWith("…]");
    }

    @Test
    void front_matter_stands_in_the_head_with_its_anchors() {
        Document page = SITE.page(CHINESE);
        assertThat(page.selectFirst("h1").id()).hasSize(8);
        assertThat(page.selectFirst(".byline").text()).isEqualTo("【观象报 林文】");
        assertThat(page.selectFirst(".parallel p").text()).isEqualTo("[The Telescope on the Hill]");
        assertThat(page.select(".front .label").eachText())
                .containsExactly("Abstract", "Abstract", "Keywords", "Classification");
        assertThat(page.select(".front p[id]").eachAttr("lang")).contains("zh-Hans", "en");
        assertThat(page.select(".facts").text()).doesNotContain("Keywords", "By ");
    }

    @Test
    void a_machine_translation_says_so_under_its_title() {
        assertThat(SITE.page(ENGLISH).selectFirst(".translation").text())
                .isEqualTo("“Translated by a machine.” (stated)");
        assertThat(SITE.page(CHINESE).select(".translation")).isEmpty();
        assertThat(SITE.page("index.html").select(".works .translation")).hasSize(1);
    }

    @Test
    void one_line_sums_up_what_was_done() {
        assertThat(SITE.page(TRADITIONAL).selectFirst(".condition").text())
                .isEqualTo("one reading removed · one place restored · see as found");
        assertThat(SITE.page(KOREAN).selectFirst(".condition").text()).isEqualTo("see as found");
    }

    @Test
    void a_copy_names_the_witness_to_cite() {
        assertThat(SITE.page(TRADITIONAL).selectFirst(".advice a").attr("href"))
                .isEqualTo("%E6%9C%9B%E8%BF%9C%E9%95%9C.html");
        assertThat(SITE.page(CHINESE).select(".advice")).isEmpty();
        assertThat(SITE.page("works/w1.html").selectFirst(".introduction").text())
                .isEqualTo(
                        "2 documents carry this text. Cite the first: it is undamaged, while 2"
                                + " places were damaged in the others; it states its title.");
    }

    @Test
    void a_repair_is_drawn_and_leads_to_what_the_source_has() {
        Document page = SITE.page(TRADITIONAL);
        Element repair = page.selectFirst("a.repair");
        assertThat(repair.text()).isEqualTo("。《朝鮮");
        Element note = page.getElementById(repair.attr("href").substring(1));
        assertThat(note.text())
                .contains("restored", "the source has ?!冻r", "the witness has it whole", "95 %");
        assertThat(note.selectFirst(".back").attr("href")).isEqualTo("#" + repair.id());
        assertThat(page.selectFirst(".text").text()).doesNotContain("〔", "yuǎn");
    }

    @Test
    void proposals_and_notes_get_a_dagger_that_is_not_in_the_text() {
        Document page = SITE.page(ENGLISH);
        assertThat(page.select(".dagger")).hasSize(2);
        assertThat(page.selectFirst("blockquote p").text())
                .isEqualTo("It weighed on Nov. more than the refractor did.");
        assertThat(page.selectFirst(".notes").text())
                .contains("cooled overnight note – Twelve hours", "Supplied by Ada Field")
                .contains("on Nov. proposed, perhaps on Nov. 3 – The day is missing.");
    }

    @Test
    void links_lead_inside_or_to_the_web_and_never_run() {
        Document page = SITE.page(ENGLISH);
        Element first = page.selectFirst(".text p");
        assertThat(first.select("a:not(.number, .dagger)").eachAttr("href"))
                .containsExactly(
                        "%E6%9C%9B%E8%BF%9C%E9%95%9C.html", "https://example.org/a%20b?q=%22x%22");
        assertThat(first.text()).endsWith("the maker or nothing.");
        assertThat(SITE.page(CHINESE).selectFirst(".backlink").text())
                .contains("[Casting a mirror]", "see the story of the telescope, the maker");
    }

    @Test
    void a_concept_is_linked_once_in_a_section_and_a_place_never() {
        assertThat(SITE.page(CHINESE).select("a.mention").eachText()).containsExactly("望远镜", "林文");
    }

    @Test
    void half_width_marks_are_drawn_wide_and_stay_what_they_are() {
        Element wide = SITE.page(CHINESE).selectFirst(".text .wide");
        assertThat(wide.attr("data-wide")).isEqualTo("，");
        assertThat(wide.text()).isEqualTo(",");
    }

    @Test
    void citations_without_a_list_close_with_a_note() {
        Document page = SITE.page(CHINESE);
        assertThat(page.selectFirst("sup.citation").text()).isEqualTo("[1]");
        assertThat(page.select(".footing").text())
                .isEqualTo("One reference is cited; the list is not in the file.");
        assertThat(SITE.page(ENGLISH).select(".footing")).isEmpty();
    }

    @Test
    void lists_tables_quotations_and_captions_are_rebuilt() {
        Document chinese = SITE.page(CHINESE);
        assertThat(chinese.select(".text > ol > li > p.passage")).hasSize(2);
        assertThat(chinese.selectFirst(".caption + .absent").text())
                .isEqualTo("caption only; the picture is not in the file");
        Document english = SITE.page(ENGLISH);
        assertThat(english.select("blockquote > p.passage")).hasSize(2);
        assertThat(english.select(".text tr")).hasSize(2);
        assertThat(english.select(".text tr:last-child > td"))
                .extracting(Element::text)
                .containsExactly("", "1,200 kg");
        assertThat(english.selectFirst("pre code").text()).isEqualTo("let weight = 1200;");
    }

    @Test
    void contents_come_from_the_headings() {
        assertThat(SITE.page(CHINESE).select(".contents li").eachText())
                .containsExactly("来历", "看守");
        assertThat(SITE.page(ENGLISH).select(".contents")).isEmpty();
    }

    @Test
    void passages_are_numbered_without_a_trace_in_their_text() {
        Document page = SITE.page(CHINESE);
        assertThat(page.select("a.number").eachAttr("data-number"))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(page.select("a.number").text()).isBlank();
    }

    @Test
    void as_found_shows_the_source_and_every_edit_with_its_reason() {
        Document page = SITE.page("as-found/notes/telescope-copy.html");
        Element text = page.selectFirst(".text");
        assertThat(text.select("a.removed del").text()).isEqualTo("(yuǎn)");
        Element changed = text.selectFirst("a.changed");
        assertThat(changed.text()).isEqualTo("?!冻r。《朝鮮");
        assertThat(page.getElementById(changed.attr("href").substring(1)).text())
                .isEqualTo(
                        "witness damage, applied Read one byte out of step; the witness has it"
                                + " whole. 1 95 % 1");
        text.select("ins, h2").remove();
        assertThat(String.join("\n", text.select("p").eachText()))
                .isEqualTo(Libraries.traditional().document().readText());
    }

    @Test
    void as_found_folds_long_furniture() {
        Document page = SITE.page("as-found/notes/望远镜.html");
        Element aside = page.selectFirst("details.aside");
        assertThat(aside.selectFirst("summary").text())
                .isEqualTo(
                        "Set aside: 20 characters on 4 lines. Labels of the page, not of the"
                                + " text.");
        assertThat(aside.select("p").eachText()).containsExactly("相关阅读", "大家都在看", "一周热闻", "返回首页");
    }

    @Test
    void a_concept_shows_its_labels_and_its_sentences() {
        Document page = SITE.page("concepts/telescope.html");
        assertThat(page.selectFirst("h1").text()).isEqualTo("telescope");
        assertThat(page.selectFirst(".definition").text())
                .isEqualTo("An instrument that gathers light. a dictionary");
        assertThat(page.select("article.work h3").eachText())
                .containsExactly(
                        "山坡上的望远镜", "[Casting a mirror]", "[시계 천문대의 시계는 망원경과 함께 왔다. 아무도 그것…]");
        assertThat(page.select("article.work").get(0).select(".quote").eachText())
                .containsExactly("“望远镜运到那天,下着雨。”", "后来这架望远镜被搬上山坡[1]，重 1 200 公斤。");
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.startsWith("望远镜 Chinese, simplified 山坡上的望远镜 2×"))
                .anyMatch(row -> row.startsWith("望遠鏡 Chinese, traditional no document"));
        assertThat(SITE.page("concepts.html").select("ul.topics").text())
                .contains("telescope", "망원경", "4 times in 3 documents");
    }

    @Test
    void the_report_lists_findings_and_the_worst_documents_first() {
        Rendered site =
                Rendered.of(
                        Libraries.small(),
                        Finding.ofFile(
                                "empty.txt",
                                Severity.WARNING,
                                "empty-file",
                                "the file is empty",
                                "delete it"));
        Document page = site.page("report.html");
        assertThat(page.select(".findings li").text())
                .isEqualTo("warning empty.txt: the file is empty empty-file Remedy: delete it");
        assertThat(page.select("tbody code").eachText().get(0))
                .isEqualTo("notes/telescope-copy.txt");
    }

    @Test
    void searching_has_its_page_and_its_messages() {
        Document page = SITE.page("search.html");
        assertThat(page.select("#search form[role=search] input#q[name=q]")).hasSize(1);
        assertThat(page.select("#search-status[role=status][aria-live=polite]")).hasSize(1);
        assertThat(page.select("ol#search-results")).hasSize(1);
        assertThat(page.selectFirst("noscript").text()).contains("needs JavaScript");
        assertThat(page.select("header.site form")).isEmpty();
        assertThat(SITE.page(CHINESE).selectFirst("html").attr("data-root")).isEqualTo("../../");
        assertThat(page.selectFirst("html").attr("data-root")).isEmpty();
    }

    @Test
    void what_a_source_says_never_becomes_markup() {
        String hostile =
                "</title><script>alert(1)</script>{{ 6789*6789 }}{% raw %}\""
                        + " onload=\"x\u0001\u0085";
        AnalysedDocument document =
                new Draft("a'b<i>", Language.UNKNOWN)
                        .fact(Field.TITLE, Fact.stated(hostile, "head"))
                        .fact(Field.CONTAINER, Fact.supplied(hostile, hostile, hostile, hostile))
                        .fact(Field.KIND, Fact.inferred(hostile, hostile))
                        .fact(Field.URL, Fact.stated("javascript:alert(1)", "head"))
                        .fact(Field.DATE, Fact.stated(hostile, new Range(0, 1)))
                        .text(hostile)
                        .heading(2)
                        .text(hostile)
                        .paragraph()
                        .done();
        Rendered site = Rendered.of(Libraries.of(Corpus.named(hostile), document));
        Lock lock = new Lock();
        for (String path : site.pages()) {
            assertThat(lock.holds(site.text(path))).as(path).isTrue();
            assertThat(site.page(path).select(RUNS)).as(path).isEmpty();
            assertThat(site.page(path).select("script:not([src])"))
                    .as(path)
                    .allSatisfy(data -> assertThat(data.data()).doesNotContain("<", "&"));
            assertThat(site.text(path)).doesNotContain("\u0001", "\u0085", "46090521");
        }
        Document page = site.page("documents/a'b<i>.html");
        assertThat(page.title()).startsWith("</title><script>alert(1)</script>{{ 6789*6789 }}");
        assertThat(page.selectFirst(".text p").text())
                .contains("</title><script>alert(1)</script>");
        assertThat(page.select(".facts").text()).contains("javascript:alert(1)");
    }

    @Test
    void a_published_site_knows_its_addresses() {
        Library relative = Libraries.small();
        Library library =
                Libraries.with(relative, relative.corpus().at("https://example.org/library/"));
        Rendered site = Rendered.of(library);
        assertThat(site.page(ENGLISH).selectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/library/documents/notes/mirror.html");
        assertThat(site.page("404.html").selectFirst("link[rel=stylesheet]").attr("href"))
                .isEqualTo("/library/assets/stele.css");
        assertThat(SITE.page(ENGLISH).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void a_file_of_ones_own_replaces_that_of_the_theme(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("assets/stele.css"), "p { color: red }");
        Files.writeString(folder.resolve("assets/own.css"), "p { color: blue }");
        Files.writeString(
                folder.resolve("404.peb"),
                "{% extends \"layout.peb\" %}{% block main %}<main id=\"main\">"
                        + "<h1>Elsewhere</h1></main>{% endblock %}");
        Rendered site = Rendered.of(Libraries.small(), Optional.of(folder));
        assertThat(site.text("assets/stele.css")).isEqualTo("p { color: red }");
        assertThat(site.text("assets/own.css")).isEqualTo("p { color: blue }");
        assertThat(site.page("404.html").selectFirst("h1").text()).isEqualTo("Elsewhere");
        assertThat(site.text("index.html")).isEqualTo(SITE.text("index.html"));
    }

    @Test
    void templates_hold_nothing_but_conditions_loops_and_parts() throws IOException {
        TreeSet<String> tags = new TreeSet<>();
        try (var files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".peb")).toList()) {
                var matcher =
                        java.util.regex.Pattern.compile("\\{%\\s*(\\w+)")
                                .matcher(Files.readString(file));
                while (matcher.find()) {
                    tags.add(matcher.group(1));
                }
                assertThat(Files.readString(file)).doesNotContain("| raw", "|raw", "style=");
            }
        }
        assertThat(tags)
                .isSubsetOf(
                        List.of(
                                "block",
                                "else",
                                "elseif",
                                "endblock",
                                "endfor",
                                "endif",
                                "extends",
                                "for",
                                "if",
                                "include"));
    }

    @Test
    void a_long_library_is_divided_into_pages() {
        Rendered site = Rendered.of(Libraries.many(250));
        assertThat(site.files()).containsKeys("index.html", "index-2.html", "index-3.html");
        assertThat(site.page("index.html").select(".works > li")).hasSize(100);
        assertThat(site.page("index-3.html").select(".works > li")).hasSize(50);
        assertThat(site.page("index-2.html").select(".pages a").eachAttr("href"))
                .containsExactly("index.html", "index-2.html", "index-3.html");
        assertThat(site.files()).containsKeys("report.html", "report-2.html");
        Document concept = site.page("concepts/telescope.html");
        assertThat(concept.select("article.work")).hasSize(TopicIndex.MOST_WORKS);
        assertThat(concept.select("article.work").get(0).select("> .quote")).hasSize(3);
        assertThat(concept.select("article.work").get(0).select("details .quote")).hasSize(9);
        assertThat(concept.text()).contains("and in 150 other works");
    }
}
