package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.prose;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.clean.Texts;
import dev.stele.model.Document;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import org.junit.jupiter.api.Test;

/** Sections, lists of links, teasers, labels, captions and line breaks of web pages. */
class PagePartsTest {

    @Test
    void a_section_that_begins_with_a_label_of_the_page_goes() {
        assertThat(
                        texts(
                                page(
                                        "<main>"
                                                + paragraphs(0, 6)
                                                + "<div><h2>You may also like</h2><p>A tale of two"
                                                + " boats</p></div></main>")))
                .hasSize(6);
    }

    @Test
    void a_section_under_a_heading_of_the_text_stays() {
        assertThat(
                        texts(
                                page(
                                        "<main>"
                                                + paragraphs(0, 6)
                                                + "<div><h2>Related work</h2><p>A tale of two"
                                                + " boats</p></div></main>")))
                .contains("Related work", "A tale of two boats");
    }

    @Test
    void what_stands_under_the_label_ends_at_the_next_heading() {
        assertThat(
                        texts(
                                page(
                                        "<main>"
                                                + paragraphs(0, 6)
                                                + "<h2>相关阅读</h2><p>两条船的故事</p><h2>The second"
                                                + " part</h2>"
                                                + paragraphs(6, 8)
                                                + "</main>")))
                .contains("The second part", prose(7))
                .doesNotContain("相关阅读", "两条船的故事");
    }

    private static String stories(String label) {
        StringBuilder stories = new StringBuilder("<div class=box><h3>" + label + "</h3>");
        for (int i = 20; i < 34; i++) {
            stories.append("<article class=card><p>").append(prose(i)).append("</p></article>");
        }
        return stories.append("</div>").toString();
    }

    @Test
    void other_stories_below_a_short_text_go_though_they_are_far_longer() {
        for (String label : new String[] {"You may also like", "Você pode gostar...", "相关阅读"}) {
            String page = "<main><h1>Fog</h1>" + paragraphs(0, 3) + stories(label) + "</main>";
            assertThat(texts(page(page))).contains(prose(2)).doesNotContain(prose(20), prose(33));
        }
    }

    @Test
    void other_stories_stay_where_there_is_no_text_above_them() {
        String page =
                "<main><h1>Fog</h1><p>All we wrote.</p>" + stories("More stories") + "</main>";
        assertThat(texts(page(page))).contains(prose(20), prose(33));
    }

    @Test
    void a_long_section_under_a_label_that_may_be_a_heading_stays() {
        String page = "<main><h1>Fog</h1>" + paragraphs(0, 3) + stories("Discussion") + "</main>";
        assertThat(texts(page(page))).contains(prose(20), prose(33));
    }

    @Test
    void a_label_takes_the_list_of_links_below_it_along() {
        String items =
                "<ul><li>On ferries: <a href=x>the first boat</a><li>Plus, <a href=y>the second"
                        + " boat</a> of the year</ul>";
        assertThat(
                        texts(
                                page(
                                        "<main>"
                                                + paragraphs(0, 6)
                                                + "<div class=h>More great boat stories</div>"
                                                + items
                                                + "</main>")))
                .hasSize(6);
    }

    @Test
    void a_label_leaves_the_list_below_it_that_says_more_than_its_links() {
        String items =
                "<ul><li>The first boat, which leaves early.<li>See <a href=y>the second"
                        + " boat</a>.</ul>";
        assertThat(
                        texts(
                                page(
                                        "<main>"
                                                + paragraphs(0, 6)
                                                + "<div class=h>More great boat stories</div>"
                                                + items
                                                + paragraphs(6, 9)
                                                + "</main>")))
                .contains("The first boat, which leaves early.");
    }

    @Test
    void links_in_a_paragraph_below_a_label_go_with_it() {
        String links =
                "<p>DON'T MISS</p><p><a href=x>The first boat of the year</a> [VIDEO]<br><a"
                        + " href=y>The second boat of the year</a> [MAP]</p>";
        assertThat(texts(page("<main>" + paragraphs(0, 6) + links + paragraphs(6, 9) + "</main>")))
                .hasSize(9);
    }

