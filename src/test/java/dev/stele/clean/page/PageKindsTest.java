package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.clean.draft.Draft;
import dev.stele.model.Evidence;
import dev.stele.model.ReadText;
import org.junit.jupiter.api.Test;

class PageKindsTest {
    private static final String SOLD =
            "{\"@type\":\"Product\",\"name\":\"Lamp\",\"offers\":{\"price\":\"9\"}}";

    @Test
    void prose_is_a_text() {
        assertThat(kind(page("<h1>The harbour</h1>" + paragraphs(0, 5)))).isEqualTo(PageKind.TEXT);
    }

    @Test
    void one_thing_with_an_offer_is_goods() {
        assertThat(kind(page(ld(SOLD), paragraphs(0, 3)))).isEqualTo(PageKind.GOODS);
        assertThat(kind(page("<meta property=og:type content=product>", paragraphs(0, 3))))
                .isEqualTo(PageKind.GOODS);
        assertThat(
                        kind(
                                page(
                                        "<div itemscope itemtype='https://schema.org/Product'>"
                                                + paragraphs(0, 3)
                                                + "</div>")))
                .isEqualTo(PageKind.GOODS);
    }

    @Test
    void a_service_that_buyers_rate_is_not_for_sale() {
        String rated = "{\"@type\":\"Product\",\"name\":\"Letters\",\"review\":[]}";
        assertThat(kind(page(ld(rated), paragraphs(0, 3)))).isEqualTo(PageKind.TEXT);
    }

    @Test
    void an_article_about_goods_is_a_text() {
        String article = "{\"@type\":\"NewsArticle\",\"headline\":\"Lamps\"}";
        assertThat(kind(page(ld(article) + ld(SOLD), paragraphs(0, 3)))).isEqualTo(PageKind.TEXT);
    }

    @Test
    void many_things_with_offers_are_a_list() {
        assertThat(
                        kind(
                                page(
                                        ld(
                                                "["
                                                        + String.join(
                                                                ",",
                                                                java.util.Collections.nCopies(
                                                                        6, SOLD))
                                                        + "]"),
                                        paragraphs(0, 3))))
                .isEqualTo(PageKind.LIST);
        assertThat(kind(page(ld("{\"@type\":\"CollectionPage\"}"), paragraphs(0, 3))))
                .isEqualTo(PageKind.LIST);
    }

    @Test
    void a_question_with_answers_is_a_thread() {
        assertThat(
                        kind(
                                page(
                                        "<main itemscope itemtype='https://schema.org/QAPage'>"
                                                + paragraphs(0, 3)
                                                + "</main>")))
                .isEqualTo(PageKind.THREAD);
    }

    @Test
    void posts_that_look_like_cards_are_a_thread_where_the_page_says_that_it_shows_one() {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            posts.append("<div class=post><h3><a href=x")
                    .append(i)
                    .append(">Re: the ferry that never came home</a></h3><p>A short word ")
                    .append(i)
                    .append(" about it.</p></div>");
        }
        assertThat(kind(page("<div id=showthread>" + posts + "</div>"))).isEqualTo(PageKind.THREAD);
        assertThat(kind(page("<div id=forum>" + posts + "</div>"))).isEqualTo(PageKind.LIST);
    }

    @Test
    void a_title_a_price_and_a_button_that_sells_are_goods() {
        String sold = "<h1>Brass lamp</h1><p>€ 49,00</p><button>Add to cart</button>";
        assertThat(kind(page(sold + paragraphs(0, 3)))).isEqualTo(PageKind.GOODS);
    }

    @Test
    void a_price_in_a_text_sells_nothing() {
        assertThat(kind(page("<h1>Brass lamps</h1><p>€ 49,00</p>" + paragraphs(0, 3))))
                .isEqualTo(PageKind.TEXT);
        assertThat(kind(page(paragraphs(0, 3) + "<button>Add to cart</button>")))
                .isEqualTo(PageKind.TEXT);
    }

    @Test
    void cards_that_hold_the_page_are_a_list() {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            cards.append("<li class=card><h3><a href=x")
                    .append(i)
                    .append(">How the ferry number ")
                    .append(i)
                    .append(" came home</a></h3><p>A short word about it.</p></li>");
        }
        assertThat(kind(page("<h1>Stories</h1><ul>" + cards + "</ul>"))).isEqualTo(PageKind.LIST);
        assertThat(kind(page("<h1>Story</h1>" + paragraphs(0, 9) + "<ul>" + cards + "</ul>")))
                .isEqualTo(PageKind.TEXT);
    }

    private static String ld(String json) {
        return "<script type=application/ld+json>" + json + "</script>";
    }

    private static PageKind kind(String html) {
        ReadText read = Pages.read(html);
        Draft draft = new Draft(read, Evidence.NONE);
        Outline outline = new Outline(read.root(), read.text(), draft.blocks());
        Selection selection = new Selection(draft.blocks().size());
        NamedFurniture.drop(outline, selection, StatedType.of(read.head()));
        return PageKinds.of(read.head(), outline, selection);
    }
}
