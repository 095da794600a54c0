package dev.stele.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SitemapTest {
    private static final String BASE = "https://example.org/library/";

    private final Files files = new Files();

    private static Stream<Sitemap.Page> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Sitemap.Page(BASE + "documents/" + i + ".html", ""));
    }

    @Test
    void a_small_site_has_one_file_in_the_namespace_of_the_standard() {
        Sitemap.write(
                BASE,
                Stream.of(
                        new Sitemap.Page(BASE, "2026-01-31"),
                        new Sitemap.Page(BASE + "a.html?b=1&c=2", "")),
                files);
        assertThat(files.all).containsOnlyKeys("sitemap.xml");
        Document map = files.xml("sitemap.xml");
        assertThat(map.getDocumentElement().getNodeName()).isEqualTo("urlset");
        assertThat(map.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(Files.texts(map, "loc")).containsExactly(BASE, BASE + "a.html?b=1&c=2");
        assertThat(Files.texts(map, "lastmod")).containsExactly("2026-01-31");
        assertThat(Files.elements(map, "url")).hasSize(2);
    }

    @Test
    void a_full_file_needs_no_index() {
        Sitemap.write(BASE, pages(10), 10, files);
        assertThat(files.all).containsOnlyKeys("sitemap.xml");
        assertThat(Files.texts(files.xml("sitemap.xml"), "loc")).hasSize(10);
    }

    @Test
    void more_pages_than_a_file_may_have_are_divided_under_an_index() {
        Sitemap.write(BASE, pages(25), 10, files);
        assertThat(files.all)
                .containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
        Document index = files.xml("sitemap.xml");
        assertThat(index.getDocumentElement().getNodeName()).isEqualTo("sitemapindex");
        assertThat(Files.texts(index, "loc"))
                .containsExactly(
                        BASE + "sitemap-1.xml", BASE + "sitemap-2.xml", BASE + "sitemap-3.xml");
        List<String> all =
                Stream.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml")
                        .flatMap(part -> Files.texts(files.xml(part), "loc").stream())
                        .toList();
        assertThat(all).containsExactlyElementsOf(pages(25).map(Sitemap.Page::address).toList());
    }

    @Test
    void the_limits_are_those_of_the_standard() {
        Sitemap.write(BASE, pages(120_001), files);
        assertThat(files.all).hasSize(4);
        assertThat(Files.texts(files.xml("sitemap-1.xml"), "loc")).hasSize(50_000);
        assertThat(files.all.values()).allMatch(file -> file.length < 52_428_800);
    }

    @Test
    void long_addresses_fill_a_file_before_its_number_of_pages_does() {
        String deep = "x".repeat(2_000);
        Stream<Sitemap.Page> pages =
                IntStream.range(0, 8_000).mapToObj(i -> new Sitemap.Page(BASE + i + deep, ""));
        Sitemap.write("https://example.org/", pages, files);
        assertThat(files.all).containsKeys("sitemap-1.xml", "sitemap-2.xml");
        assertThat(files.all.values()).allMatch(file -> file.length < 52_428_800);
    }

    @Test
    void an_address_that_the_standard_does_not_allow_is_left_out() {
        Sitemap.write(
                BASE,
                Stream.of(
                        new Sitemap.Page(BASE, ""),
                        new Sitemap.Page(BASE + "x".repeat(Sitemap.ADDRESS_LIMIT), "")),
                files);
        assertThat(Files.texts(files.xml("sitemap.xml"), "loc")).containsExactly(BASE);
    }
}
