package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links to other stories between the paragraphs of an article. */
class InterposedTest {
    private static final String HEAD =
            "<meta property=og:type content=article>"
                    + "<link rel=canonical href=https://www.port.example/fog>";
    private static final String FIRST = "The oldest ferry of the harbour is for sale";
    private static final String SECOND = "Why the market opens before the boats return";

    private static String article(String first, String second) {
        return "<article>"
                + paragraphs(0, 3)
                + first
                + paragraphs(3, 6)
                + second
                + paragraphs(6, 9)
                + "</article>";
    }

    private static String link(String tag, String href, String words) {
        return "<" + tag + "><a href=\"" + href + "\">" + words + "</a></" + tag + ">";
    }

    @Test
    void headlines_that_lead_to_other_pages_of_the_site_go() {
        String first = link("p", "https://port.example/ferry", FIRST);
        String second = link("p", "/market", SECOND);
        assertThat(texts(page(HEAD, article(first, second)))).hasSize(9);
    }

    @Test
    void a_headline_in_capitals_goes_even_alone() {
        String loud =
                link(
                        "p",
                        "https://elsewhere.example/x",
                        "THE OLDEST FERRY OF THE HARBOUR IS FOR SALE");
        assertThat(texts(page(HEAD, article(loud, "")))).hasSize(9);
    }

    @Test
    void one_link_alone_stays() {
        assertThat(texts(page(HEAD, article(link("p", "/ferry", FIRST), "")))).contains(FIRST);
    }

    @Test
    void links_to_other_sites_stay() {
        String first = link("p", "https://ferries.example/sale", FIRST);
        String second = link("p", "https://markets.example/hours", SECOND);
        assertThat(texts(page(HEAD, article(first, second)))).contains(FIRST, SECOND);
    }

    @Test
    void links_that_the_text_announces_stay() {
        String first = "<p>Two reports say so:</p>" + link("p", "/ferry", FIRST);
        String second = "<h2>Further sources</h2>" + link("p", "/market", SECOND);
        assertThat(texts(page(HEAD, article(first, second)))).contains(FIRST, SECOND);
    }

    @Test
    void links_stay_on_a_page_that_does_not_say_that_it_is_an_article() {
        String first = link("p", "/ferry", FIRST);
        String second = link("p", "/market", SECOND);
        assertThat(texts(page("<title>Fog</title>", article(first, second))))
                .contains(FIRST, SECOND);
    }

    @Test
    void a_site_holds_the_hosts_below_it() {
        Site site = Site.of(Map.of("canonical", List.of("https://www.port.example/fog")));
        assertThat(site.isOwn("https://sport.port.example/x")).isTrue();
        assertThat(site.isOwn("//port.example")).isTrue();
        assertThat(site.isOwn("market?next=http://a.example")).isTrue();
        assertThat(site.isOwn("https://report.example/x")).isFalse();
        assertThat(new Site("").isOwn("https://report.example/x")).isTrue();
    }
}
