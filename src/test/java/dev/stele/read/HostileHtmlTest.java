package dev.stele.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that mean harm are text and data like all others. */
class HostileHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "<script>alert(1)</script>a¦a",
                "<scr<script>ipt>alert(1)</script>a¦ipt>alert(1)a",
                "<img src=x onerror=alert(1)>a¦a",
                "<svg onload=alert(1)><script>x</script></svg>a¦a",
                "<svg><style><img src=x onerror=alert(1)></style></svg>a¦a",
                "<math><mtext><table><mglyph><style><img src onerror=x>¦",
                "<p>{{ alert(1) }} {% include 'x' %}¦{{ alert(1) }} {% include 'x' %}",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;¦<script>alert(1)</script>",
                "<title>t</title><p></title><script>alert(1)</script>b¦b",
                "<textarea></p><script>x</textarea>c¦c",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>¦",
                "<p>a<!--><img src=x onerror=x>-->¦a-->",
                "<plaintext><b>x</b>¦<b>x</b>",
                "<a href=x><table><a href=y>z¦z",
            })
    void nothing_of_a_page_is_more_than_text(String html, String text) {
        Page page = HtmlPage.read(html);

        assertThat(page.text()).isEqualTo(text == null ? "" : text);
        Trees.keepTheLaws(page.text(), page.root());
        assertThat(Trees.all(page.root()).flatMap(e -> e.attributes().keySet().stream()))
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
    }

    @Test
    void a_script_address_is_data_like_any_other() {
        Page page = HtmlPage.read("<a href='java\tscript:alert(1)'>x</a>");

        assertThat(Trees.first(page.root(), "a").attribute("href")).contains("script:alert(1)");
    }

    @Test
    void a_title_cannot_end_early_by_what_it_says() {
        Page page = HtmlPage.read("<title>&lt;/title>&lt;script>x()&lt;/script></title><p>a");

        assertThat(page.head().get("title")).containsExactly("</title><script>x()</script>");
        assertThat(page.text()).isEqualTo("a");
    }

    @Test
    void control_characters_are_kept_for_cleaning_to_report() {
        assertThat(HtmlPage.read("<p>a\u0001b\u0085c\u202ed\ufeff").text())
                .isEqualTo("a\u0001b\u0085c\u202ed\ufeff");
    }

    @Test
    void unclosed_quotes_tags_and_comments_end_with_the_file() {
        assertThat(HtmlPage.read("<p>a<b title=\"x>y").text()).isEqualTo("a");
        assertThat(HtmlPage.read("<p>a<b").text()).isEqualTo("a");
        assertThat(HtmlPage.read("<p>a<!-- b <p>c").text()).isEqualTo("a");
        assertThat(HtmlPage.read("<p>a &am b < c").text()).isEqualTo("a &am b < c");
    }
}