    @Test
    void a_list_of_links_with_a_name_goes_and_one_that_the_writer_set_stays() {
        String items = "<li><a href=x>The first boat</a><li><a href=y>The second boat</a>";
        assertThat(
                        texts(
                                page(
                                        paragraphs(0, 6)
                                                + "<ul class=cards>"
                                                + items
                                                + "</ul>"
                                                + paragraphs(6, 9))))
                .doesNotContain("The first boat");
        assertThat(
                        texts(
                                page(
                                        paragraphs(0, 6)
                                                + "<p>These boats sail here:</p><ul>"
                                                + items
                                                + "</ul>"
                                                + paragraphs(6, 9))))
                .contains("The first boat");
    }

    @Test
    void a_list_that_says_more_than_its_links_stays() {
        assertThat(
                        texts(
                                page(
                                        paragraphs(0, 4)
                                                + "<ul class=x><li><a href=x>Boats</a> sail in the"
                                                + " morning when the tide is high<li><a"
                                                + " href=y>Ferries</a> wait until the fog has"
                                                + " lifted from the bay</ul>"
                                                + paragraphs(4, 6))))
                .anyMatch(text -> text.startsWith("Boats sail"));
    }

    @Test
    void teasers_go_from_a_text_and_stay_where_they_are_the_text() {
        String teaser =
                "<div><h3><a href=x>A long story about the old harbour</a></h3><p>Words.</p></div>";
        assertThat(
                        texts(
                                page(
                                        paragraphs(0, 9)
                                                + "<div>"
                                                + teaser.repeat(3)
                                                + "</div>"
                                                + paragraphs(9, 12))))
                .hasSize(12);
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            teasers.append(teaser.replace("old", "old, number " + i).replace("Words", "Word " + i));
        }
        assertThat(texts(page("<div>" + teasers + "</div>"))).hasSize(24);
    }

    @Test
    void labels_go_and_words_of_the_text_stay() {
        assertThat(
                        texts(
                                page(
                                        paragraphs(0, 3)
                                                + "<p>Advertisement</p><p>The"
                                                + " end.</p><p>责任编辑：某人</p>"
                                                + paragraphs(3, 5))))
                .contains("The end.")
                .doesNotContain("Advertisement", "责任编辑：某人");
    }

    @Test
    void captions_are_known_by_their_place_and_by_their_name() {
        Document document =
                Pages.clean(
                        page(
                                paragraphs(0, 3)
                                        + "<figure><img src=a><figcaption>A"
                                        + " boat</figcaption></figure><div"
                                        + " class='wp-caption-text'>A ferry</div><div"
                                        + " class='capital'>Not a picture of the town.</div>"
                                        + paragraphs(3, 5)));

        assertThat(document.passages())
                .filteredOn(passage -> passage.role() == Role.CAPTION)
                .extracting(Passage::text)
                .containsExactly("A boat", "A ferry");
    }

    @Test
    void a_span_that_is_called_a_caption_makes_one_only_when_it_holds_the_whole_line() {
        Document document =
                Pages.clean(
                        page(
                                "<main>"
                                        + paragraphs(0, 6)
                                        + "<div><img src=a><span class=caption>A boat</span></div>"
                                        + "<p>So it was. <span class=caption>A ferry</span></p>"
                                        + paragraphs(6, 8)
                                        + "</main>"));
        assertThat(document.passages())
                .filteredOn(passage -> passage.role() == Role.CAPTION)
                .extracting(Passage::text)
                .containsExactly("A boat");
    }

    @Test
    void a_span_with_the_name_of_furniture_takes_its_own_lines_and_no_paragraph_along() {
        assertThat(
                        texts(
                                page(
                                        "<main>"
                                                + paragraphs(0, 6)
                                                + "<div><span class=share-count>12 gulls"
                                                + " told</span></div><p><span"
                                                + " class=share>Gulls</span> flew over the"
                                                + " harbour.</p>"
                                                + paragraphs(6, 8)
                                                + "</main>")))
                .contains("Gulls flew over the harbour.")
                .doesNotContain("12 gulls told");
    }

    @Test
    void a_quotation_in_a_figure_is_no_caption() {
        Document document =
                Pages.clean(
                        page(
                                paragraphs(0, 3)
                                        + "<figure><blockquote><p>The sea is"
                                        + " wide.</p></blockquote></figure>"));

        assertThat(Texts.texts(document, PassageKind.CAPTION)).isEmpty();
    }

    @Test
    void an_indented_line_begins_a_paragraph() {
        assertThat(
                        texts(
                                page(
                                        "<div>　　"
                                                + Texts.paragraph(1)
                                                + "<br>　　"
                                                + Texts.paragraph(2)
                                                + "</div>")))
                .hasSize(2);
    }

    @Test
    void lines_of_verse_and_addresses_stay_together() {
        assertThat(
                        texts(
                                page(
                                        "<p>O sea,<br>O wide sea,<br>how cold you are</p>"
                                                + paragraphs(0, 3))))
                .startsWith("O sea,\nO wide sea,\nhow cold you are");
    }

    @Test
    void lines_that_are_sentences_are_paragraphs() {
        assertThat(
                        texts(
                                page(
                                        "<div>" + prose(1) + "<br>" + prose(2) + "<br>" + prose(3)
                                                + "</div>")))
                .containsExactly(prose(1), prose(2), prose(3));
    }

    @Test
    void code_keeps_its_lines() {
        assertThat(texts(page(paragraphs(0, 3) + "<pre>a = 1\n\nb = 2</pre>")))
                .contains("a = 1\n\nb = 2");
    }

    @Test
    void a_paragraph_that_leads_to_another_story_goes_and_a_linked_word_stays() {
        assertThat(
                        texts(
                                page(
                                        paragraphs(0, 3)
                                                + "<p>READ MORE: <a href=x>The oldest boat of the"
                                                + " bay</a></p><p>Read more: the <a href=x>log</a>"
                                                + " tells what the captain saw that morning.</p>"
                                                + paragraphs(3, 5))))
                .anyMatch(text -> text.contains("captain saw"))
                .noneMatch(text -> text.contains("oldest boat"));
    }

    @Test
    void a_byline_stands_apart_and_a_sentence_that_begins_like_one_does_not() {
        Document document =
                Pages.clean(
                        page(
                                "<h1>Boats</h1><p>By Ben Shore</p><p>By the sea it rains.</p>"
                                        + paragraphs(0, 4)));

        assertThat(document.passages())
                .filteredOn(passage -> passage.role() == Role.BYLINE)
                .extracting(Passage::text)
                .containsExactly("By Ben Shore");
    }

    @Test
    void what_others_said_is_text_and_a_bar_of_buttons_is_not() {
        assertThat(
                        texts(
                                page(
                                        paragraphs(0, 4)
                                                + "<div class='social-media'><blockquote><p>The sea"
                                                + " is wide.</p></blockquote></div><div"
                                                + " class='social-media'>Like us</div>"
                                                + paragraphs(4, 6))))
                .contains("The sea is wide.")
                .doesNotContain("Like us");
    }

    @Test
    void a_paragraph_between_title_and_text_stays() {
        assertThat(
                        texts(
                                page(
                                        "<article><h1>Boats</h1><p>"
                                                + prose(90)
                                                + "</p><div itemprop=articleBody>"
                                                + paragraphs(0, 9)
                                                + "</div></article>")))
                .contains(prose(90));
    }

    @Test
    void a_section_that_holds_code_is_the_writers() {
        assertThat(
                        texts(
                                page(
                                        "<main>"
                                                + paragraphs(0, 9)
                                                + "<div><h2>Comments</h2><pre>// like"
                                                + " this</pre></div></main>")))
                .contains("Comments", "// like this");
    }
}
