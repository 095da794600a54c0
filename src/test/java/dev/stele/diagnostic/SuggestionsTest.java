package dev.stele.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void a_word_that_resembles_none_is_not_guessed() {
        assertThat(Suggestions.nearest("titel", List.of("title", "base"))).contains("title");
        assertThat(Suggestions.nearest("BASE", List.of("title", "base"))).contains("base");
        assertThat(Suggestions.nearest("xyzzy", List.of("title", "base"))).isEmpty();
    }

    @Test
    void a_remedy_names_the_nearest_word_or_all() {
        assertThat(Suggestions.remedy("titel", List.of("title", "base")))
                .isEqualTo("did you mean title?");
        assertThat(Suggestions.remedy("xyzzy", List.of("title", "base")))
                .isEqualTo("write one of title, base");
    }
}
