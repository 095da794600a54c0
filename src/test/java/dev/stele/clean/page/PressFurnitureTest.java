package dev.stele.clean.page;

import static dev.stele.clean.Pages.fact;
import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.model.Document;
import dev.stele.model.Field;
import dev.stele.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What newspapers of many languages write among and below their texts. */
class PressFurnitureTest {

    private static String among(String line) {
        return page(
                "<main>" + paragraphs(0, 4) + "<p>" + line + "</p>" + paragraphs(4, 8) + "</main>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foto: Hafenarchiv",
                "Crédit photo : Archives du port",
                "Фото: архив порта",
                "사진=항구신문",
                "图片来源：某港网",
                "（供图：张三）",
                "Anzeige",
                "Publicité",
                "Temps de lecture : 3 min",
                "Compartir en Facebook",
                "続きを読む",
                "阅读原文",
                "View all (4)",
                "Get the latest updates right in your inbox."
            })
    void a_label_among_the_paragraphs_goes(String line) {
        assertThat(texts(among(line))).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fotos zeigen den Hafen im Nebel, leer und still.",
                "View all the boats from the quay, she said.",
                "阅读原文的人不多。",
                "图片上的渡轮已经很旧了。",
                "Publicité ou non, le bac part à midi."
            })
    void a_sentence_that_begins_like_one_stays(String line) {
        assertThat(texts(among(line))).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Autres articles",
                "Empfehlungen der Redaktion",
                "Te recomendamos",
                "Últimas notícias",
                "Articoli più letti",
                "编辑推荐",
                "人気記事ランキング",
                "많이 본 기사"
            })
    void a_section_under_a_label_of_the_press_goes(String label) {
        String section = "<div><h3>" + label + "</h3><p>Two boats and a bay</p></div>";
        assertThat(texts(page("<main>" + paragraphs(0, 6) + section + "</main>"))).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Empfehlungen", "Profil", "Nebel und andere Nachrichten", "编辑的工作"})
    void a_section_under_a_heading_of_the_text_stays(String heading) {
        String section = "<div><h3>" + heading + "</h3><p>Two boats and a bay</p></div>";
        assertThat(texts(page("<main>" + paragraphs(0, 6) + section + "</main>")))
                .contains(heading, "Two boats and a bay");
    }

    @Test
    void a_label_and_its_links_in_one_paragraph_go() {
        String tags = "Tags<br><a href=a>harbour fog</a>, <a href=b>ferries of the bay</a>";
        assertThat(texts(among(tags))).hasSize(8);
    }

    @Test
    void a_word_and_the_lines_below_it_in_one_paragraph_stay() {
        String lines = "Tags<br>are what the sailors call the flags, as <a href=a>here</a>.";
        assertThat(texts(among(lines))).hasSize(9);
    }

    @Test
    void a_link_around_several_blocks_between_paragraphs_goes() {
        String head = "<meta property=og:type content=article>";
        String card = "<a href=show><div><p>THE FOG SHOW</p><p>Every week we sail.</p></div></a>";
        String body = "<main>" + paragraphs(0, 4) + card + paragraphs(4, 8) + "</main>";
        assertThat(texts(page(head, body))).hasSize(8);
        assertThat(texts(page("<title>Fog</title>", body))).contains("Every week we sail.");
    }

    @Test
    void a_paragraph_that_repeats_the_stated_title_is_the_title() {
        String head = "<title>The fog over the harbour - The Bay</title>";
        Document document =
                Pages.clean(
                        page(
                                head,
                                "<main><p class=titulo>The fog over the harbour</p>"
                                        + paragraphs(0, 4)
                                        + "</main>"));
        assertThat(document.passages().get(0).role()).isEqualTo(Role.TITLE);
        assertThat(document.metadata().value(Field.TITLE)).isEqualTo("The fog over the harbour");
    }

    @Test
    void a_paragraph_that_says_more_than_the_title_stays_one() {
        String html =
                page(
                        "<title>The fog over the harbour</title>",
                        "<main><p>The fog over the harbour has not lifted since noon, they"
                                + " say.</p>"
                                + paragraphs(0, 4)
                                + "</main>");
        assertThat(Pages.clean(html).passages().get(0).role()).isEqualTo(Role.BODY);
        assertThat(fact(html, Field.TITLE)).isEqualTo("The fog over the harbour");
    }

    @Test
    void a_text_may_begin_with_its_title() {
        String html =
                "<html><body><table><tr><td><b>雾中渡轮停在港口之外</b></td></tr><tr><td>"
                        + paragraphs(0, 6)
                        + "</td></tr></table></body></html>";
        assertThat(fact(html, Field.TITLE)).isEqualTo("雾中渡轮停在港口之外");
    }
}
