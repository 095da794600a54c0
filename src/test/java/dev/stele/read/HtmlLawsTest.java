package dev.stele.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, however it is written. */
class HtmlLawsTest {
    private static final List<String> SNIPPETS =
            List.of(
                    "<p>",
                    "</p>",
                    "<div class=a>",
                    "</div>",
                    "<b>",
                    "</b>",
                    "<i>",
                    "</i>",
                    "<a href=x>",
                    "</a>",
                    "<table>",
                    "</table>",
                    "<tr>",
                    "<td>",
                    "<th rowspan=2>",
                    "</td>",
                    "<ul>",
                    "<li>",
                    "</ul>",
                    "<pre>",
                    "</pre>",
                    "<br>",
                    "<hr>",
                    "<img alt=i>",
                    "<span lang=ko>",
                    "</span>",
                    "<h2>",
                    "</h2>",
                    "<blockquote>",
                    "</blockquote>",
                    "<time datetime=1>",
                    "<figure>",
                    "</figure>",
                    "<thead>",
                    "<caption>",
                    "<script>x</script>",
                    "<style>y</style>",
                    "<p hidden>",
                    "<ruby>",
                    "<rt>",
                    "<svg>",
                    "</svg>",
                    "<math><mi>",
                    "<select>",
                    "<template>",
                    "</template>",
                    "<!-- c -->",
                    "<![CDATA[",
                    "&amp;",
                    "&#0;",
                    "&#x1f600;",
                    "&nbsp;",
                    " ",
                    "\n",
                    "\t",
                    "  \n ",
                    "word",
                    "中文",
                    "，",
                    "한국",
                    "\u0001",
                    "\u0000",
                    "\ufeff",
                    "𠮷",
                    "<",
                    ">",
                    "'",
                    "\"",
                    "</body>",
                    "<body id=b>",
                    "<frameset>",
                    "<form>",
                    "</form>",
                    "<button>",
                    "<center>");

    @Test
    void ranges_nest_in_order_whatever_the_markup() {
        Random random = new Random(20260101);
        for (int page = 0; page < 3000; page++) {
            StringBuilder html = new StringBuilder();
            for (int length = random.nextInt(60); length >= 0; length--) {
                html.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            }
            assertThatCode(
                            () -> {
                                Page read = HtmlPage.read(html.toString());
                                Trees.keepTheLaws(read.text(), read.root());
                            })
                    .as("%s", html)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void no_visible_character_is_lost_or_invented() {
        List<String> visible =
                SNIPPETS.stream()
                        .filter(
                                snippet ->
                                        !snippet.matches(
                                                "(?s)<(script|style|template|select|math|frameset|svg|!).*"
                                                    + "|.*hidden.*"))
                        .toList();
        Random random = new Random(7);
        for (int page = 0; page < 2000; page++) {
            StringBuilder html = new StringBuilder("<body>");
            for (int length = random.nextInt(60); length >= 0; length--) {
                html.append(visible.get(random.nextInt(visible.size())));
            }
            assertThat(withoutSpace(HtmlPage.read(html.toString()).text()))
                    .as("%s", html)
                    .isEqualTo(withoutSpace(Jsoup.parse(html.toString()).body().wholeText()));
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f]", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<blockquote>x",
                "<ul><li>",
                "<table><tr><td>",
                "<span id=x>",
                "<font>",
                "<a href=x>",
                "<i><p>"
            })
    @Timeout(20)
    void fifty_thousand_levels_are_read(String opening) {
        Page page = HtmlPage.read(opening.repeat(50_000) + "end");

        assertThat(page.text()).endsWith("end");
        Trees.keepTheLaws(page.text(), page.root());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "中文，",
                "<p>para",
                "<br>",
                "<li>item\n",
                "<td>cell",
                "<b>x</b> ",
                "&lt;",
                " \n",
                "<img>",
                "<pre>\n x",
                "<a id=q></a>"
            })
    @Timeout(20)
    void time_grows_with_length(String part) {
        assertThatCode(() -> HtmlPage.read(part.repeat(1_000_000 / part.length())))
                .doesNotThrowAnyException();
    }
}
