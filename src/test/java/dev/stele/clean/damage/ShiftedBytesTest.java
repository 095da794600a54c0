package dev.stele.clean.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Annotation;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftedBytesTest {
    /** Enough readings to show the converter. */
    private static final String READINGS = "團(tuán)體關(guān)心環(huán)境、經(jīng)濟(jì)與聯(lián)系。";

    @Test
    void a_run_that_holds_its_own_proof_is_mended_without_help() {
        Document document = Texts.clean(READINGS + "港口在全球?qū)ふ摇凹夹g(shù)錨點”。");
        assertThat(document.cleanedText()).endsWith("港口在全球尋找“技術錨點”。");
    }

    @Test
    void a_run_that_lost_bytes_is_read_in_its_witness_and_marked() {
        Evidence evidence =
                new Evidence(
                        List.of(
                                new Evidence.Witness(
                                        "twin", "", List.of("实现从少量测试到规模化推广的落地，同时孕育港口。"))));
        Document document =
                Texts.clean(Texts.plain(READINGS + "實現從少量測試到規?;茝V的落地，同時孕育港口。"), evidence);
        assertThat(document.cleanedText()).contains("到規模化推廣的落地");
        assertThat(document.passages().get(0).annotations())
                .filteredOn(a -> a.kind() == Annotation.Kind.REPAIR)
                .hasSize(1);
        assertThat(Texts.edits(document, "shifted-bytes").get(0).reason()).contains("twin");
    }

    @Test
    void without_a_witness_the_damage_is_only_proposed() {
        Document document = Texts.clean(READINGS + "實現從少量測試到規?;茝V的落地，同時孕育港口。");
        assertThat(document.cleanedText()).contains("規?;茝V的");
        assertThat(Texts.edits(document, "shifted-bytes"))
                .extracting(Edit::mode)
                .containsExactly(Edit.Mode.PROPOSED);
    }

    @Test
    void a_witness_that_has_the_place_twice_does_not_decide() {
        String twice = "实现从少量测试到规模化推广的落地，同时孕育港口。";
        Evidence evidence =
                new Evidence(
                        List.of(
                                new Evidence.Witness(
                                        "twin", "", List.of(twice, twice.replace("推广", "运用")))));
        Document document =
                Texts.clean(Texts.plain(READINGS + "實現從少量測試到規?;茝V的落地，同時孕育港口。"), evidence);
        assertThat(document.cleanedText()).contains("規?;茝V的");
    }

    @Test
    void questions_are_no_damage() {
        String text = "團體關心環境嗎?是A股還是B股?不,是C股。";
        assertThat(Texts.edits(Texts.clean(text), "shifted-bytes")).isEmpty();
        assertThat(Texts.edits(Texts.clean(READINGS + "真的嗎?不 A 是港口。"), "shifted-bytes")).isEmpty();
    }

    @Test
    void the_reading_of_half_a_character_stays_in_the_damage_that_is_proposed() {
        Document document = Texts.clean(READINGS + "港口的規?環(huán)=到規模的落地，同時孕育港口。");
        assertThat(document.cleanedText()).contains("?環(huán)=到").contains("團體關心環境");
        assertThat(Texts.edits(document, "shifted-bytes"))
                .singleElement()
                .matches(edit -> edit.mode() == Edit.Mode.PROPOSED)
                .matches(edit -> edit.before().equals("?環(huán)="));
    }

    @Test
    void the_reading_of_a_whole_character_behind_a_question_goes() {
        Document document = Texts.clean(READINGS + "這是港口嗎?環(huán)境如何?環(huán), 同時孕育港口。");
        assertThat(document.cleanedText()).endsWith("這是港口嗎?環境如何?環, 同時孕育港口。");
    }
}
