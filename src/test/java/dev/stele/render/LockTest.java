package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockTest {
    private static final String PAGE = "<html><head></head>\n<body>\n%s\n</body>\n</html>";

    private final Lock lock = new Lock();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=\"a\" class=\"b\" lang=\"zh-Hans\" data-n=\"1\">text</p>",
                "<a href=\"../a.html#b\" rel=\"external\">a</a> <a"
                        + " href=\"https://example.org/\">b</a>",
                "<details open><summary>a</summary><p>b</p></details>",
                "<noscript><p class=\"advice\">Searching needs JavaScript.</p></noscript>",
                "<form role=\"search\" action=\"search.html\"><input type=\"search\""
                        + " name=\"q\"></form>"
            })
    void what_pages_are_made_of_passes_unchanged(String body) {
        String page = PAGE.formatted(body);
        assertThat(lock.holds(page)).isTrue();
        assertThat(lock.checked(page)).isSameAs(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" java&#10;script:alert(1)\">x</a>",
                "<img src=\"https://example.org/a.png\">",
                "<iframe src=\"a.html\"></iframe>",
                "<style>p { color: red }</style>",
                "<p style=\"color: red\">x</p>",
                "<svg><a href=\"javascript:alert(1)\">x</a></svg>",
                "<noscript><p class=\"x\"><img src=x onerror=alert(1)></p></noscript>",
                "<form action=\"javascript:alert(1)\"></form>",
                "<base href=\"https://example.org/\">",
                "<meta http-equiv=\"refresh\" content=\"0\">"
            })
    void what_could_run_or_load_is_taken_out(String body) {
        String page = PAGE.formatted("<p>before</p>" + body + "<p>behind</p>");
        assertThat(lock.holds(page)).isFalse();
        String safe = lock.checked(page);
        assertThat(lock.holds(safe)).isTrue();
        assertThat(safe)
                .contains("<p>before</p>", "<p>behind</p>")
                .doesNotContain("alert(1)\"", "onclick", "javascript:", "<script", "<img");
    }
}
