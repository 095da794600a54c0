package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.prose;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices of the publisher below a text. */
class ClosingNoticesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "凡本网注明“来源：某港网”的所有作品，版权均属于某港网，未经本网授权不得转载、摘编或利用其它方式使用上述作品。",
                "本文仅代表作者个人观点，不代表本站立场。如有侵权，请联系我们删除。",
                "扫描下方二维码，关注某港公众号，更多精彩内容等你来看。",
                "Email the writer at fog@example.org. Follow us on Twitter and on Facebook.",
                "Do you have a story about fog? Send it to the desk and we may get in touch.",
                "Affiliate links are used in this post, which means we earn a small commission.",
                "ATENÇÃO: Comentários com ofensas ao usuário não serão aprovados pelo moderador.",
                "Abonnez-vous à notre lettre pour recevoir les nouvelles du port chaque matin."
            })
    void a_notice_below_the_text_goes(String notice) {
        assertThat(texts(page("<main>" + paragraphs(0, 6) + "<p>" + notice + "</p></main>")))
                .hasSize(6);
    }

    @Test
    void a_heading_over_notices_goes_with_them() {
        String notices = "<h4>版权声明</h4><p>凡本网注明来源的作品，未经授权不得转载。</p><p>※ 电话：010-1234567</p>";
        assertThat(texts(page("<main>" + paragraphs(0, 6) + notices + "</main>"))).hasSize(6);
    }

    @Test
    void what_a_text_says_of_rights_stays_inside_it() {
        String inside = "<p>未经授权转载的案件近年来不断增加，法院对此类案件的判决也越来越严格，作者因此更愿意起诉。</p>";
        assertThat(texts(page("<main>" + paragraphs(0, 4) + inside + paragraphs(4, 8) + "</main>")))
                .hasSize(9);
    }

    @Test
    void a_text_that_is_itself_a_notice_stays() {
        String notice = "<p>凡本网注明来源的作品，版权均属于某港网，未经本网授权不得转载、摘编或利用其它方式使用上述作品，违者将追究法律责任。</p>";
        assertThat(texts(page("<main><h1>版权声明</h1>" + notice.repeat(6) + "</main>")))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void the_line_of_copyright_under_an_agencys_report_stays() {
        String line = "© 2020 Harbour Press, whose readers may quote what they like of it at sea";
        assertThat(
                        texts(
                                page(
                                        "<main>"
                                                + paragraphs(0, 6)
                                                + "<p>"
                                                + line
                                                + ", as long as they name the day on which it"
                                                + " was said.</p></main>")))
                .hasSize(7);
    }

    @Test
    void the_last_sentence_of_a_report_stays() {
        assertThat(
                        texts(
                                page(
                                        "<main>"
                                                + paragraphs(0, 6)
                                                + "<p>The harbour has now asked the fishermen to"
                                                + " subscribe to the rules.</p></main>")))
                .hasSize(7)
                .contains(prose(5));
    }
}
