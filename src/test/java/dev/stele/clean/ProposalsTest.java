package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Annotation;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import org.junit.jupiter.api.Test;

/** What is proposed and left to the reader: the text stays as it was found. */
class ProposalsTest {

    private static void assertProposed(String text, String rule, String... befores) {
        Document document = Texts.clean(text);
        assertThat(Texts.edits(document, rule))
                .allMatch(edit -> edit.mode() == Edit.Mode.PROPOSED)
                .extracting(Edit::before)
                .containsExactly(befores);
    }

    @Test
    void two_romanisations_of_one_name_are_proposed_as_one_person() {
        assertProposed(
                "Hou Yuanlong spoke first. Then Hu Yuanlong, and later Hu Yuanlong again, agreed"
                        + " with Lee Moon-hyung. Lee Mun-hyung and Lee Moon-hyung left.",
                "name-variant",
                "Hou Yuanlong",
                "Lee Mun-hyung");
    }

    @Test
    void names_that_sound_different_are_different_people() {
        assertProposed(
                "John Smith met Joan Smith, Hu Jintao met Hu Jinping, and Kim Min-su met Kim"
                        + " Min-ji.",
                "name-variant");
    }

    @Test
    void on_before_a_month_without_a_day_is_proposed_as_a_lost_day() {
        assertProposed("The talks held on Nov. in the harbour went well.", "lost-day", "on Nov.");
    }

    @Test
    void days_that_are_there_and_months_with_in_are_left() {
        assertProposed(
                "Held on Nov. 11 in the harbour, again on November 12, in Nov. at sea, and on March"
                        + " winds.",
                "lost-day");
    }

    private static String translated(String middle) {
        return Texts.paragraph(1)
                + "\n以下是译文:山上的果园在春天最美，梨花与桃花同时开放，蜜蜂整天忙碌，农人修剪枝条，"
                + "准备一年的收成。城里的人周末坐车上来，在树下野餐，傍晚才依依不舍地回去。\n"
                + middle
                + "\n图书馆新到了一批旧地图，纸张发黄，边角破损，却仍能看清河道与村名。"
                + "管理员逐张拍照、登记，再放进无酸的纸夹，等待下一位读者来申请阅览。";
    }

    @Test
    void a_sentence_alone_between_paragraphs_of_a_translation_is_proposed() {
        assertProposed(translated("这是他们的主要话题。"), "translation-fragment", "这是他们的主要话题。");
    }

    @Test
    void the_same_sentence_in_a_text_that_nobody_translated_is_left() {
        assertProposed(translated("这是他们的主要话题。").replace("以下是译文:", ""), "translation-fragment");
    }

    @Test
    void a_paragraph_that_stands_twice_in_a_translation_is_proposed_once() {
        String once = "海边的小镇每到冬天便安静下来，旅馆关门，渔船上岸，只有灯塔照常亮着，给夜里的船只指路。居民们围着火炉修补渔网，等待春天，也等待第一班渡轮。";
        String twice =
                "海边的小城每到冬天就安静下来，旅馆关门，渔船上岸，只有灯塔照常亮着，为夜里的船只指路。居民们围着火炉修补旧渔网，等待春天的到来，也等待第一班渡轮开航。";
        assertProposed(translated(once + "\n" + twice), "translation-fragment", once);
    }

    @Test
    void thousands_apart_are_one_number_and_other_digits_are_not() {
        Document document =
                Texts.clean(
                        "出口额1 558.1亿美元，比前一年的1 629.1亿美元少；电话 010 555 012 3456，页 12 13 14。2022 100强。");
        assertThat(document.passages().get(0).annotations())
                .filteredOn(a -> a.kind() == Annotation.Kind.NUMBER)
                .extracting(Annotation::value)
                .containsExactly("1558.1", "1629.1");
    }
}
