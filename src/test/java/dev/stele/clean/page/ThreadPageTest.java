package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.prose;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreadPageTest {
    private static final String HEAD =
            "<script type=application/ld+json>{\"@type\":\"DiscussionForumPosting\"}</script>";

    @Test
    void posts_keep_who_wrote_them_and_lose_what_praises_the_writer() {
        String posts =
                post("Ann", 0, 2)
                        + post("Bo", 2, 4)
                        + "<form class=post-form><p>Your answer</p></form>";

        assertThat(texts(page(HEAD, "<h1>Fog</h1>" + posts)))
                .contains("Ann", "Bo", prose(0), prose(1), prose(2), prose(3))
                .doesNotContain("Posts: 190", "Grand master", "17", "Your answer");
    }

    @Test
    void the_first_words_of_a_thread_stay_however_short() {
        String posts = "<div>Thanks to you all</div>" + paragraphs(0, 2) + paragraphs(2, 4);

        assertThat(texts(page(HEAD, posts))).contains("Thanks to you all");
        assertThat(texts(page(posts))).doesNotContain("Thanks to you all");
    }

    @Test
    void a_page_that_names_itself_a_forum_is_a_thread_unless_cards_hold_it() {
        assertThat(texts(page("<div class=forum-topic>" + post("Ann", 0, 4) + "</div>")))
                .doesNotContain("Grand master");
    }

    @Test
    void an_article_keeps_titles_and_counts() {
        String text =
                "<div class=user-title>Grand master</div><div class=profile-posts>190 men</div>";
        assertThat(texts(page(paragraphs(0, 3) + text + paragraphs(3, 6))))
                .contains("Grand master", "190 men");
    }

    @Test
    void counters_and_buttons_beside_posts_go_and_short_posts_stay() {
        String post =
                "<div class=post><div>Bo</div><div>Posts: 190 Joined: May 2031</div>"
                        + "<div class=post-body>"
                        + paragraphs(2, 4)
                        + "<p>Regular</p></div><div>Reply</div><div>Report</div>"
                        + "<div>last edited by Bo, at noon</div></div>";

        assertThat(texts(page(HEAD, "<h1>Fog</h1>" + post("Ann", 0, 2) + post)))
                .contains("Bo", prose(2), prose(3), "Regular")
                .doesNotContain("Posts: 190 Joined: May 2031", "Reply", "Report")
                .doesNotContain("last edited by Bo, at noon");
    }

    @Test
    void who_is_quoted_and_what_only_begins_like_a_label_stay() {
        String post =
                "<div>Ann said:</div><blockquote>"
                        + prose(0)
                        + "</blockquote><div>Report of the harbour master</div>"
                        + paragraphs(4, 6);

        assertThat(texts(page(HEAD, post("Ann", 0, 2) + post)))
                .contains("Ann said:", "Report of the harbour master");
    }

    @Test
    void a_signature_goes_and_the_line_that_says_whose_answer_it_is_stays() {
        String post =
                "<div class=post-body>"
                        + paragraphs(2, 4)
                        + "</div><div class=memberSignature>Sent from a lighthouse</div>"
                        + "<div class=post-signature>answered by Bo</div>";

        assertThat(texts(page(HEAD, post("Ann", 0, 2) + post)))
                .contains("answered by Bo")
                .doesNotContain("Sent from a lighthouse");
    }

    private static String post(String writer, int from, int to) {
        return "<div class=post><div class=post-author>"
                + writer
                + "</div><div class=userTitle>Grand master</div><div class=profile-posts>Posts:"
                + " 190</div><div class=vote-count>17</div><div class=post-body>"
                + paragraphs(from, to)
                + "</div></div>";
    }
}
