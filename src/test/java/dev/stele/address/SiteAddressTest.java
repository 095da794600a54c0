package dev.stele.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "https://ann.example/papers, https://ann.example/papers/",
        "http://127.0.0.1:8000/a/b/, http://127.0.0.1:8000/a/b/",
        "https://example.org/藏书/, https://example.org/%E8%97%8F%E4%B9%A6/",
        "https://example.org/a/../b/, https://example.org/b/"
    })
    void an_address_is_ready_for_paths_behind_it(String written, String address) {
        assertThat(SiteAddress.of(written)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/papers",
                "ftp://example.org/",
                "https:///papers/",
                "https://example.org/?a=1",
                "https://example.org/#top",
                "https://example.org/a b/",
                "mailto:ann@example.org"
            })
    void what_no_site_can_be_published_at_is_none(String written) {
        assertThat(SiteAddress.of(written)).isEmpty();
    }

    @Test
    void the_path_is_what_stands_behind_the_host() {
        assertThat(SiteAddress.path("https://example.org/a/b/")).isEqualTo("/a/b/");
        assertThat(SiteAddress.path("https://example.org/")).isEqualTo("/");
    }
}
