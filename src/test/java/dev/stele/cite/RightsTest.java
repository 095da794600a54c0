package dev.stele.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {
    @ParameterizedTest
    @CsvSource({
        "http://rightsstatements.org/vocab/InC/1.0/, In Copyright, InC-1.0",
        "https://rightsstatements.org/vocab/NKC/1.0/?language=de, No Known Copyright, NKC-1.0",
        "https://creativecommons.org/licenses/by/4.0/, CC BY 4.0, CC-BY-4.0",
        "http://www.creativecommons.org/licenses/by-nc-sa/3.0/de/deed.de, CC BY-NC-SA 3.0 DE,"
                + " CC-BY-NC-SA-3.0-DE",
        "https://creativecommons.org/publicdomain/zero/1.0/, CC0 1.0, CC0-1.0",
        "https://creativecommons.org/publicdomain/mark/1.0/, Public Domain Mark 1.0, ''",
        "https://spdx.org/licenses/MIT.html, MIT, MIT"
    })
    void known_statements_are_called_by_their_names(String uri, String name, String identifier) {
        Rights rights = Rights.of(" " + uri + "\n");
        assertThat(rights.uri()).isEqualTo(uri);
        assertThat(rights.shown()).isEqualTo(name);
        assertThat(rights.identifier()).isEqualTo(identifier);
    }

    @Test
    void an_identifier_of_creative_commons_has_an_address() {
        assertThat(Rights.of("CC-BY-SA-4.0").uri())
                .isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(Rights.of("CC0-1.0").name()).isEqualTo("CC0 1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All rights reserved.",
                "See https://example.org/rights for all",
                "javascript:alert(1)",
                "http://nowhere",
                "CC-BY"
            })
    void other_words_are_kept_as_they_are(String words) {
        assertThat(Rights.of(words)).isEqualTo(new Rights(words, "", "", ""));
    }

    @Test
    void an_address_that_nobody_knows_is_still_an_address() {
        for (String uri :
                new String[] {
                    "https://example.org/rights",
                    "https://rightsstatements.org/vocab/New/1.0/",
                    "https://creativecommons.org/share-your-work/",
                    "https://creativecommons.org.example.com/licenses/by/4.0/"
                }) {
            assertThat(Rights.of(uri)).isEqualTo(new Rights(uri, uri, "", ""));
        }
    }

    @Test
    void nothing_stated_is_empty() {
        assertThat(Rights.of(" ")).isEqualTo(Rights.NONE);
        assertThat(Rights.NONE.isEmpty()).isTrue();
    }
}
