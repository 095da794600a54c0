package dev.stele.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.index.Shelf;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Library;
import dev.stele.model.Passage;
import dev.stele.text.Folding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearcherTest {
    @TempDir Path site;
    private final Library library = Shelf.small();
    private final Map<String, String> texts = new TreeMap<>();
    private Searcher searcher;

    @BeforeEach
    void index() {
        Shelf.write(Shelf.index(library), site);
        searcher = new Searcher(site);
        library.documents().stream()
                .map(AnalysedDocument::document)
                .forEach(
                        document ->
                                document.passages()
                                        .forEach(
                                                passage ->
                                                        texts.put(
                                                                place(document.id(), passage),
                                                                passage.text())));
    }

    @Test
    void traditional_and_simplified_queries_find_the_same_in_both_scripts() {
        assertThat(found("機器人")).isEqualTo(found("机器人")).hasSize(2);
        assertThat(searcher.search("機器人", 9)).isEqualTo(searcher.search("机器人", 9));
    }

    @Test
    void every_string_cut_from_a_passage_finds_exactly_the_passages_that_hold_it() {
        Random random = new Random(4);
        List<String> runs = new ArrayList<>();
        texts.values()
                .forEach(
                        text ->
                                Tokens.of(Folding.of(text)).stream()
                                        .filter(token -> token.kind() == Token.Kind.RUN)
                                        .forEach(token -> runs.add(token.text())));
        for (int i = 0; i < 400; i++) {
            int[] run = runs.get(random.nextInt(runs.size())).codePoints().toArray();
            int from = random.nextInt(run.length);
            int length = Math.min(run.length - from, 1 + random.nextInt(6));
            String cut = new String(run, from, length);
            TreeSet<String> expected =
                    texts.entrySet().stream()
                            .filter(entry -> Folding.of(entry.getValue()).contains(cut))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(found(cut))).as(cut).isEqualTo(expected);
        }
    }

    @Test
    void a_string_does_not_match_across_a_comma() {
        assertThat(found("\"出口内销\"")).isEmpty();
        assertThat(searcher.answer("出口内销", 9).missing()).containsExactly("出口内销");
        assertThat(found("出口 内销")).hasSize(2);
    }

    @Test
    void a_question_that_stands_nowhere_finds_what_shares_most_of_it() {
        Answer answer = searcher.answer("谁在清晨上山采茶？", 9);
        assertThat(answer.missing()).containsExactly("谁在清晨上山采茶");
        assertThat(text(answer.hits().get(0))).contains("清晨上山");
        assertThat(searcher.answer("清晨上山采茶", 9).missing()).isEmpty();
        assertThat(found("清晨上山采茶")).hasSize(2);
    }

    @Test
    void words_that_say_little_count_only_alone() {
        assertThat(found("the clock ")).isEqualTo(found("clock "));
        assertThat(found("the ")).isNotEmpty();
    }

    @Test
    void the_best_passage_stands_for_each_document() {
        assertThat(searcher.documents("clock ", 9).hits())
                .extracting(Hit::document)
                .doesNotHaveDuplicates()
                .contains("clocks");
    }

    @Test
    void width_case_accents_and_ligatures_do_not_matter() {
        assertThat(found("ＣＡＦÉ")).isEqualTo(found("cafe")).hasSize(1);
        assertThat(found("lodz")).hasSize(1);
        assertThat(found("five km ")).isNotEmpty();
        assertThat(found("ガイド")).hasSize(1);
    }

    @Test
    void a_word_finds_its_other_forms_after_itself() {
        List<Hit> wheels = searcher.search("wheels ", 9);
        assertThat(wheels).hasSize(5);
        assertThat(text(wheels.get(wheels.size() - 1))).contains("wheel-springs");
    }

    @Test
    void a_phrase_finds_its_very_words_and_nothing_else() {
        assertThat(found("\"strategic cooperative partnership\""))
                .isEqualTo(found("“Strategic Cooperative Partnership”"))
                .isEqualTo(found("\"strategic cooperative partnership"))
                .hasSize(1);
        assertThat(found("\"cooperative strategic\"")).isEmpty();
    }

    @Test
    void what_stands_together_is_found_together() {
        assertThat(found("R&D")).hasSize(1);
        assertThat(found("AI茶园")).hasSize(2);
        assertThat(found("\"茶园AI\"")).isEmpty();
        assertThat(searcher.answer("茶园AI", 9).missing()).containsExactly("茶园AI");
    }

    @Test
    void all_words_come_before_some_and_near_ones_before_far_ones() {
        List<Hit> hits = searcher.search("strategic partnership ", 9);
        assertThat(hits).hasSize(2);
        assertThat(text(hits.get(0))).contains("cooperative");
        assertThat(searcher.search("noon wheels ", 9)).hasSizeGreaterThan(3);
    }

    @Test
    void a_title_comes_before_a_passage() {
        assertThat(text(searcher.search("clockmaker ", 9).get(0))).contains("Łódź");
    }

    @Test
    void the_last_word_is_a_beginning_until_something_follows() {
        assertThat(found("part")).hasSize(2);
        assertThat(found("part ")).isEmpty();
        assertThat(found("\"strategic coop")).hasSize(2);
    }

    @Test
    void a_minus_leaves_passages_out() {
        assertThat(found("strategic -cooperative")).hasSize(1);
        assertThat(found("采茶 -机器人")).hasSize(2);
        assertThat(found("-clock")).isEmpty();
        assertThat(found("wheel-springs")).hasSize(1);
    }

    @Test
    void a_minus_counts_before_a_word_that_says_little_too() {
        assertThat(found("clock ")).anyMatch(place -> says(place, "the"));
        assertThat(found("clock -the")).noneMatch(place -> says(place, "the"));
    }

    private boolean says(String place, String word) {
        return List.of(texts.getOrDefault(place, "").toLowerCase(Locale.ROOT).split("\\W+"))
                .contains(word);
    }

    @Test
    void a_devised_title_is_found_at_the_head_of_its_document() {
        assertThat(searcher.search("春茶开采", 9))
                .anySatisfy(hit -> assertThat(hit.anchor()).isEmpty());
    }

    @Test
    void a_label_that_stands_nowhere_offers_its_concept_by_one_that_does() {
        assertThat(searcher.answer("製鐘術", 9))
                .isEqualTo(
                        new Answer(
                                List.of(),
                                List.of("製鐘術"),
                                List.of(
                                        new Answer.ConceptOffer(
                                                "製鐘術", "clockmaking", "clockmaking"))));
        assertThat(searcher.answer("찻잎", 9).concepts())
                .extracting(Answer.ConceptOffer::label)
                .containsExactly("tea");
        assertThat(searcher.answer("茶葉子 茶葉", 9).missing()).containsExactly("茶葉子");
    }

    @Test
    void what_stands_nowhere_offers_no_concept_that_stands_nowhere_either() {
        assertThat(searcher.answer("silence", 9).concepts()).isEmpty();
        assertThat(searcher.answer("clock 茶叶", 9).concepts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "-",
                "--",
                "。，、",
                "\ud840",
                "\udc00\ud840",
                "- \" -\"",
                "\u0000"
            })
    void what_asks_for_nothing_finds_nothing(String query) {
        assertThat(searcher.answer(query, 9))
                .isEqualTo(new Answer(List.of(), List.of(), List.of()));
    }

    @Test
    void a_query_of_any_length_is_answered() {
        assertThat(searcher.search("clock ".repeat(2000), 99)).isNotEmpty();
        assertThat(searcher.search("茶".repeat(10_000), 99)).isEmpty();
        assertThat(searcher.search("\ud840".repeat(10_000), 99)).isEmpty();
        assertThat(searcher.search("x".repeat(10_000), 99)).isEmpty();
    }

    @Test
    void an_index_of_another_version_is_refused_with_the_remedy() throws IOException {
        Path manifest = site.resolve("search/manifest.js");
        String script = Files.readString(manifest, StandardCharsets.UTF_8);
        Files.writeString(manifest, script.replaceFirst("\"version\":[0-9]+", "\"version\":999"));

        assertThatThrownBy(() -> new Searcher(site))
                .isInstanceOf(MissingShardException.class)
                .hasMessage(
                        "the index has version 999, this program reads version "
                                + IndexFormat.VERSION
                                + ": build the site again");
    }

    @Test
    void a_missing_shard_is_named() throws IOException {
        Shelf.write(Shelf.index(library, 200), site);
        try (var files = Files.list(site.resolve("search"))) {
            for (Path file : files.filter(it -> it.toString().contains("terms-")).toList()) {
                Files.delete(file);
            }
        }

        assertThatThrownBy(() -> new Searcher(site).search("clock", 9))
                .isInstanceOf(MissingShardException.class)
                .hasMessageContaining("terms-");
    }

    /** Places found in the text, in order. */
    private List<String> found(String query) {
        return searcher.search(query, 1000).stream()
                .filter(hit -> !hit.anchor().isEmpty())
                .map(hit -> hit.document() + "#" + hit.anchor())
                .toList();
    }

    private String text(Hit hit) {
        return texts.getOrDefault(hit.document() + "#" + hit.anchor(), "");
    }

    private static String place(String document, Passage passage) {
        return document + "#" + passage.anchor();
    }
}
