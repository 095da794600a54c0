package dev.stele.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlHeadTest {

    @Test
    void a_page_says_its_title_language_address_and_what_its_metas_hold() {
        Page page =
                HtmlPage.read(
                        "<html lang=zh-CN><head><title> A &amp;\n"
                            + " B </title><base href=/x/><meta charset=utf-8><meta name=Author"
                            + " content='Li &amp; Co'><meta name=author content=Kim><meta"
                            + " name=author content=Kim><meta property='og:Title' content=O><meta"
                            + " name=empty content=' '><link rel=Canonical"
                            + " href=https://example.org/a><link rel=stylesheet"
                            + " href=s.css></head><body><meta itemprop=datePublished"
                            + " content=2024-01-02>text");

        assertThat(page.head())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "title", List.of("A & B"),
                                "lang", List.of("zh-CN"),
                                "base", List.of("/x/"),
                                "author", List.of("Li & Co", "Kim"),
                                "og:title", List.of("O"),
                                "canonical", List.of("https://example.org/a"),
                                "datepublished", List.of("2024-01-02")));
        assertThat(page.text()).isEqualTo("text");
    }

    @Test
    void linked_data_is_that_of_the_article_and_not_of_its_neighbours() {
        assertThat(
                        ld(
                                """
                                {"@context": "https://schema.org", "@graph": [
                                  {"@type": "WebSite", "name": "Site"},
                                  {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
                                  {"@type": "NewsArticle", "url": "https://example.org/other",
                                   "headline": "Neighbour"},
                                  {"@type": ["NewsArticle", "Thing"], "url": "https://example.org/a",
                                   "headline": "Here &amp; now", "datePublished": "2024-01-02",
                                   "author": [{"@id": "#ann"}, {"name": "Bo"}, "Cy"],
                                   "publisher": {"@type": "Organization", "name": "Post"},
                                   "image": {"url": "i.jpg"}, "wordCount": 12, "isPartOf": null}
                                ]}\
                                """))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "jsonld:headline", List.of("Here & now"),
                                "jsonld:url", List.of("https://example.org/a"),
                                "jsonld:datePublished", List.of("2024-01-02"),
                                "jsonld:author", List.of("Ann Lee", "Bo", "Cy"),
                                "jsonld:publisher", List.of("Post"),
                                "jsonld:image", List.of("i.jpg"),
                                "jsonld:wordCount", List.of("12"),
                                "jsonld:type", List.of("NewsArticle", "Thing")));
    }

    @Test
    void linked_data_names_what_is_no_article_and_what_is_said_of_the_only_thing_for_sale() {
        String lamp =
                "{\"@type\":\"Product\",\"description\":\"Brass &amp;"
                        + " glass\",\"offers\":{\"price\":1}}";

        assertThat(ld(lamp))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "jsonld:types", List.of("Product"),
                                "jsonld:products", List.of("1"),
                                "jsonld:product.description", List.of("Brass & glass")));
        assertThat(ld("[" + lamp + "," + lamp + ",{\"@type\":\"ItemList\"}]"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "jsonld:types", List.of("Product", "ItemList"),
                                "jsonld:products", List.of("2")));
        assertThat(ld("{\"@type\":\"Product\",\"description\":\"not for sale\"}"))
                .containsExactlyEntriesOf(Map.of("jsonld:types", List.of("Product")));
    }

    @Test
    void linked_data_may_be_wrapped_and_carelessly_written() {
        assertThat(ld("<!-- {\"@type\":\"BlogPosting\",\n \"headline\":\"a\tb\", // c\n} -->"))
                .containsEntry("jsonld:headline", List.of("a b"));
    }

    @Test
    void broken_deep_or_unrelated_linked_data_says_nothing() {
        assertThat(ld("{\"@type\": \"Article\", ")).isEmpty();
        assertThat(ld("[".repeat(100_000))).isEmpty();
        assertThat(ld("{\"@type\":\"BreadcrumbList\",\"name\":\"x\"}")).isEmpty();
        assertThat(ld("\"Article\"")).isEmpty();
        assertThat(ld("")).isEmpty();
    }

    private static Map<String, List<String>> ld(String json) {
        Page page =
                HtmlPage.read(
                        "<link rel=canonical href=https://example.org/a>"
                                + "<script type=application/ld+json>"
                                + json
                                + "</script>");
        Map<String, List<String>> found = new java.util.TreeMap<>(page.head());
        found.keySet().removeIf(name -> !name.startsWith("jsonld:"));
        return found;
    }
}
