package dev.stele.clean.structure;

import static dev.stele.clean.Pages.fact;
import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Status;
import dev.stele.text.WrittenDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactsTest {

    @Test
    void the_head_comes_first() {
        String html =
                page(
                        "<title>Boats</title><meta name=author content='Ann Seaman'><meta"
                            + " property='article:published_time' content='2021-03-04T10:00:00Z'>",
                        "<h1>Boats</h1><p class=byline>By Ben Shore, 5 May 2022</p>"
                                + paragraphs(0, 4));

        assertThat(fact(html, Field.AUTHORS)).isEqualTo("Ann Seaman");
        assertThat(fact(html, Field.DATE)).isEqualTo("2021-03-04");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01~, 2026-01~",
        "[2026-01-08..2026-01-26], [2026-01-08..2026-01-26]",
        "2024, 2024",
        "2024-1-2 10:00, 2024-01-02",
        "2024-13, ''",
        "2024-02-30, ''",
        "soon, ''"
    })
    void a_date_of_the_head_is_one_that_the_calendar_has(String stated, String date) {
        String html = page("<meta name=date content='" + stated + "'>", paragraphs(0, 4));

        assertThat(fact(html, Field.DATE)).isEqualTo(date);
    }

    @Test
    void author_and_date_below_the_title_are_stated() {
        String html =
                page(
                        "<h1>Boats</h1><span class=x>By Ben Shore</span> <time>5 May 2022</time>"
                                + paragraphs(0, 4));
        Fact date = Pages.clean(html).metadata().first(Field.DATE).orElseThrow();

        assertThat(fact(html, Field.AUTHORS)).isEqualTo("Ben Shore");
        assertThat(date.value()).isEqualTo("2022-05-05");
        assertThat(date.status()).isEqualTo(Status.STATED);
    }

    @Test
    void the_date_of_a_neighbour_is_not_taken() {
        String html =
                page(
                        "<h1>Boats</h1>"
                                + paragraphs(0, 6)
                                + "<div><h3>Other news</h3><time datetime='2022-05-05'>5"
                                + " May</time></div>");

        assertThat(fact(html, Field.DATE)).isEmpty();
    }

    @Test
    void the_day_between_title_and_text_comes_before_those_around_them() {
        String html =
                page(
                        "<div>Today is 9 June 2024</div><h1>Boats</h1><div>5 May 2022</div>"
                                + "<p>On 3 March 1999 all was fog.</p>"
                                + paragraphs(0, 6));

        assertThat(fact(html, Field.DATE)).isEqualTo("2022-05-05");
    }

    @Test
    void a_day_in_a_link_is_another_pages() {
        String html =
                page(
                        "<div>5 May 2022 <a href=old>until 3 March 1999</a></div><h1>Boats</h1>"
                                + paragraphs(0, 6));

        assertThat(fact(html, Field.DATE)).isEqualTo("2022-05-05");
    }

    @Test
    void a_line_of_its_own_above_the_text_is_the_title_of_a_page_that_marks_none() {
        String html =
                "<html><body><table><tr><td>首页 新闻 论坛<tr><td>雾中渡轮停在港口之外<tr><td>2005年3月4日"
                        + " 来源：某港报<tr><td class=t>"
                        + paragraphs(0, 6)
                        + "</table></body></html>";
        Fact title = Pages.clean(html).metadata().first(Field.TITLE).orElseThrow();

        assertThat(title.value()).isEqualTo("雾中渡轮停在港口之外");
        assertThat(title.status()).isEqualTo(Status.INFERRED);
        assertThat(fact(html, Field.DATE)).isEqualTo("2005-03-04");
    }

    @Test
    void a_menu_above_the_text_is_no_title_and_a_stated_title_comes_first() {
        String menu =
                "<table><tr><td>进入社区 搜索帖子 搜带图帖<tr><td class=t>" + paragraphs(0, 6) + "</table>";
        assertThat(fact("<html><body>" + menu + "</body></html>", Field.TITLE))
                .startsWith("On day 0");
        String line = "<table><tr><td>雾中渡轮停在港口之外<tr><td>" + paragraphs(0, 6) + "</table>";
        assertThat(fact(page("<title>Boats</title>", line), Field.TITLE)).isEqualTo("Boats");
    }

    @Test
    void what_a_template_left_is_no_author() {
        String html =
                page(
                        "<title>Boats</title><meta name=author content='page.head.author'>",
                        paragraphs(0, 4));

        assertThat(fact(html, Field.AUTHORS)).isEmpty();
    }

    @Test
    void the_title_is_the_heading_that_the_head_repeats() {
        String html =
                page(
                        "<title>The old harbour - News of the Bay</title>",
                        "<h1>News of the Bay</h1><h2>The old harbour</h2>" + paragraphs(0, 4));

        assertThat(fact(html, Field.TITLE)).isEqualTo("The old harbour");
    }

    @Test
    void without_heading_the_title_is_the_one_without_the_name_of_the_site() {
        String html =
                page(
                        "<title>The old harbour - News of the Bay</title>"
                                + "<meta property='og:title' content='The old harbour'>",
                        paragraphs(0, 4));

        assertThat(fact(html, Field.TITLE)).isEqualTo("The old harbour");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01T08:00:00+01:00, 2024-03-01",
        "'Posted on March 1st, 2024', 2024-03-01",
        "1 Mar 2024 at noon, 2024-03-01",
        "2024年3月1日, 2024-03-01",
        "2024. 3. 1, 2024-03-01",
        "2024/3/1, 2024-03-01"
    })
    void dates_are_read_as_they_are_written(String written, String day) {
        assertThat(WrittenDates.first(written)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024",
        "March",
        "03/04/05",
        "2024-13-01",
        "2023-02-29",
        "31 April 2024",
        "12024-03-011",
        "Room 1999"
    })
    void what_names_no_day_is_no_date(String written) {
        assertThat(WrittenDates.first(written)).isEmpty();
    }
}
