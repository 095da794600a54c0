package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.model.Document;
import org.junit.jupiter.api.Test;

class EmptyPageTest {
    private static final String FOOT =
            "<div><ul><li>About us</li><li>Contact us</li><li>Privacy policy</li><li>Terms of"
                    + " use</li><li>Careers</li><li>Facebook</li></ul><p>© 2026 Lamps &amp; Co. All"
                    + " rights reserved.</p></div>";

    @Test
    void a_page_that_shows_only_what_all_pages_of_its_site_show_has_no_text() {
        Document document = Pages.clean(page("<div id=app></div><p>Loading</p>" + FOOT));

        assertThat(document.passages()).isEmpty();
        assertThat(document.readText()).contains("Loading", "Contact us");
    }

    @Test
    void things_named_in_one_line_count_each() {
        assertThat(
                        texts(
                                page(
                                        "<p><a href=a>About us</a> | <a href=b>Contact</a> | <a"
                                                + " href=c>Privacy</a> | <a href=d>Terms</a> | <a"
                                                + " href=e>Sitemap</a></p>")))
                .isEmpty();
    }

    @Test
    void a_page_with_a_title_or_sentences_or_headlines_has_a_text() {
        assertThat(texts(page("<h1>Opening hours</h1><p>Nine to five</p>" + FOOT)))
                .contains("Opening hours", "Nine to five");
        assertThat(texts(page(paragraphs(0, 2) + FOOT))).isNotEmpty();
        assertThat(
                        texts(
                                page(
                                        "<h3>The ferry that came home in the thick fog of the month"
                                            + " of May</h3><h3>The lamp that nobody in the old"
                                            + " harbour ever lit again</h3><h3>The fishermen who"
                                            + " would not talk about it to anyone</h3>"
                                                + FOOT)))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_few_words_without_a_site_around_them_stay() {
        assertThat(texts(page("<p>Closed until May.</p><p>Contact us</p>"))).hasSize(2);
    }
}
