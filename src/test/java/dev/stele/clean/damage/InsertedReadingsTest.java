package dev.stele.clean.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import org.junit.jupiter.api.Test;

class InsertedReadingsTest {
    private static final String RULE = "inserted-reading";
    private static final String DAMAGED =
            "該團(tuán)體關(guān)注環(huán)境(AI)與經(jīng)濟(jì)的聯(lián)系(一九九〇年起)。環(huán)境團(tuán)體認(rèn)為經(jīng)濟(jì)可行。";

    @Test
    void readings_behind_every_occurrence_of_their_characters_are_taken_out() {
        Document document = Texts.clean(DAMAGED);
        assertThat(document.cleanedText()).isEqualTo("該團體關注環境(AI)與經濟的聯系(一九九〇年起)。環境團體認為經濟可行。");
        assertThat(Texts.edits(document, RULE)).hasSize(11);
    }

    @Test
    void a_character_that_also_stands_without_its_reading_keeps_it_as_a_proposal() {
        Document document = Texts.clean(DAMAGED + "環保。");
        assertThat(document.cleanedText()).contains("環(huán)境").contains("經濟");
        assertThat(Texts.edits(document, RULE))
                .filteredOn(edit -> edit.mode() == Edit.Mode.PROPOSED)
                .extracting(Edit::before)
                .containsExactly("(huán)", "(huán)");
    }

    @Test
    void a_textbook_that_explains_four_characters_keeps_its_pinyin() {
        String text = "環(huán)、境(jìng)、經(jīng)、濟(jì)四字的讀音如下。";
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
    }

    @Test
    void latin_words_in_parentheses_are_no_readings() {
        String text = "人工智能(ai)、世界(wto)、会议(ces)、组织(oecd)、贸易(fta)、数据(api)都在讨论。";
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
    }

    @Test
    void readings_that_no_dictionary_gives_are_left() {
        String text = "甲(ma)乙(le)丙(ne)丁(ba)戊(ya)己(wo)庚(ni)辛(ta)。";
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
    }

    private static void keeps(String text) {
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text.strip());
        assertThat(Texts.edits(Texts.clean(text), RULE))
                .allMatch(edit -> edit.mode() == Edit.Mode.PROPOSED);
    }

    @Test
    void rare_characters_that_are_explained_once_keep_their_readings() {
        keeps("亳(bó)州在西，涪(fú)陵在南，莘(shēn)县在东，莘(shēn)庄在海边；郫(pí)县、歙(shè)县、盱(xū)眙(yí)的字不常见。");
        keeps("教材中的生僻字应当注音，例如饕(tāo)餮(tiè)、魑(chī)魅(mèi)、魍(wǎng)魉(liǎng)、耄(mào)耋(dié)。");
    }

    @Test
    void a_primer_that_gives_every_reading_keeps_them() {
        keeps(
                "港(gǎng)口(kǒu)的(de)灯(dēng)塔(tǎ)亮(liàng)了(le)，港(gǎng)口(kǒu)的(de)灯(dēng)塔(tǎ)又(yòu)亮(liàng)了(le)。");
    }

    @Test
    void a_lesson_where_some_characters_go_without_keeps_them() {
        keeps("你(nǐ)好(hǎo)，老(lǎo)师(shī)！学(xué)生(shēng)说：再(zài)见(jiàn)。老师也说再见，学生说你好。");
    }

    @Test
    void common_characters_that_carry_their_readings_over_and_over_lose_them() {
        String text =
                "港(gǎng)口的灯(dēng)塔(tǎ)照着渔(yú)船(chuán)，渔(yú)船(chuán)从港(gǎng)口出发，向灯(dēng)塔(tǎ)问好，"
                        + "港(gǎng)口的人都认识这座灯(dēng)塔(tǎ)，也认识每一条渔(yú)船(chuán)。";
        assertThat(Texts.clean(text).cleanedText())
                .isEqualTo("港口的灯塔照着渔船，渔船从港口出发，向灯塔问好，港口的人都认识这座灯塔，也认识每一条渔船。");
    }

    @Test
    void hanja_and_kana_in_parentheses_are_no_readings() {
        keeps("한자(漢字)는 한국어(韓國語)의 어휘에서 법률(法律)과 의학(醫學), 대법원(大法院)의 판결문(判決文)에 쓰인다.");
        keeps("私(わたし)は東京(とうきょう)に住(す)んで、学校(がっこう)へ電車(でんしゃ)で通(かよ)い、友達(ともだち)と話(はな)す。");
    }
}
