package dev.stele.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Concept;
import dev.stele.suggest.Candidate;
import dev.stele.suggest.Suggester;
import dev.stele.text.Folding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the seeds tell of their own names, against those that a careful reader finds in them. */
class SeedSuggestionsTest {
    private static final Path NAMES = Path.of("src/test/resources/seed-names.txt");

    private final List<Candidate> candidates =
            new Suggester().suggest(new SeedLibrary().library.documents());

    /** A candidate is right if one of its labels is in the table, letter for letter but folded. */
    @Test
    void four_of_five_of_the_first_fifty_are_names() throws IOException {
        Set<String> names =
                Files.readAllLines(NAMES, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(Folding::of)
                        .collect(Collectors.toSet());
        List<Candidate> wrong =
                candidates.stream()
                        .limit(50)
                        .filter(it -> labels(it.concept()).noneMatch(names::contains))
                        .toList();
        assertThat(wrong).as("not in the table: %s", wrong).hasSizeLessThanOrEqualTo(8);
    }

    private static Stream<String> labels(Concept concept) {
        return Stream.concat(
                        concept.prefLabel().values().stream(),
                        concept.altLabel().values().stream().flatMap(List::stream))
                .map(Folding::of);
    }

    private Concept concept(String label) {
        return candidates.stream()
                .map(Candidate::concept)
                .filter(it -> labels(it).anyMatch(Folding.of(label)::equals))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_abbreviation_joins_the_languages() {
        assertThat(concept("AI").prefLabel())
                .containsEntry("en", "artificial intelligence")
                .containsEntry("zh-Hans", "人工智能");
        assertThat(concept("OECD").altLabel().get("zh-Hans")).containsExactly("经济合作与发展组织");
    }

    @Test
    void two_spellings_are_proposed_as_one_person() {
        assertThat(concept("Hu Yuanlong")).isEqualTo(concept("Hou Yuanlong"));
        assertThat(concept("Lee Mun-hyung")).isEqualTo(concept("Lee Moon-hyung"));
    }

    /** Stories that a page recommends are no part of its document. */
    @Test
    void nobody_is_named_who_stands_in_page_furniture_alone() {
        assertThat(candidates.stream().flatMap(it -> labels(it.concept())))
                .isNotEmpty()
                .doesNotContain("特朗普", "普京");
    }
}
