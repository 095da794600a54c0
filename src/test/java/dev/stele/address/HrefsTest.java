package dev.stele.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HrefsTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, documents/a.html, documents/a.html",
        "documents/a.html, index.html, ../index.html",
        "documents/a.html, documents/b.html, b.html",
        "documents/x/a.html, documents/y/b.html, ../y/b.html",
        "documents/x/a.html, concepts/b.html, ../../concepts/b.html",
        "doc/a.html, documents/a.html, ../documents/a.html",
        "index.html, documents/港 口.html, documents/%E6%B8%AF%20%E5%8F%A3.html",
        "index.html, documents/a:b#c?d%e.html, documents/a%3Ab%23c%3Fd%25e.html",
    })
    void links_are_relative_and_percent_encoded(String from, String to, String href) {
        assertThat(Hrefs.relative(from, to)).isEqualTo(href);
    }
}
