package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines between the title and the text, and what is said under the text in its own way. */
class PreambleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "segunda-feira, 22 de janeiro de 2018 às 0:13",
                "27 octobre 2012 à 18:27 (Mis à jour: 19:56)",
                "Stand: 3. Mai 2020, 14:05 Uhr",
                "First Posted: 08-13-10 05:18 PM | Updated: 08-14-10 12:41 AM",
                "05/10/2018 - Publicado por: Ana Lima - Categoria: Vida - Tags: barco porto",
                "Jane Ferry | 3 May 2020 | Harbours",
                "发布时间：2020年5月3日 作者：张三",
                "公開日：2020年5月3日"
            })
    void a_line_that_says_when_the_text_was_written_goes(String line) {
        assertThat(
                        texts(
                                page(
                                        "<main><h1>Fog</h1><div class=x><span>"
                                                + line
                                                + "</span></div>"
                                                + paragraphs(0, 6)
                                                + "</main>")))
                .doesNotContain(line)
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A third harbour has closed, with 12 boats inside",
                "Updated rules for 2020 say that nobody may sail alone.",
                "1914 – 1918",
                "The May fog"
            })
    void a_line_that_says_more_stays(String line) {
        assertThat(
                        texts(
                                page(
                                        "<main><h1>Fog</h1><h2>"
                                                + line
                                                + "</h2>"
                                                + paragraphs(0, 6)
                                                + "</main>")))
                .contains(line);
    }

    @Test
    void the_dates_of_a_diary_stay() {
        String diary =
                "<p>3 May 1916</p>"
                        + paragraphs(0, 3)
                        + "<p>4 May 1916</p>"
                        + paragraphs(3, 6)
                        + "<h3>Friday, 5 May 1916</h3>"
                        + paragraphs(6, 8);
        assertThat(texts(page("<main>" + diary + "</main>")))
                .contains("3 May 1916", "4 May 1916", "Friday, 5 May 1916");
    }

    @Test
    void closing_words_and_the_signature_under_a_notice_stay() {
        String notice =
                "<div>为加强港口管理，保障渡轮安全，根据有关规定，现就下列事项通告如下，请各单位遵照执行，不得延误。</div>"
                        + "<div>一、自本通告发布之日起，所有渡轮应当在雾散之后离港，任何单位和个人不得擅自开航，违者依法处理。</div>"
                        + "<div>二、港口管理部门应当每日公布天气与航班，接受社会监督，并在雾天加派人手，维护秩序，保障安全。</div>"
                        + "<div>特此通告。</div><div>某港人民政府</div><div>2022年1月27日</div>";
        assertThat(texts(page("<main>" + notice + "</main>")))
                .contains("特此通告。", "某港人民政府", "2022年1月27日");
    }

    @Test
    void the_questions_of_an_interview_stay_and_the_line_that_names_the_editor_goes() {
        String interview =
                "<p>记者：你们的渡轮停在哪里？</p>"
                        + "<p>船长：就在港口里面，离市场很近，渔民每天早上都从那里经过，大家都认识这条船，也都愿意坐它。</p>"
                        + "<p>记者：雾天怎么办？</p>"
                        + "<p>船长：雾天我们不开船，等到中午再说，安全比什么都重要，这一点船上的人都明白，也都同意这样做。</p>"
                        + "<p>记者：渔民呢？</p><p>船长：渔民也一样，他们先看天气，再谈价钱，有时候谈到中午，雾散了，"
                        + "大家才一起出海，这是这里多年的习惯，谁也不会着急。</p>"
                        + "<p>（责任编辑：张三）</p>";
        assertThat(texts(page("<main>" + interview + "</main>")))
                .contains("记者：你们的渡轮停在哪里？", "记者：雾天怎么办？")
                .doesNotContain("（责任编辑：张三）");
    }
}
