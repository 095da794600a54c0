package dev.stele.clean.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaselessTest {
    @Test
    void capitals_of_every_script_match() {
        assertThat("ÜBER UNS").matches(Caseless.pattern("über uns"));
        assertThat("à lire").matches(Caseless.pattern("[Àa] LIRE"));
        assertThat("ЧИТАЙТЕ ТАКЖЕ").matches(Caseless.pattern("читайте (?:также|ещё)"));
        assertThat("分享").matches(Caseless.pattern("分享"));
    }

    @Test
    void other_letters_and_escapes_stay_what_they_are() {
        assertThat("uber uns").doesNotMatch(Caseless.pattern("über uns"));
        assertThat("ä]").matches(Caseless.pattern("[^o]\\]"));
        assertThat("é").doesNotMatch(Caseless.pattern("[^É]"));
    }
}
