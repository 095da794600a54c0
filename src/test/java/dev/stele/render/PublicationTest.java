package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.address.Hrefs;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Library;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a site has when it knows its address. */
class PublicationTest {
    private static final String BASE = "https://example.org/my/library/";

    private final Findings findings = new Findings();

    private Rendered published(Library library, Corpus corpus) {
        Rendered site = new Rendered();
        new Renderer(Optional.empty(), corpus.language(), findings)
                .render(Libraries.with(library, corpus), List.of(), site);
        return site;
    }

    private Rendered published(Library library) {
        return published(library, library.corpus().at(BASE));
    }

    private static Document xml(Rendered site, String path) {
        return Jsoup.parse(site.text(path), "", Parser.xmlParser());
    }

    private static String address(String page) {
        return BASE + (page.equals("index.html") ? "" : Hrefs.encode(page));
    }

    @Test
    void without_an_address_nothing_is_said_about_it() {
        Rendered site = Rendered.of(Libraries.small());
        assertThat(site.files()).doesNotContainKeys("sitemap.xml", "feed.xml", "robots.txt");
        for (String page : site.pages()) {
            assertThat(site.page(page).select("link[rel=canonical], link[rel=alternate]"))
                    .isEmpty();
        }
    }

    @Test
    void every_page_names_its_own_address_also_those_of_long_lists() {
        Rendered site = published(Libraries.many(250));
        assertThat(site.pages()).contains("index-2.html", "index-3.html", "report-2.html");
        for (String page : site.pages()) {
            List<String> canonical = site.page(page).select("link[rel=canonical]").eachAttr("href");
            assertThat(canonical)
                    .as(page)
                    .isEqualTo(page.equals("404.html") ? List.of() : List.of(address(page)));
        }
    }

    @Test
    void the_sitemap_lists_the_pages_that_somebody_may_look_for() {
        Rendered site = published(Libraries.small());
        assertThat(xml(site, "sitemap.xml").select("loc").eachText())
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        site.pages().stream()
                                .filter(page -> !page.startsWith("as-found/"))
                                .filter(page -> !page.matches("(404|search|concordance).html"))
                                .map(PublicationTest::address)
                                .toList());
    }

    @Test
    void a_page_was_changed_on_the_day_that_somebody_says() {
        Library library = Libraries.small();
        Rendered site = published(library, library.corpus().at(BASE).lastChanged("2026-01-31"));
        assertThat(xml(site, "sitemap.xml").select("url:has(lastmod)"))
                .extracting(Element::text)
                .containsExactly(
                        BASE + "documents/notes/mirror.html 2025-01-02",
                        address("documents/notes/望远镜.html") + " 2025-01-02",
                        BASE + " 2026-01-31");
    }

    @Test
    void the_feed_has_what_the_texts_and_the_library_name_a_day_for() {
        Library library = Libraries.small();
        Document byTexts = xml(published(library), "feed.xml");
        assertThat(byTexts.select("entry > title").eachText()).contains("[Casting a mirror]");
        assertThat(byTexts.select("entry:contains(mirror) > published").eachText())
                .containsExactly("2024-05-06T00:00:00Z");
        assertThat(byTexts.select("entry").size()).isLessThan(library.works().size());
        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::code, Finding::path)
                .containsExactly("undated-feed", "corpus.yaml");
        Document byLibrary =
                xml(
                        published(library, library.corpus().at(BASE).lastChanged("2026-01-31")),
                        "feed.xml");
        assertThat(byLibrary.select("entry")).hasSameSizeAs(library.works());
        assertThat(byLibrary.select("entry > id").eachText())
                .doesNotContain(BASE + "documents/notes/telescope-copy.html");
        assertThat(byLibrary.select("entry").last().select("> published")).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
    }

    @Test
    void every_page_leads_to_the_feed() {
        Rendered site = published(Libraries.small());
        String feed = "link[rel=alternate][type=application/atom+xml]";
        for (String page : site.pages()) {
            assertThat(site.page(page).select(feed)).as(page).hasSize(1);
        }
        assertThat(site.page("documents/notes/mirror.html").select(feed).attr("href"))
                .isEqualTo("../../feed.xml");
        assertThat(site.page("404.html").select(feed).attr("href"))
                .isEqualTo("/my/library/feed.xml");
    }

    @Test
    void where_no_day_is_known_there_is_no_feed_and_the_build_says_so() {
        Rendered site = published(Libraries.many(3));
        assertThat(site.files()).containsKey("sitemap.xml").doesNotContainKey("feed.xml");
        for (String page : site.pages()) {
            assertThat(site.page(page).select("link[rel=alternate]")).isEmpty();
        }
        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith("corpus.yaml: note: there is no feed.xml")
                .contains("fix: ", "updated: ");
    }

    @Test
    void a_feed_of_a_large_library_has_its_newest_texts() {
        Library library = Libraries.many(120);
        Document feed =
                xml(
                        published(library, library.corpus().at(BASE).lastChanged("2026-01-31")),
                        "feed.xml");
        assertThat(feed.select("entry")).hasSize(50);
    }

    @Test
    void crawlers_take_data_and_sources_only_when_the_owner_opens_them() {
        Library library = Libraries.small();
        assertThat(published(library).text("robots.txt"))
                .contains("Disallow: /my/library/data/\nDisallow: /my/library/sources/\n")
                .endsWith("\nSitemap: " + BASE + "sitemap.xml\n");
        Corpus closed = library.corpus();
        Corpus open =
                new Corpus(
                        closed.title(),
                        closed.description(),
                        closed.language(),
                        Optional.of(BASE),
                        closed.updated(),
                        closed.rights(),
                        closed.contact(),
                        closed.opensSources(),
                        true,
                        closed.vocabulary(),
                        closed.supplied());
        assertThat(published(library, open).text("robots.txt"))
                .contains("Disallow:\n")
                .doesNotContain("Disallow: ");
    }

    @Test
    void the_page_for_lost_addresses_leads_on_from_any_depth() {
        Document page = published(Libraries.small()).page("404.html");
        assertThat(page.select("[href], [src], [action]"))
                .allSatisfy(
                        it ->
                                assertThat(it.attr("href") + it.attr("src") + it.attr("action"))
                                        .matches("/my/library/.*|#.*"));
        assertThat(page.select("main form[role=search]").attr("action"))
                .isEqualTo("/my/library/search.html");
        assertThat(page.select("input[type=search]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }
}
