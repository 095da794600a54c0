package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.words.Blank;
import dev.stele.model.Annotation;
import dev.stele.model.Corpus;
import dev.stele.model.Decision;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Evidence;
import dev.stele.model.Passage;
import dev.stele.model.ReadText;
import dev.stele.model.Supplied;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {
    private static final String NAMES =
            "Lee Moon-hyung spoke first.\n\nThen Hu Yuanlong asked.\n\nLater Lee Mun-hyung and"
                    + " Hou Yuanlong left with Lee Moon-hyung and Hu Yuanlong.\n";

    @Test
    void a_rule_is_accepted_as_a_whole() {
        Document document = clean(NAMES, accept("name-variant", ""));
        assertThat(document.cleanedText()).doesNotContain("Mun-hyung").doesNotContain("Hou");
        assertThat(document.readText()).isEqualTo(NAMES);
        assertThat(Texts.edits(document, "name-variant"))
                .hasSize(2)
                .allMatch(edit -> edit.mode() == Edit.Mode.APPLIED && edit.confidence() == 1)
                .extracting(Edit::reason)
                .contains("Perhaps the same person as Hu Yuanlong. Accepted by Ann on 2026-01-02.");
    }

    @Test
    void a_quotation_picks_one_place() {
        Document document =
                clean(NAMES, accept("name-variant", "and Hou Yuan"), accept("", "Mun-h"));
        assertThat(document.cleanedText()).contains("Lee Moon-hyung and Hou Yuanlong left");
        assertThat(clean(NAMES, accept("name-variant", "Later Lee Mun-hyung and")).cleanedText())
                .contains("Later Lee Moon-hyung and Hou Yuanlong left");
    }

    @Test
    void what_is_refused_is_not_proposed_again() {
        Document document = clean(NAMES, refuse("name-variant", ""));
        assertThat(document.cleanedText()).contains("Lee Mun-hyung and Hou Yuanlong");
        assertThat(Texts.edits(document, "name-variant")).isEmpty();
    }

    @Test
    void a_quotation_goes_before_its_rule_and_a_refusal_before_an_acceptance() {
        Document document =
                clean(NAMES, accept("name-variant", ""), refuse("name-variant", "Hou Yuanlong"));
        assertThat(document.cleanedText()).contains("Lee Moon-hyung and Hou Yuanlong left");
        assertThat(clean(NAMES, accept("name-variant", ""), refuse("name-variant", "")))
                .isEqualTo(clean(NAMES, refuse("name-variant", "")));
    }

    @Test
    void a_decision_on_another_rule_changes_nothing() {
        assertThat(clean(NAMES, accept("lost-day", ""), refuse("lost-day", "")))
                .isEqualTo(clean(NAMES));
    }

    @Test
    void what_was_taken_off_the_page_comes_back_in_its_place() {
        String first = Texts.paragraph(1);
        String text = first + "\n\n[bookmark: _Toc1]" + Texts.paragraph(2) + "\n";
        assertThat(clean(text).cleanedText()).doesNotContain("_Toc1");
        assertThat(clean(text, refuse("word-bookmark", "")).cleanedText())
                .isEqualTo(first + "\n\n[bookmark: _Toc1]" + Texts.paragraph(2));
    }

    @Test
    void a_whole_paragraph_that_is_accepted_as_removed_is_gone_with_its_space() {
        ReadText seed = seed("003_474145e569a6fa3a.txt");
        Document document = clean(seed, accept("translation-fragment", ""));
        assertThat(document.cleanedText())
                .doesNotContain("高科技伙伴关系与合作。")
                .doesNotContain("一项关于韩美之间建立战略经济和技术伙伴关系合作方法的研究");
        assertThat(document.readText()).isEqualTo(seed.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_f945a5ce0c095b3f.txt",
                "001_2e7d659b4bb8df4c.txt",
                "002_eb630b9864048fde.txt",
                "003_474145e569a6fa3a.txt",
                "004_e807f1d853920f76.txt"
            })
    void whoever_refuses_everything_gets_every_letter_back(String name) {
        ReadText seed = seed(name);
        Decision[] all =
                Cleaner.rules().stream().map(it -> refuse(it, "")).toArray(Decision[]::new);
        Document document = clean(seed, all);
        assertThat(shown(document.cleanedText())).isEqualTo(shown(seed.text()));
        assertThat(document.readText()).isEqualTo(seed.text());
        assertThat(document.ledger().edits())
                .allMatch(edit -> edit.kind() == Edit.Kind.LAYOUT && edit.before().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001_2e7d659b4bb8df4c.txt",
                "003_474145e569a6fa3a.txt",
                "004_e807f1d853920f76.txt"
            })
    void whoever_accepts_everything_has_nothing_left_to_decide(String name) {
        ReadText seed = seed(name);
        Decision[] all =
                Cleaner.rules().stream().map(it -> accept(it, "")).toArray(Decision[]::new);
        Document document = clean(seed, all);
        assertThat(document.ledger().edits())
                .noneMatch(edit -> edit.mode() == Edit.Mode.PROPOSED && !edit.isLost());
        assertThat(document.readText()).isEqualTo(seed.text());
    }

    /** Without its witness, two of its three damaged places have no reading. */
    @Test
    void what_is_lost_is_not_taken_out_but_may_be_supplied() {
        ReadText seed = seed("001_2e7d659b4bb8df4c.txt");
        Decision reading =
                new Decision(
                        Decision.Verdict.ACCEPT,
                        "shifted-bytes",
                        "?!冻r",
                        "。《朝鮮",
                        "",
                        "",
                        "its copy");
        Document document = clean(seed, accept("shifted-bytes", ""), reading);
        assertThat(document.cleanedText()).contains("。《朝鮮日報》").contains("?;茝V");
        assertThat(document.readText()).isEqualTo(seed.text());
        assertThat(Texts.edits(document, "shifted-bytes"))
                .extracting(Edit::reason)
                .anyMatch(reason -> reason.endsWith(" Supplied: its copy."));
        assertThat(document.passages())
                .flatExtracting(Passage::annotations)
                .filteredOn(it -> it.kind() == Annotation.Kind.REPAIR)
                .hasSize(2);
    }

    @Test
    void a_repair_may_be_replaced_by_a_better_one() {
        ReadText seed = seed("001_2e7d659b4bb8df4c.txt");
        Decision better =
                new Decision(Decision.Verdict.ACCEPT, "", "?qū)ふ摇凹夹g(shù)", "尋找「技術", "", "", "");
        Document document = clean(seed, better);
        assertThat(document.cleanedText()).contains("尋找「技術");
        assertThat(document.readText()).isEqualTo(seed.text());
    }

    @Test
    void any_single_edit_can_be_refused_by_quoting_it() {
        ReadText seed = seed("000_f945a5ce0c095b3f.txt");
        for (Edit edit : clean(seed).ledger().edits()) {
            if (edit.mode() == Edit.Mode.APPLIED && !edit.before().isBlank()) {
                Document document = clean(seed, refuse(edit.rule(), edit.before().strip()));
                assertThat(document.readText()).isEqualTo(seed.text());
                assertThat(shown(document.cleanedText())).contains(shown(edit.before()));
            }
        }
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().filter(c -> !Blank.is((char) c)).forEach(c -> shown.append((char) c));
        return shown.toString();
    }

    private static ReadText seed(String name) {
        try {
            return Texts.plain(Files.readString(Path.of("seeds", name), StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Decision accept(String rule, String quote) {
        return new Decision(Decision.Verdict.ACCEPT, rule, quote, "", "Ann", "2026-01-02", "");
    }

    private static Decision refuse(String rule, String quote) {
        return new Decision(Decision.Verdict.REFUSE, rule, quote, "", "", "", "");
    }

    private static Document clean(String text, Decision... decisions) {
        return clean(Texts.plain(text), decisions);
    }

    private static Document clean(ReadText text, Decision... decisions) {
        Corpus named = Corpus.named("Test");
        Corpus corpus =
                new Corpus(
                        named.title(),
                        named.description(),
                        named.language(),
                        named.base(),
                        named.updated(),
                        named.rights(),
                        named.contact(),
                        named.opensSources(),
                        named.opensToRobots(),
                        named.vocabulary(),
                        List.of(new Supplied("test.txt", Map.of(), List.of(), List.of(decisions))));
        return new Cleaner(corpus).clean("test", text, Evidence.NONE);
    }
}
