package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "HTTP://Example.ORG:8080/A?b=c#d, http://example.org:8080/A?b=c#d",
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/%E4%B8%AD, https://example.org/%E4%B8%AD",
        "https://example.org/中, https://example.org/%E4%B8%AD",
        "https://例子.example/, https://xn--fsqu00a.example/",
        "https://example.org/a#b#c, https://example.org/a#b%23c",
        "mailto:a@example.org, mailto:a@example.org",
    })
    void web_and_mail_become_links(String found, String address) {
        assertThat(ExternalAddress.of(found)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org",
                "notes.html",
                "https://",
                "https://exa mple.org/",
                "https://user@example.org/",
                "https://example.org\u0000/",
                "http://[::1]/",
                ""
            })
    void everything_else_stays_text(String found) {
        assertThat(ExternalAddress.of(found)).isEmpty();
    }

    @Test
    void quotes_cannot_leave_the_attribute() {
        assertThat(ExternalAddress.of("https://example.org/\"onclick=\"x"))
                .contains("https://example.org/%22onclick=%22x");
    }
}
