package dev.stele.clean.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Annotation;
import dev.stele.model.Container;
import dev.stele.model.Document;
import dev.stele.model.Field;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Headings, lists, captions and paragraphs: what makes them, and what looks like them and is none.
 */
class StructureTest {

    private static List<Integer> levels(Document document) {
        return document.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.HEADING)
                .map(Passage::level)
                .toList();
    }

    @Test
    void numbers_that_follow_each_other_make_headings_of_their_level() {
        Document document =
                Texts.clean(
                        "0  引言\n"
                                + Texts.paragraph(1)
                                + "\n1  方法\n1.1 取样\n"
                                + Texts.paragraph(2)
                                + "\n1.2 计算\n"
                                + Texts.paragraph(3)
                                + "\n2  结论\n"
                                + Texts.paragraph(4));
        assertThat(Texts.texts(document, PassageKind.HEADING))
                .containsExactly("0 引言", "1 方法", "1.1 取样", "1.2 计算", "2 结论");
        assertThat(levels(document)).containsExactly(2, 2, 3, 3, 2);
    }

    @Test
    void han_numerals_make_headings_of_two_levels() {
        Document document =
                Texts.clean(
                        "一、总则\n"
                                + Texts.paragraph(1)
                                + "\n（一）目的\n"
                                + Texts.paragraph(2)
                                + "\n（二）范围\n"
                                + Texts.paragraph(3)
                                + "\n二、附则\n"
                                + Texts.paragraph(4));
        assertThat(levels(document)).containsExactly(2, 3, 3, 2);
    }

    @Test
    void a_single_number_or_numbers_out_of_order_make_no_headings() {
        String text = "3 艘渔船\n" + Texts.paragraph(1) + "\n7 位船长\n" + Texts.paragraph(2);
        assertThat(Texts.edits(Texts.clean(text), "numbered-heading")).isEmpty();
    }

    @Test
    void numbered_sentences_are_no_headings() {
        String text = "1. 先开船。\n2. 再撒网。\n3. 最后回港。\n";
        assertThat(levels(Texts.clean(text))).isEmpty();
    }

    @Test
    void a_short_line_alone_between_long_paragraphs_is_a_heading() {
        Document document = Texts.clean(Texts.paragraph(1) + "\n市场里的消息\n" + Texts.paragraph(2));
        assertThat(Texts.texts(document, PassageKind.HEADING)).containsExactly("市场里的消息");
    }

    @Test
    void dialogue_and_lines_that_stand_together_are_no_headings() {
        Document document =
                Texts.clean(
                        Texts.paragraph(1)
                                + "\n“你回来了。”\n"
                                + Texts.paragraph(2)
                                + "\n鱼\n虾\n蟹\n"
                                + Texts.paragraph(3));
        assertThat(Texts.texts(document, PassageKind.HEADING)).isEmpty();
    }

    @Test
    void marks_in_a_paragraph_make_a_list() {
        Document document =
                Texts.clean("The harbour needs three things: ▲ a lamp ▲ a longer quay ▲ patience.");
        assertThat(Texts.texts(document))
                .containsExactly(
                        "The harbour needs three things:", "a lamp", "a longer quay", "patience.");
        assertThat(document.passages().get(2).containers())
                .containsExactly(new Container.ListLevel(0, 1, false));
    }

    @Test
    void one_mark_or_a_mark_inside_a_word_makes_no_list() {
        String text = "A note ※ this stands alone. Stars like 5★ and 4★ rate the harbour.";
        assertThat(Texts.texts(Texts.clean(text))).containsExactly(text);
    }

    @Test
    void items_that_follow_each_other_in_number_make_a_list_that_may_begin_late() {
        Document document = Texts.clean("2)建立港口委员会，听取意见。\n" + "3)延长码头，增设灯塔。\n");
        assertThat(document.passages())
                .extracting(Passage::kind)
                .containsOnly(PassageKind.LIST_ITEM);
        assertThat(document.passages().get(0).containers())
                .containsExactly(new Container.ListLevel(0, 1, true));
    }

    @Test
    void captions_are_told_from_sentences_about_figures() {
        Document document =
                Texts.clean(
                        "如图1所示，港口分为三部分。\n"
                                + "图1  港口的结构\n"
                                + "图2说明了潮汐的变化，也说明了渡轮的时刻。\n"
                                + "The lighthouse at dusk, seen from the quay. /Courtesy of Ann"
                                + " Example, staff\n");
        assertThat(Texts.texts(document, PassageKind.CAPTION))
                .containsExactly(
                        "图1  港口的结构",
                        "The lighthouse at dusk, seen from the quay. /Courtesy of Ann Example,"
                                + " staff");
    }

    @Test
    void a_text_in_one_line_gets_paragraphs_where_its_lines_were_joined() {
        String text =
                Texts.paragraph(1)
                        + Texts.paragraph(2)
                        + " "
                        + Texts.paragraph(3)
                        + Texts.paragraph(4)
                        + Texts.paragraph(5)
                        + " "
                        + Texts.paragraph(6)
                        + Texts.paragraph(7)
                        + Texts.paragraph(8)
                        + Texts.paragraph(9);
        assertThat(Texts.texts(Texts.clean(text))).hasSize(3);
    }

    @Test
    void a_paragraph_of_usual_length_is_not_cut() {
        String text = Texts.paragraph(1) + " " + Texts.paragraph(2);
        assertThat(Texts.texts(Texts.clean(text))).hasSize(1);
    }

    @Test
    void lines_wrapped_at_a_fixed_width_become_paragraphs() {
        String wrapped =
                """
                The harbour lies at the end of a long bay, where the ferries
                turn before they come to rest at the quay. In the morning the
                fishermen leave; at noon the market is full of people who talk
                about the weather and the price of fish.

                In the evening the lighthouse is lit, and the last ferry comes
                slowly home while the children wait on the steps for those who
                were away all day.
                """;
        Document document = Texts.clean(wrapped);
        assertThat(Texts.texts(document)).hasSize(2);
        assertThat(Texts.texts(document).get(0)).contains("the ferries turn before");
    }

    @Test
    void verse_and_short_lines_are_not_joined() {
        String verse =
                "The sea\n"
                        + "is calm tonight,\n"
                        + "the tide is full,\n"
                        + "the moon\n"
                        + "lies fair\n"
                        + "upon the straits\n";
        assertThat(Texts.texts(Texts.clean(verse))).hasSize(6);
    }

    @Test
    void the_labelled_parts_of_a_paper_get_their_roles() {
        Document document =
                Texts.clean(
                        "摘要："
                                + Texts.paragraph(1)
                                + Texts.paragraph(2)
                                + "\n关键词：港口；灯塔；渡轮\n中图分类号：F550.1  文献标志码：A\n"
                                + Texts.paragraph(3)
                                + "\n"
                                + Texts.paragraph(4));
        assertThat(document.passages().subList(0, 3))
                .extracting(Passage::role)
                .containsExactly(Role.ABSTRACT, Role.KEYWORDS, Role.CLASSIFICATION);
        assertThat(document.metadata().all(Field.KEYWORDS))
                .extracting(fact -> fact.value())
                .containsExactly("港口", "灯塔", "渡轮");
        assertThat(document.metadata().all(Field.CLASSIFICATION))
                .extracting(fact -> fact.value())
                .containsExactly("F550.1");
    }

    @Test
    void a_text_that_speaks_of_an_abstract_keeps_its_words() {
        String text =
                "Abstract art: a short history of the harbour museum.\n\n" + Texts.paragraph(1);
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
    }

    @Test
    void a_byline_in_lenticular_brackets_becomes_a_passage_and_facts() {
        Document document = Texts.clean("【海港日报驻北岸特约记者 林晓舟 海港日报记者 赵一帆】" + Texts.paragraph(1));
        Passage byline = document.passages().get(0);
        assertThat(byline.role()).isEqualTo(Role.BYLINE);
        assertThat(byline.text()).isEqualTo("海港日报驻北岸特约记者 林晓舟 海港日报记者 赵一帆");
        assertThat(document.metadata().all(Field.AUTHORS))
                .extracting(fact -> fact.value())
                .containsExactly("林晓舟", "赵一帆");
        assertThat(document.metadata().value(Field.CONTAINER)).isEqualTo("海港日报");
    }

    @Test
    void brackets_around_anything_else_stay() {
        String text = "【导读】" + Texts.paragraph(1);
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
    }

    @Test
    void ratings_and_boxes_to_be_ticked_make_no_list() {
        for (String text :
                List.of(
                        "评分：★★★★☆ 服务好；★★☆☆☆ 价格高。",
                        "Sex: □ male ■ female □ other; ferry: ■ yes □ no",
                        "●● 事件之后，●● 公司")) {
            assertThat(Texts.texts(Texts.clean(text))).containsExactly(text);
        }
    }

    @Test
    void labels_before_sentences_and_links_are_no_parts_of_a_paper() {
        for (String text :
                List.of(
                        "关键词：我最讨厌的两个字，是“成功”和“效率”。它们让人走得太快，看不见路边的灯塔。",
                        "Abstract: a word that the keeper disliked. He painted what he saw, the"
                            + " lamp, the quay, the boats; whoever wanted more should look out.",
                        "[Keywords](../harbour/keywords.md)")) {
            assertThat(Texts.clean(text + "\n\n" + Texts.paragraph(1)).cleanedText())
                    .startsWith(text);
        }
    }

    @Test
    void what_reporters_write_is_no_byline() {
        for (String bracket : List.of("【记者手记：在码头的三天】", "【记者调查】", "【기자회견 전문】", "【本报记者在现场。】")) {
            String text = bracket + Texts.paragraph(1);
            assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
        }
    }

    @Test
    void numbers_in_parentheses_that_do_not_follow_each_other_make_no_list() {
        for (String text :
                List.of(
                        "(3) 港口在北。\n(7) 灯塔在南。",
                        "2) 港口在北。\n" + Texts.paragraph(1).repeat(2) + "\n5) 灯塔在南。",
                        "1) 只有一项。")) {
            assertThat(Texts.texts(Texts.clean(text), PassageKind.LIST_ITEM)).isEmpty();
        }
    }

    @Test
    void a_text_that_begins_with_the_word_summary_has_no_front() {
        for (String text :
                List.of(
                        "Summary judgment was given in the case of the ferry, and nobody appealed.",
                        "摘要 是一种文体。写摘要的人要诚实，项目负责人:这个词不该出现在里面。")) {
            Document document = Texts.clean(text + "\n\n" + Texts.paragraph(1));
            assertThat(document.cleanedText()).startsWith(text);
            assertThat(document.metadata().all(Field.AUTHORS)).isEmpty();
        }
    }

    @Test
    void indexes_intervals_and_years_in_brackets_are_no_citations() {
        for (String text :
                List.of(
                        "The tides of [1998], [1999] and [2001] were high.",
                        "Of the array take a[0] and a[7], never a[9].",
                        "See [1] for the tides.")) {
            assertThat(Texts.clean(text).passages().get(0).annotations())
                    .noneMatch(a -> a.kind() == Annotation.Kind.CITATION);
        }
    }

    @Test
    void a_single_citation_leads_into_the_list_of_references() {
        for (String list :
                List.of("[1] Ada, 1998.\n[2] Ben, 1999.", "1. Ada, 1998.\n2. Ben, 1999.")) {
            String text = "The tides were high [2].\n\nReferences\n" + list;
            assertThat(Texts.clean(text).passages().get(0).annotations())
                    .anyMatch(a -> a.kind() == Annotation.Kind.CITATION && a.value().equals("2"));
        }
    }

    @Test
    void a_number_in_brackets_that_no_reference_has_is_no_citation() {
        for (String text :
                List.of(
                        "Of the array take a[0] and [7].\n\n"
                                + "References\n"
                                + "[1] Ada, 1998.\n"
                                + "[2] Ben, 1999.",
                        "See [1] for tides.\n\n"
                                + "References\n"
                                + "Ada, tides, 1998.\n"
                                + "Ben, ferries, 1999.")) {
            assertThat(Texts.clean(text).passages().get(0).annotations())
                    .noneMatch(a -> a.kind() == Annotation.Kind.CITATION);
        }
    }
}
