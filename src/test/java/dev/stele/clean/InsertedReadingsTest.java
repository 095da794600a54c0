package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

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
}
