package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.prose;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Replies to a post, and talks whose posts are all the text. */
class RepliesTest {

    private static String post(int from, int to, String writer, int day) {
        return "<div class=post>"
                + paragraphs(from, to)
                + "<p class=by>Harbour board · posted 2005-08-0"
                + day
                + " 19:13:18 by "
                + writer
                + "</p></div>";
    }

    private static String remark(String words, int day) {
        return "<div class=post><p>"
                + words
                + "</p><p class=by>Harbour board · posted 2005-08-0"
                + day
                + " 20:14:00 by gull</p></div>";
    }

    @Test
    void remarks_below_a_long_post_go() {
        String thread =
                post(0, 8, "skipper", 1)
                        + remark("Nonsense, said the gull, there was no fog at all that day!", 2)
                        + remark("I agree.", 3)
                        + remark("So do I, and so did my aunt, who was there.", 4);
        assertThat(texts(page(thread)))
                .contains(prose(0), prose(7))
                .noneMatch(text -> text.contains("gull") || text.contains("agree"));
        String flat = thread.replaceAll("</?div[^>]*>", "");
        assertThat(texts(page(flat)))
                .contains(prose(0), prose(7))
                .noneMatch(text -> text.contains("gull") || text.contains("agree"));
    }

    @Test
    void a_talk_whose_posts_weigh_alike_stays() {
        String thread =
                post(0, 3, "skipper", 1)
                        + post(3, 6, "gull", 2)
                        + post(6, 9, "cook", 3)
                        + post(9, 12, "clerk", 4);
        assertThat(texts(page(thread))).contains(prose(0), prose(5), prose(11));
    }

    @Test
    void a_log_whose_first_entry_is_the_longest_stays_when_it_names_no_hour() {
        String log =
                "<p>2005-08-01</p>"
                        + paragraphs(0, 8)
                        + "<p>2005-08-02</p><p>No fog.</p><p>2005-08-03</p><p>Some fog.</p>"
                        + "<p>2005-08-04</p>"
                        + paragraphs(8, 9);
        assertThat(texts(page("<main>" + log + "</main>"))).contains("Some fog.", prose(8));
    }

    private static String tree(int items) {
        StringBuilder tree = new StringBuilder("<ul>");
        for (int i = 0; i < items; i++) {
            tree.append("<li><a href=r").append(i).append(">What the cook saw, part ").append(i);
            tree.append("</a> [gull] 08-11 1").append(i % 10).append(":06");
            tree.append(
                    i % 3 == 0 ? "<ul><li><a href=n" + i + ">No!</a> [skua] 08-12 09:00</ul>" : "");
            tree.append("</li>");
        }
        return tree.append("</ul>").toString();
    }

    @Test
    void a_tree_of_replies_below_a_post_goes() {
        assertThat(texts(page("<div>" + paragraphs(0, 3) + "</div>" + tree(30)))).hasSize(3);
    }

    @Test
    void a_list_of_dated_links_without_a_post_stays() {
        assertThat(texts(page("<h1>Board</h1>" + tree(30)))).anyMatch(t -> t.contains("part 29"));
    }

    @Test
    void an_outline_of_links_without_days_stays() {
        String outline =
                "<ul><li><a href=a>One</a> (the boat)<ul><li><a href=b>Two</a> (the crew)"
                        + "<li><a href=c>Three</a> (the sea)</ul><li><a href=d>Four</a> (the"
                        + " fog)<li><a href=e>Five</a> (the end)</ul>";
        assertThat(texts(page("<main>" + paragraphs(0, 4) + outline + "</main>")))
                .contains("Two (the crew)");
    }
}
