package dev.stele.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {

    @Test
    void blocks_and_inline_marks_are_read_as_html() {
        Page page =
                read(
                        """
                        # Title

                        One *two* **three** ~~four~~ `five` [six](../b.md#c "t")
                        七
                        八

                        > said

                        1. a
                           - b

                        | A | B |
                        |---|:-:|
                        | x |   |

                        ~~~java
                          code
                        ~~~

                        ![alt](p.png)
                        """);

        assertThat(Trees.outline(page))
                .isEqualTo(
                        "h1[Title] p[One em[two] strong[three] del[four] code[five] a[six] 七八]"
                                + " blockquote[p[said]] ol[li[a\nul[li[b]]]]"
                                + " table[tr[th[A]\tth[B]]\ntr[td[x]td[]]] pre[code[  code]]"
                                + " p[img[]]");
        assertThat(Trees.first(page.root(), "a").attributes())
                .containsEntry("href", "../b.md#c")
                .containsEntry("title", "t");
        Trees.keepTheLaws(page.text(), page.root());
    }

    @Test
    void front_matter_stands_first_as_written_and_fills_the_head() {
        Page page =
                read(
                        """
                        ---
                        Title: "A: b"
                        date: 2024-01-02
                        version: 1.10
                        draft: no
                        tags: [x, y]
                        author:
                          - name: Ann
                        empty:
                        ---
                        # Body
                        """);

        assertThat(page.text())
                .startsWith("Title: \"A: b\"\ndate: 2024-01-02\n")
                .endsWith("  - name: Ann\nempty:\n\nBody");
        assertThat(page.root().children())
                .extracting(element -> element.tag())
                .containsExactly("frontmatter", "h1");
        assertThat(page.head())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "title", List.of("A: b"),
                                "date", List.of("2024-01-02"),
                                "version", List.of("1.10"),
                                "draft", List.of("no"),
                                "tags", List.of("x", "y"),
                                "author.name", List.of("Ann")));
        Trees.keepTheLaws(page.text(), page.root());
    }

    @Test
    void broken_front_matter_is_reported_and_kept_with_the_values_of_its_plain_lines() {
        String text = "---\ntitle: My: notes\nby: 'Ann'\n---\nBody";
        FrontMatter front = FrontMatter.of(text).orElseThrow();

        assertThat(front.problem().map(YamlException::line)).contains(1);
        assertThat(front.values())
                .containsEntry("title", List.of("My: notes"))
                .containsEntry("by", List.of("Ann"));
        assertThat(read(text).text()).isEqualTo("title: My: notes\nby: 'Ann'\n\nBody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nA sentence, then a rule.\n\n---\nmore",
                "---\n\n---\nBody",
                "---\ntitle: never closed\n\nBody",
                "--- \n- a\n- b\n---\n",
                "----\ntitle: x\n----\n",
                "Body\n---\ntitle: x\n---\n",
                "---"
            })
    void a_rule_is_no_front_matter(String text) {
        assertThat(FrontMatter.of(text)).isEmpty();
    }

    @Test
    void html_in_markdown_is_read_as_html() {
        Page page =
                read("<div onclick=x()>a <b>b</b><script>alert(1)</script></div>\n\n*c* <i>d</i>");

        assertThat(Trees.outline(page)).isEqualTo("div[a b[b]] p[em[c] i[d]]");
        assertThat(page.invisible()).containsEntry("script", 8);
    }

    @Test
    void wiki_links_lead_to_the_page_as_written_except_in_code() {
        Page page = read("see [[My Page]], [[dir/b|that]], `[[code]]`, [[ ]] and [[open");

        assertThat(Trees.outline(page))
                .isEqualTo("p[see a[My Page], a[that], code[[[code]]], [[ ]] and [[open]");
        assertThat(
                        Trees.all(page.root())
                                .filter(element -> element.tag().equals("a"))
                                .map(a -> a.attribute("class") + " " + a.attribute("href")))
                .containsExactly("wikilink My Page", "wikilink dir/b");
    }

    @Test
    void footnotes_come_last_also_those_that_nothing_refers_to() {
        assertThat(read("a[^1] b[^2]\n\n[^1]: one\n\n[^3]: lost *x*\n").text())
                .isEqualTo("a1 b[^2]\n\none\n\n[^3]: lost *x*");
    }

    @Test
    void a_bracketed_note_is_no_link_definition() {
        assertThat(read("[注]: 重要\n\n[a]: b.md\n\n[a]").text()).isEqualTo("a\n\n[注]: 重要");
    }

    @Test
    void a_long_text_reads_like_a_short_one() {
        String part =
                "# Heading\n\nA paragraph with *emphasis*,\nand a [link][to].\n\n- item\n\n"
                        + "```\ncode\n\n# no heading\n```\n\n";
        String definition = "[to]: target.md\n";
        String one = read(part + definition).text();
        Page page = read(part.repeat(2000) + definition);

        assertThat(page.text()).isEqualTo((one + "\n\n").repeat(1999) + one);
        assertThat(page.root().children()).hasSize(4 * 2000);
        assertThat(Trees.all(page.root()).filter(e -> e.attribute("href").equals("target.md")))
                .hasSize(2000);
    }

    @Test
    void a_long_table_stays_one_table() {
        Page page = read("before\n\n|A|B|\n|-|-|\n" + "|x|y|\n".repeat(5000) + "\nafter");

        assertThat(page.root().children())
                .extracting(element -> element.tag())
                .containsExactly("p", "table", "p");
        assertThat(page.text()).isEqualTo("before\n\nA\tB" + "\nx\ty".repeat(5000) + "\n\nafter");
    }

    @Test
    void a_long_paragraph_stays_one_paragraph() {
        assertThat(Trees.outline(read("a line of words\n".repeat(20_000))))
                .isEqualTo("p[" + "a line of words ".repeat(19_999) + "a line of words]");
        assertThat(Trees.outline(read("文字".repeat(200_000))))
                .isEqualTo("p[" + "文字".repeat(200_000) + "]");
        assertThat(Trees.outline(read("words ".repeat(100_000))))
                .isEqualTo("p[" + "words ".repeat(99_999) + "words]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "1. ",
                "* > ",
                "[",
                "![",
                "[a](",
                "[a]: b\n",
                "*a **b ",
                "**",
                "_x ",
                "`",
                "``a`",
                "<a ",
                "<!--",
                "<div>\n",
                "|a",
                "|a|b|\n|-|-|\n",
                "[^1]: x\n",
                "&",
                "\\",
                "#",
                "~~~\n",
                "    code\n",
                "- item\n",
                "\t- x\n",
                "\n",
                "a\n---\n",
                "[[",
                "[[a]]"
            })
    @Timeout(20)
    void pathological_input_takes_bounded_time(String part) {
        Page page = read(part.repeat(100_000 / part.length()));

        Trees.keepTheLaws(page.text(), page.root());
    }

    @Test
    void pieces_make_up_the_text_wherever_they_are_cut() {
        Random random = new Random(42);
        List<String> lines =
                List.of(
                        "",
                        "",
                        "words and words",
                        "文字".repeat(300),
                        "- item",
                        "  more",
                        "    code",
                        "> quote",
                        "| a | b |",
                        "|---|---|",
                        "```",
                        "~~~",
                        "# heading",
                        "x".repeat(500),
                        "word ".repeat(9000));
        for (int text = 0; text < 60; text++) {
            StringBuilder markdown = new StringBuilder();
            while (markdown.length() < 2 * MarkdownPieces.WHOLE) {
                markdown.append(lines.get(random.nextInt(lines.size()))).append('\n');
            }
            StringBuilder joined = new StringBuilder();
            for (MarkdownPieces.Piece piece : MarkdownPieces.of(markdown.toString())) {
                String added =
                        piece.joint() == MarkdownPieces.Joint.TABLE
                                ? piece.text().split("\n", 3)[2]
                                : piece.between() + piece.text();
                joined.append(added);
            }
            assertThat(joined.toString()).isEqualTo(markdown.toString());
        }
    }

    private static Page read(String markdown) {
        Optional<FrontMatter> front = FrontMatter.of(markdown);
        return MarkdownPage.read(markdown, front);
    }
}
