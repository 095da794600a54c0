package dev.stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.index.Shelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NearWordsTest {
    @TempDir static Path site;
    private static Searcher searcher;

    @BeforeAll
    static void build() {
        Shelf.write(Shelf.index(Shelf.small(), 300), site);
        searcher = new Searcher(site);
    }

    /** The browser is held to the same table. */
    @Test
    void what_is_near_stands_in_the_shared_table() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(getClass().getResourceAsStream("near.json"))) {
            for (JsonNode row : new JsonMapper().readTree(file)) {
                String typed = row.path("typed").asString();
                List<String> near = row.path("near").valueStream().map(JsonNode::asString).toList();
                assertThat(searcher.near(typed)).as(typed).isEqualTo(near);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"wheel, whele", "wheel, wheels", "wheel, whel", "wheel, wheal", "ab, ba"})
    void one_slip_is_a_letter_more_or_less_or_another_or_two_exchanged(String one, String other) {
        assertThat(isOneSlip(one, other)).isTrue();
        assertThat(isOneSlip(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"wheel, wheel", "wheel, whale", "wheel, eehwl", "wheel, wheelss", "ab, cd"})
    void what_is_the_same_or_further_is_none(String one, String other) {
        assertThat(isOneSlip(one, other)).isFalse();
        assertThat(isOneSlip(other, one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"한국", "각오", "가고", "닭이", "값", "왜", "한지축제", "힣"})
    void syllables_become_letters_and_syllables_again(String text) {
        assertThat(Jamo.syllables(Jamo.letters(text))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ㅏ", "ㄱ", "ㄱㄱㅏ", "ㄱㅏㄸ", "ㄱㅏㄱㄱ"})
    void letters_that_make_no_syllable_make_none(String letters) {
        assertThat(Jamo.syllables(letters)).isEmpty();
    }

    private static boolean isOneSlip(String one, String other) {
        return NearWords.isOneSlip(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
