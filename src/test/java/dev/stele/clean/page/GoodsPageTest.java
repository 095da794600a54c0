package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.prose;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoodsPageTest {
    private static final String HEAD = "<meta property=og:type content=product>";
    private static final String NAME = "<h1>Brass lamp</h1>";
    private static final String VALUES =
            "<table><tr><th>Height</th><td>40 cm</td></tr><tr><th>Weight</th><td>900"
                    + " g</td></tr></table>";

    @Test
    void what_is_sold_is_kept_without_the_shop() {
        assertThat(
                        texts(
                                sold(
                                        "<p>Free delivery</p>"
                                                + NAME
                                                + "<p>$49.00</p><button>Add to cart</button><p>In"
                                                + " stock</p>"
                                                + paragraphs(0, 2)
                                                + VALUES)))
                .containsExactly(
                        "Brass lamp", prose(0), prose(1), "Height", "40 cm", "Weight", "900 g");
    }

    @Test
    void features_above_long_reviews_stay_and_the_reviews_go() {
        assertThat(
                        texts(
                                sold(
                                        NAME
                                                + "<ul><li>Shade of hand-blown glass</li><li>Cord"
                                                + " of two metres</li></ul>"
                                                + paragraphs(0, 2)
                                                + "<div class=customer-reviews>"
                                                + paragraphs(10, 30)
                                                + "</div>")))
                .containsExactly(
                        "Brass lamp",
                        "Shade of hand-blown glass",
                        "Cord of two metres",
                        prose(0),
                        prose(1));
    }

    @Test
    void a_heading_over_reviews_takes_them_along() {
        assertThat(
                        texts(
                                sold(
                                        NAME
                                                + paragraphs(0, 4)
                                                + "<h2>Customer reviews (12)</h2>"
                                                + paragraphs(10, 16)
                                                + "<h2>Care</h2>"
                                                + paragraphs(4, 5))))
                .containsExactly(
                        "Brass lamp", prose(0), prose(1), prose(2), prose(3), "Care", prose(4));
    }

    @Test
    void reviews_stay_where_nothing_else_is_to_be_read() {
        assertThat(texts(sold(NAME + "<div class=reviews>" + paragraphs(0, 6) + "</div>")))
                .hasSize(7);
    }

    @Test
    void a_footer_below_the_name_goes_even_when_it_is_all_there_is() {
        assertThat(
                        texts(
                                sold(
                                        NAME
                                                + "<div class=Footer-wrap><div class=Footer-text>"
                                                + paragraphs(0, 3)
                                                + "</div></div>")))
                .containsExactly("Brass lamp");
    }

    @Test
    void an_article_keeps_its_prices_and_what_it_calls_reviews() {
        assertThat(
                        texts(
                                page(
                                        "<h1>Lamps</h1>"
                                                + paragraphs(0, 3)
                                                + "<p>$49.00</p><h2>Customer reviews</h2>"
                                                + paragraphs(3, 5))))
                .contains("$49.00", "Customer reviews", prose(4));
    }

    @Test
    void prices_and_buttons_are_labels_of_the_shop_and_sentences_are_not() {
        assertThat(GoodsLabels.isPrice("$1,299.00")).isTrue();
        assertThat(GoodsLabels.isPrice("Now € 49,00")).isTrue();
        assertThat(GoodsLabels.isPrice("￥99 元")).isFalse();
        assertThat(GoodsLabels.isPrice("2026")).isFalse();
        assertThat(GoodsLabels.isPrice("It cost $49 in May.")).isFalse();
        assertThat(GoodsLabels.isLabel("Add to basket")).isTrue();
        assertThat(GoodsLabels.isLabel("立即购买")).isTrue();
        assertThat(GoodsLabels.isLabel("4.7 out of 5 stars")).isTrue();
        assertThat(GoodsLabels.isLabel("Add two eggs and stir")).isFalse();
        assertThat(GoodsLabels.isLabel("Shop assistants of the 1920s")).isFalse();
    }

    private static String sold(String body) {
        return page(HEAD, body);
    }
}
