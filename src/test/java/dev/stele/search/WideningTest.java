package dev.stele.search;

import static dev.stele.model.Concepts.concept;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.index.Shelf;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Language;
import dev.stele.model.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideningTest {
    @TempDir Path site;
    private Searcher searcher;

    @BeforeEach
    void index() {
        Vocabulary vocabulary =
                new Vocabulary(
                        List.of(
                                concept("supply-chain")
                                        .pref("en", "supply chain")
                                        .pref("zh-Hans", "供应链")
                                        .pref("ko", "공급망")
                                        .build(),
                                concept("united-states")
                                        .pref("en", "United States")
                                        .alt("en", "US")
                                        .pref("zh-Hans", "美国")
                                        .alt("zh-Hans", "美")
                                        .build(),
                                concept("lunar-bank")
                                        .pref("en", "Lunar Bank")
                                        .alt("en", "the bank")
                                        .build(),
                                concept("river-bank")
                                        .pref("en", "riverside")
                                        .alt("en", "the bank")
                                        .build()));
        Shelf.write(
                Shelf.index(
                        Shelf.of(
                                vocabulary,
                                DocumentBuilder.at("en.txt")
                                        .paragraph("Supply chains broke, said the United States.")
                                        .paragraph("The bank, Lunar Bank, stood at the riverside.")
                                        .paragraph("It told us of the US.")
                                        .build(),
                                DocumentBuilder.at("zh.txt")
                                        .in(Language.SIMPLIFIED_CHINESE)
                                        .paragraph("美国的供应链断了，供应链很长。美方很急。")
                                        .build(),
                                DocumentBuilder.at("both.txt")
                                        .in(Language.SIMPLIFIED_CHINESE)
                                        .paragraph("这里说的供应链就是 supply chain 的意思。")
                                        .build(),
                                DocumentBuilder.at("ko.txt")
                                        .in(Language.KOREAN)
                                        .paragraph("한국의 공급망은 길다. 공급망을 다시 짜야 한다.")
                                        .build())),
                site);
        searcher = new Searcher(site);
    }

    private Map<String, String> labels(String query) {
        return searcher.widening(query).map(Widening::labels).orElse(Map.of());
    }

    private List<String> further(String query) {
        Widening widening = searcher.widening(query).orElseThrow();
        return searcher.further(widening, query, 9).stream().map(Hit::document).toList();
    }

    @Test
    void a_label_brings_the_other_labels_that_stand_in_the_corpus() {
        assertThat(labels("공급망 "))
                .containsExactly(
                        Map.entry("supply chain", "en"),
                        Map.entry("supply chains", "en"),
                        Map.entry("供应链", "zh-Hans"));
    }

    @Test
    void a_label_is_met_in_the_other_script_and_before_a_particle() {
        assertThat(labels("供應鏈")).containsKey("공급망");
        assertThat(labels("공급망을")).containsKey("供应链");
    }

    @Test
    void a_label_of_several_words_is_met_as_a_whole() {
        assertThat(labels("broken supply chain of")).containsKey("공급망");
        assertThat(labels("supply of chain")).isEmpty();
    }

    @Test
    void what_is_in_quotation_marks_is_meant_as_it_is_written() {
        assertThat(labels("\"供应链\"")).isEmpty();
    }

    @Test
    void a_label_of_two_concepts_may_mean_either_and_widens_nothing() {
        assertThat(labels("the bank ")).isEmpty();
    }

    @Test
    void words_that_stand_everywhere_widen_nothing() {
        assertThat(labels("美国")).as("neither us nor 美").containsOnlyKeys("United States");
    }

    @Test
    void what_the_query_itself_finds_does_not_come_again() {
        assertThat(further("供应链")).containsExactlyInAnyOrder("en", "ko");
        assertThat(further("supply chain ")).containsExactlyInAnyOrder("zh", "ko");
    }

    @Test
    void what_is_not_wanted_stays_unwanted() {
        assertThat(further("供应链 -states ")).containsExactly("ko");
    }

    @Test
    void a_query_without_a_label_is_not_widened() {
        assertThat(labels("riverboat")).isEmpty();
        assertThat(labels("")).isEmpty();
        assertThat(labels("\"\" -供应链 -")).isEmpty();
    }
}
