package dev.stele.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {

    @Test
    void blocks_stand_a_blank_line_apart_and_lines_and_items_closer() {
        Page page =
                HtmlPage.read(
                        "<h1>Title</h1><p>One<br>two</p><ul><li>a<ul><li>b</ul><li>c</ul>"
                                + "<blockquote><p>said</blockquote>tail");

        assertThat(page.text()).isEqualTo("Title\n\nOne\ntwo\n\na\nb\nc\n\nsaid\n\ntail");
        assertThat(Trees.outline(page))
                .isEqualTo(
                        "h1[Title] p[One\nbr[]two] ul[li[a\nul[li[b]]]\nli[c]]"
                                + " blockquote[p[said]]");
        Trees.keepTheLaws(page.text(), page.root());
    }

    @Test
    void white_space_is_one_space_outside_the_elements_that_it_borders() {
        Page page = HtmlPage.read("<p> a\n\t<b> bold </b> , <i>x</i><i>y</i>  \n</p>");

        assertThat(Trees.outline(page)).isEqualTo("p[a b[bold] , i[x]i[y]]");
    }

    @Test
    void no_break_spaces_stay() {
        assertThat(HtmlPage.read("<p>10&nbsp; km").text()).isEqualTo("10\u00a0 km");
    }

    @ParameterizedTest
    @CsvSource({
        "中国, 人民, 中国人民",
        "です。, また, です。また",
        "（一）, 中, （一）中",
        "中国, AI, 中国 AI",
        "new, line, new line",
        "한국, 산업, 한국 산업",
    })
    void a_line_break_in_the_source_is_a_space_except_between_wide_characters(
            String before, String after, String text) {
        assertThat(HtmlPage.read("<p>" + before + "\n  " + after).text()).isEqualTo(text);
    }

    @Test
    void a_space_between_wide_characters_stays() {
        assertThat(HtmlPage.read("<p>中国 人民").text()).isEqualTo("中国 人民");
    }

    @Test
    void preformatted_text_keeps_its_white_space_but_no_blank_lines_at_its_ends() {
        Page page =
                HtmlPage.read(
                        "<p>a</p><pre>\n\n  code\n\n    <b>x</b>  y\n\n</pre><p>z <pre> <i> </i>\n"
                                + "q</pre>");

        assertThat(Trees.outline(page)).isEqualTo("p[a] pre[  code\n\n    b[x]  y] p[z] pre[q]");
        Trees.keepTheLaws(page.text(), page.root());
    }

    @Test
    void a_style_can_keep_white_space_too() {
        assertThat(HtmlPage.read("<div style='color:red; WHITE-SPACE : pre-wrap'>a\n  b").text())
                .isEqualTo("a\n  b");
    }

    @Test
    void tables_are_lines_of_cells_with_their_spans() {
        Page page =
                HtmlPage.read(
                        "<table><caption>T</caption><thead><tr><td>A<td>B</thead>"
                                + "<tr><th rowspan=2>x<td><td colspan=2><p>y<p>z</table>");

        assertThat(page.text()).isEqualTo("T\n\nA\tB\nx\ty\n\nz");
        assertThat(Trees.outline(page))
                .isEqualTo(
                        "table[caption[T]\n\ntr[th[A]\tth[B]]\ntr[th[x]\ttd[]td[p[y]\n\np[z]]]]");
        assertThat(
                        Trees.all(page.root())
                                .map(cell -> cell.attribute("rowspan") + cell.attribute("colspan"))
                                .filter(spans -> !spans.isEmpty()))
                .containsExactly("2", "2");
    }

    @Test
    void text_that_the_parser_moves_out_of_a_table_is_read_where_a_browser_shows_it() {
        Page page = HtmlPage.read("<table><tr><td>cell</td></tr>stray<p>more</p></table>");

        assertThat(page.text()).isEqualTo("stray\n\nmore\n\ncell");
        Trees.keepTheLaws(page.text(), page.root());
    }

    @Test
    void what_a_browser_does_not_show_is_not_read_but_counted() {
        Page page =
                HtmlPage.read(
                        "<head><title>Ti</title><style>s{}</style></head><body>a"
                                + "<script>var x</script><style>p{}</style><template>tt</template>"
                                + "<noscript><p>no script</noscript><p hidden>hid</p>"
                                + "<div style='Display : none'>gone</div>"
                                + "<span style='visibility:hidden'>v</span>"
                                + "<select><option>one<option>two</select><textarea>ta</textarea>"
                                + "<!-- c --><iframe>if</iframe><video>old</video>"
                                + "<svg><title>st</title><text>drawn</text></svg>b");

        assertThat(page.text()).isEqualTo("adrawnb");
        assertThat(page.invisible())
                .containsEntry("script", 5)
                .containsEntry("style", 3)
                .containsEntry("template", 2)
                .containsEntry("noscript", 9)
                .containsEntry("hidden", 8)
                .containsEntry("form", 8)
                .containsEntry("media", 5)
                .containsEntry("comment", 3)
                .containsEntry("head", 7);
    }

    @Test
    void what_a_reader_unfolds_is_read() {
        assertThat(
                        HtmlPage.read(
                                        "<div role=tabpanel hidden>second"
                                            + " tab</div><h3>When?</h3><div"
                                            + " class='faq-item__answer' style='display:none'>at"
                                            + " noon</div><div hidden id=S:1f>came late</div>")
                                .text())
                .isEqualTo("second tab\n\nWhen?\n\nat noon\n\ncame late");
    }

    @Test
    void menus_forms_and_what_has_no_name_stay_folded() {
        assertThat(
                        HtmlPage.read(
                                        "<nav><div role=tabpanel hidden>menu</div></nav><form><div"
                                            + " class=accordion hidden>form</div></form><div hidden"
                                            + " id=S>x</div><div class=answered"
                                            + " hidden>y</div><dialog><div class=faq"
                                            + " hidden>z</div></dialog>text")
                                .text())
                .isEqualTo("text");
    }

    @Test
    void what_only_looks_hidden_is_read() {
        assertThat(
                        HtmlPage.read(
                                        "<body"
                                            + " style='display:none'><details><summary>s</summary>d</details><p"
                                            + " class=hidden aria-hidden=true>c</p><p"
                                            + " style='display:block'>b</p><button>u</button>")
                                .text())
                .isEqualTo("s\nd\n\nc\n\nb\n\nu");
    }

    @Test
    void images_and_rules_stand_at_their_place_without_text() {
        Page page =
                HtmlPage.read(
                        "<p>a</p><figure><img src='p.jpg' alt='A &amp; B'>"
                                + "<figcaption>c</figcaption></figure><hr><p>z<img src=q></p>");

        assertThat(Trees.outline(page)).isEqualTo("p[a] figure[img[]figcaption[c]] hr[] p[zimg[]]");
        assertThat(Trees.first(page.root(), "img").attribute("alt")).isEqualTo("A & B");
        assertThat(page.text()).doesNotContain("A & B");
    }

    @Test
    void elements_that_say_nothing_are_left_away_and_empty_ones_too() {
        Page page =
                HtmlPage.read(
                        "<div><font>a<u>b</u></font><span style='x'>c</span>"
                                + "<span lang=ko>d</span><x-y>e</x-y><p></p><b> </b></div><center>f"
                                + "</center><tt>g</tt><strike>h</strike>");

        assertThat(Trees.outline(page)).isEqualTo("div[abcspan[d]e] div[f] code[g] s[h]");
    }

    @Test
    void spans_that_say_what_they_hold_are_kept_outside_code() {
        Page page =
                HtmlPage.read(
                        "<p><span class=by>a</span> <span itemprop=author>b</span> <span"
                                + " class=''>c</span></p><pre><span class=k>d</span> <span"
                                + " lang=ko>e</span></pre>");

        assertThat(Trees.outline(page)).isEqualTo("p[span[a] span[b] c] pre[d span[e]]");
    }

    @Test
    void links_keep_what_they_are_written_with() {
        Page page =
                HtmlPage.read(
                        "<p>see <a href='../b/ü c.html?x=1&amp;y#z' title=t rel='next nofollow'"
                                + " onclick='x()' style='color:red' data-x=1>this</a>"
                                + "<a name=here></a>");

        assertThat(Trees.first(page.root(), "a").attributes())
                .containsOnlyKeys("href", "title", "rel")
                .containsEntry("href", "../b/ü c.html?x=1&y#z");
        assertThat(Trees.outline(page)).isEqualTo("p[see a[this]a[]]");
        assertThat(Trees.all(page.root()).filter(a -> a.attribute("id").equals("here"))).hasSize(1);
    }

    @Test
    void times_keep_their_moment_even_without_words() {
        Page page =
                HtmlPage.read("<p>on <time datetime=2024-01-02>Tuesday</time><time datetime=x>");

        assertThat(Trees.outline(page)).isEqualTo("p[on time[Tuesday]time[]]");
    }

    @Test
    void readings_stand_behind_their_characters() {
        assertThat(HtmlPage.read("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字").text())
                .isEqualTo("漢(かん)字");
    }

    @Test
    void xhtml_with_empty_elements_is_read_to_its_end() {
        assertThat(
                        HtmlPage.read(
                                "<?xml version='1.0' encoding='UTF-8'?><html"
                                        + " xmlns='http://www.w3.org/1999/xhtml' xml:lang='ko'>"
                                        + "<head><title/><script src='x'/></head><body><a"
                                        + " id='x'/><p>read</p></body></html>"))
                .satisfies(
                        page -> {
                            assertThat(page.text()).isEqualTo("read");
                            assertThat(page.head()).containsEntry("lang", java.util.List.of("ko"));
                        });
    }

    @Test
    void a_page_that_waits_for_its_scripts_is_read_as_without_them() {
        String substitute = "<p>" + "The ferry left the harbour early. ".repeat(20) + "</p>";

        Page waiting = HtmlPage.read("<div>Loading</div><noscript>" + substitute + "</noscript>");
        assertThat(waiting.text()).startsWith("Loading\n\nThe ferry left");
        assertThat(waiting.invisible()).doesNotContainKey("noscript");
        Trees.keepTheLaws(waiting.text(), waiting.root());

        assertThat(HtmlPage.read("<div style='visibility:hidden'>" + substitute + "</div>").text())
                .startsWith("The ferry left");
    }

    @Test
    void a_page_that_shows_its_text_keeps_the_substitute_out() {
        String text = "<p>" + "The ferry left the harbour early. ".repeat(20) + "</p>";

        assertThat(HtmlPage.read(text + "<noscript>Turn on scripts.</noscript>").text())
                .doesNotContain("scripts");
        assertThat(HtmlPage.read("<p>Short.</p><noscript>Turn on scripts.</noscript>").text())
                .isEqualTo("Short.");
        assertThat(HtmlPage.read("<div style='display:none'>" + text + "</div>").text()).isEmpty();
    }
}
