package dev.stele.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Concept;
import dev.stele.model.Document;
import dev.stele.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The vocabulary of the seeds, against their texts and the rules of SKOS. */
class SeedVocabularyTest {
    private static SeedLibrary seeds;
    private static List<Concept> concepts;

    @BeforeAll
    static void build() {
        seeds = new SeedLibrary();
        concepts = seeds.library.corpus().vocabulary().concepts();
    }

    @Test
    void it_is_a_model_of_its_kind_and_without_fault() {
        assertThat(concepts).hasSizeGreaterThan(100);
        assertThat(concepts.stream().map(Concept::kind))
                .contains(
                        "field", "organisation", "person", "policy", "agreement", "place", "event");
        assertThat(seeds.findings.sorted()).isEmpty();
    }

    @Test
    void every_alternative_label_stands_in_the_texts() {
        String texts =
                seeds.library.documents().stream()
                        .map(it -> it.document().cleanedText())
                        .collect(Collectors.joining("\n"));
        List<String> absent =
                concepts.stream()
                        .flatMap(concept -> concept.altLabel().values().stream())
                        .flatMap(List::stream)
                        .filter(label -> !texts.contains(label))
                        .toList();
        assertThat(absent).isEmpty();
        assertThat(seeds.missingLabels).isEmpty();
    }

    @Test
    void every_concept_is_mentioned() {
        assertThat(seeds.library.occurrences())
                .allSatisfy((concept, places) -> assertThat(places).as(concept).isNotEmpty());
    }

    /** SKOS S13: in one language a label is preferred or alternative or hidden. */
    @Test
    void the_labels_of_a_concept_are_disjoint_and_no_other_concept_has_them() {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Concept concept : concepts) {
            for (String tag : List.of("en", "zh-Hans", "zh-Hant", "ko")) {
                List<String> labels =
                        Stream.of(
                                        Stream.ofNullable(concept.prefLabel().get(tag)),
                                        concept.altLabel().getOrDefault(tag, List.of()).stream(),
                                        concept.hiddenLabel().getOrDefault(tag, List.of()).stream())
                                .flatMap(it -> it)
                                .toList();
                assertThat(labels).as("%s in %s", concept.id(), tag).doesNotHaveDuplicates();
                for (String label : labels) {
                    String owner = owners.putIfAbsent(Folding.of(label), concept.id());
                    if (owner != null && !owner.equals(concept.id())) {
                        twice.add(label);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void a_concept_has_a_chosen_label_in_both_han_scripts_or_in_none() {
        assertThat(concepts)
                .allSatisfy(
                        it ->
                                assertThat(it.prefLabel().containsKey("zh-Hant"))
                                        .as(it.id())
                                        .isEqualTo(it.prefLabel().containsKey("zh-Hans")));
    }

    /** A person whom the texts name in one script only has no name made up in another. */
    @Test
    void nobody_s_name_is_invented() {
        List<String> folded =
                seeds.library.documents().stream()
                        .map(it -> it.document())
                        .map(Document::cleanedText)
                        .map(Folding::of)
                        .toList();
        List<String> publicFigures =
                List.of("lee-jae-myung", "joe-biden", "xi-jinping", "yoon-suk-yeol", "karl-marx");
        assertThat(concepts)
                .filteredOn(it -> it.kind().equals("person"))
                .filteredOn(it -> !publicFigures.contains(it.id()))
                .hasSizeGreaterThan(5)
                .flatExtracting(it -> it.prefLabel().values())
                .allSatisfy(
                        label ->
                                assertThat(folded)
                                        .as("%s", label)
                                        .anyMatch(
                                                text -> text.contains(Folding.of((String) label))));
    }
}
