package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.prose;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.clean.Texts;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainContentTest {

    @Test
    void text_stays_and_what_the_page_calls_navigation_goes() {
        assertThat(
                        texts(
                                page(
                                        "<div class='site-nav'><a href=a>Home</a> <a"
                                                + " href=b>Town</a></div>"
                                                + paragraphs(0, 3)
                                                + "<footer>Printed in the harbour</footer>")))
                .containsExactly(prose(0), prose(1), prose(2));
    }

    @Test
    void a_word_inside_a_name_is_no_name() {
        assertThat(
                        texts(
                                page(
                                        "<div class='shadow headline gradation'>"
                                                + paragraphs(0, 3)
                                                + "</div>")))
                .hasSize(3);
    }

    @Test
    void an_element_with_most_of_the_prose_is_the_text_whatever_it_is_called() {
        assertThat(texts(page("<div class='sidebar promo'>" + paragraphs(0, 3) + "</div>")))
                .hasSize(3);
    }

    @Test
    void headings_named_like_furniture_stay() {
        assertThat(
                        texts(
                                page(
                                        paragraphs(0, 2)
                                                + "<h2 id='navigation'>How ships find their"
                                                + " way</h2>"
                                                + paragraphs(2, 4))))
                .contains("How ships find their way");
    }

    @Test
    void all_sections_of_a_page_in_parts_stay() {
        StringBuilder sections = new StringBuilder("<main>");
        for (int i = 0; i < 5; i++) {
            sections.append("<section><div><h2>Service number " + i + "</h2>")
                    .append(paragraphs(i, i + 1))
                    .append("</div></section>");
        }
        assertThat(texts(page(sections + "</main>"))).hasSize(10);
    }

    @Test
    void an_introduction_before_the_heavy_part_stays() {
        assertThat(
                        texts(
                                page(
                                        "<main><div>"
                                                + paragraphs(90, 91)
                                                + "</div><div>"
                                                + paragraphs(0, 9)
                                                + "</div></main>")))
                .startsWith(prose(90));
    }

    @Test
    void one_article_among_teasers_is_the_text() {
        assertThat(
                        texts(
                                page(
                                        "<article>"
                                                + paragraphs(0, 6)
                                                + "</article><div>"
                                                + ("<div><h3><a href=x>Another story of the"
                                                       + " town</a></h3><p>Short words.</p></div>")
                                                        .repeat(4)
                                                + "</div>")))
                .hasSize(6);
    }

    @Test
    void articles_of_one_size_are_all_the_text() {
        assertThat(
                        texts(
                                page(
                                        "<div><article>"
                                                + paragraphs(0, 3)
                                                + "</article><article>"
                                                + paragraphs(3, 6)
                                                + "</article><article>"
                                                + paragraphs(6, 9)
                                                + "</article></div>")))
                .hasSize(9);
    }

    @Test
    void a_page_without_prose_stays_whole() {
        assertThat(texts(page("<ul><li><a href=a>One</a></li><li><a href=b>Two</a></li></ul>")))
                .containsExactly("One", "Two");
    }

    @Test
    void the_reason_names_what_the_page_calls_it() {
        Document document =
                Pages.clean(
                        page(
                                paragraphs(0, 4)
                                        + "<div id=newsletter>Our letter, every week.</div>"));

        List<Edit> edits = Texts.edits(document, "main-content");
        assertThat(edits).extracting(Edit::before).containsExactly("Our letter, every week.");
        assertThat(edits).extracting(Edit::reason).first().asString().contains("“newsletter”");
    }

    @Test
    void undoing_gives_back_what_was_read() {
        String html =
                page(
                        "<nav>Home</nav><h1>The harbour</h1>"
                                + paragraphs(0, 4)
                                + "<h2>Related articles</h2><ul><li><a href=x>Boats</a></ul>"
                                + "<footer>End</footer>");
        assertThat(Pages.clean(html).readText()).isEqualTo(Pages.read(html).text());
        assertThat(Pages.clean(html)).isEqualTo(Pages.clean(html));
    }

    @Test
    void old_table_pages_lose_their_columns_of_links() {
        String column = "<td>" + "<a href=x>消息</a><br>".repeat(8) + "</td>";
        assertThat(
                        texts(
                                page(
                                        "<table><tr>"
                                                + column
                                                + "<td><font>"
                                                + Texts.paragraph(1)
                                                + "<br><br>　　"
                                                + Texts.paragraph(2)
                                                + "</font></td>"
                                                + column
                                                + "</tr></table>")))
                .containsExactly(Texts.paragraph(1), Texts.paragraph(2));
    }

    @Test
    void a_button_with_a_question_is_text() {
        assertThat(
                        texts(
                                page(
                                        paragraphs(0, 3)
                                                + "<h3><button>When does the last ferry"
                                                + " leave?</button></h3>"
                                                + paragraphs(3, 4)
                                                + "<button>Send</button>")))
                .contains("When does the last ferry leave?")
                .doesNotContain("Send");
    }
}
