package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.prose;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What readers wrote below a text, and pages on which it is the text. */
class CommentsTest {
    private static final String ARTICLE = "<div class=text>" + paragraphs(0, 9) + "</div>";
    private static final String COMMENTS =
            "<div id=comments><div class=comment>" + paragraphs(20, 60) + "</div></div>";

    @Test
    void comments_below_an_article_go_even_when_they_are_many_times_as_long() {
        assertThat(texts(page(ARTICLE + COMMENTS)))
                .contains(prose(0), prose(8))
                .doesNotContain(prose(20), prose(59));
    }

    @Test
    void comments_stay_where_there_is_hardly_another_text() {
        assertThat(texts(page("<div class=text>" + paragraphs(0, 2) + "</div>" + COMMENTS)))
                .contains(prose(20), prose(59));
    }

    @Test
    void comments_stay_on_a_page_that_calls_itself_a_thread() {
        String thread = "<div class=\"forum-thread\">" + ARTICLE + COMMENTS + "</div>";
        assertThat(texts(page(thread))).contains(prose(20), prose(59));
    }

    @Test
    void comments_stay_on_a_page_that_states_a_discussion_or_an_offer() {
        String product = "<meta property=og:type content=product>";
        assertThat(texts(page(product, ARTICLE + COMMENTS))).contains(prose(20), prose(59));
        String question =
                "<script type=application/ld+json>{\"@type\":[\"QAPage\",\"WebPage\"]}</script>";
        assertThat(texts(page(question, ARTICLE + COMMENTS))).contains(prose(20), prose(59));
    }
}
