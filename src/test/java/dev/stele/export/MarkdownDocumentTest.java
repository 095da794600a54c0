package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Annotation;
import dev.stele.model.Container;
import dev.stele.model.Corpus;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.render.Draft;
import dev.stele.render.Libraries;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Markdown, read by a reader of CommonMark. */
class MarkdownDocumentTest {
    private static final List<TablesExtension> TABLES = List.of(TablesExtension.create());

    private static String markdown(AnalysedDocument document) {
        return Exported.of(Corpus.named("x"), document)
                .text("data/documents/" + document.id() + ".md");
    }

    private static Document page(AnalysedDocument document) {
        String text = markdown(document);
        String body = text.substring(text.indexOf("\n---\n") + 5);
        String html =
                HtmlRenderer.builder()
                        .extensions(TABLES)
                        .build()
                        .render(Parser.builder().extensions(TABLES).build().parse(body));
        return Jsoup.parse(html);
    }

    static List<AnalysedDocument> documents() {
        return Libraries.small().documents().stream().toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_passage_is_read_back_with_its_words(AnalysedDocument document) {
        String text = page(document).text();
        for (Passage passage : document.document().passages()) {
            assertThat(text).contains(passage.text());
        }
    }

    @Test
    void headings_lists_quotations_tables_and_code_are_what_they_were() {
        Document chinese = page(Libraries.chinese());
        assertThat(chinese.select("h1").eachText()).containsExactly("山坡上的望远镜");
        assertThat(chinese.select("h2").eachText()).containsExactly("来历");
        assertThat(chinese.select("ol > li").eachText()).containsExactly("第一班：林文", "第二班：无人");
        assertThat(chinese.select("li strong").eachText()).containsExactly("无人");
        Document english = page(Libraries.english());
        assertThat(english.select("h1").eachText()).containsExactly("[Casting a mirror]");
        assertThat(english.select("blockquote > p")).hasSize(2);
        assertThat(english.select("thead th").eachText()).containsExactly("Part", "Weight");
        assertThat(english.select("tbody td")).hasSize(2);
        assertThat(english.select("tbody td").get(1).text()).isEqualTo("1,200 kg");
        assertThat(english.select("pre code").text()).isEqualTo("let weight = 1200;");
        assertThat(english.select("b, script")).isEmpty();
    }

    @Test
    void links_lead_to_the_web_or_nowhere() {
        AnalysedDocument document =
                new Draft("x", Language.ENGLISH)
                        .text("there", Annotation.Kind.LINK, "https://example.org/a_(b)?c=*d*")
                        .text(" and ")
                        .text("here", Annotation.Kind.LINK, "javascript:alert(1)")
                        .text(" and ")
                        .text("here", Annotation.Kind.LINK, "https://example.org/> [x](y)")
                        .paragraph()
                        .done();
        assertThat(page(document).select("a").eachAttr("href"))
                .containsExactly("https://example.org/a_(b)?c=*d*");
        assertThat(page(document).text()).endsWith("there and here and here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "1. no list",
                "2) no list",
                "- no list",
                "+ no list",
                "* no list",
                "> no quotation",
                "---",
                "===",
                "| a | b |",
                "a | b\n--- | ---",
                "[x]: https://y.example",
                "![a](b)",
                "<b>bold</b>",
                "&amp; &#65;",
                "a*b*c __d__ ~~e~~ `f`",
                "\\*",
                "```",
                "    four spaces",
                "<!-- no comment -->",
                "https://example.org/_x_",
                "a\n# b\n- c",
                "![",
                "]]>",
                "a  \nb",
                "1234567890. x",
                "\t tab",
                "#hash #tag",
                "+1",
                "=",
                "{{ x }}"
            })
    void no_words_are_taken_for_marks(String words) {
        AnalysedDocument document =
                new Draft("x", Language.ENGLISH)
                        .text("Before.")
                        .paragraph()
                        .text(words)
                        .paragraph()
                        .text("After.")
                        .paragraph()
                        .done();
        Document page = page(document);
        assertThat(page.select("p")).hasSize(3);
        assertThat(page.body().children()).hasSize(4);
        assertThat(page.select("p").get(1).wholeText().strip().replaceAll("\\s*\n\\s*", "\n"))
                .isEqualTo(words.strip().replaceAll("\\s*\n\\s*", "\n"));
        assertThat(page.select("p").get(1).select("em, strong, code, a, del, img")).isEmpty();
    }

    @Test
    void words_that_are_no_marks_are_not_escaped() {
        String words = "1.1 R & D, 5 - 3 = 2 (C# #7), -5 % + 1; 3.5) 第1.条";
        AnalysedDocument document = new Draft("x", Language.ENGLISH).text(words).paragraph().done();
        assertThat(markdown(document)).endsWith("\n\n" + words + "\n");
    }

    @Test
    void a_heading_may_hold_the_marks_of_one() {
        AnalysedDocument document =
                new Draft("x", Language.ENGLISH)
                        .text("# 1. C# \\# ##\n### &amp; b #")
                        .heading(2)
                        .done();
        Document page = page(document);
        assertThat(page.select("h2").eachText()).containsExactly("# 1. C# \\# ## ### &amp; b #");
    }

    @Test
    void lists_that_follow_each_other_stay_apart_and_nested_ones_nested() {
        Container first = new Container.ListLevel(0, 0, false);
        AnalysedDocument document =
                new Draft("x", Language.ENGLISH)
                        .text("a")
                        .paragraph(first)
                        .text("still a")
                        .paragraph(first)
                        .text("a1")
                        .paragraph(first, new Container.ListLevel(1, 0, true))
                        .text("b")
                        .paragraph(new Container.ListLevel(0, 1, false))
                        .text("c")
                        .paragraph(new Container.ListLevel(2, 0, false))
                        .text("quoted")
                        .paragraph(new Container.ListLevel(2, 1, false), new Container.Quotation(0))
                        .text("d")
                        .paragraph(new Container.ListLevel(3, 0, false))
                        .done();
        Document page = page(document);
        assertThat(page.select("body > ul")).hasSize(3);
        assertThat(page.select("body > ul").get(0).select("> li")).hasSize(2);
        assertThat(page.select("body > ul > li > ol > li").eachText()).containsExactly("a1");
        assertThat(page.select("li > blockquote").eachText()).containsExactly("quoted");
    }

    @Test
    void code_may_hold_the_marks_of_code() {
        AnalysedDocument document =
                new Draft("x", Language.ENGLISH)
                        .text("a\n```\n````\nb")
                        .end(PassageKind.CODE, Role.BODY, 0, Language.ENGLISH)
                        .text("see ")
                        .text("`a``b", Annotation.Kind.CODE, "")
                        .paragraph()
                        .done();
        Document page = page(document);
        assertThat(page.select("pre code").first().wholeText()).isEqualTo("a\n```\n````\nb\n");
        assertThat(page.select("p code").text()).isEqualTo("`a``b");
    }

    @Test
    void the_metadata_before_it_is_yaml() {
        String hostile = "--- \"x\"\n---\n: # {a: b} \u0000\u2028\u0085";
        AnalysedDocument document =
                new Draft("x", Language.ENGLISH)
                        .fact(Field.TITLE, Fact.stated(hostile, "its head"))
                        .fact(Field.AUTHORS, Fact.stated("Ada: Q", "its head"))
                        .fact(Field.RIGHTS, Fact.stated("CC0-1.0", "its head"))
                        .text("Words.")
                        .paragraph()
                        .done();
        String text = markdown(document);
        String yaml = text.substring(4, text.indexOf("\n---\n", 4) + 1);
        Object head = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        assertThat(head)
                .isEqualTo(
                        Map.of(
                                "id", "x",
                                "title", hostile,
                                "author", List.of("Ada: Q"),
                                "lang", "en",
                                "rights", "CC0-1.0",
                                "page", "documents/x.html"));
    }
}
