package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers load of scripts, after gzip. Bytes don't depend on the machine. */
class ScriptBudgetTest {
    private final Theme theme = new Theme(Optional.empty());

    @Test
    void what_a_search_needs_before_the_first_query_is_at_most_10_kB() throws IOException {
        List<String> scripts = Scripts.SEARCH.names(theme.assets());

        assertThat(scripts).contains("query.js");
        assertThat(weight(scripts)).isLessThanOrEqualTo(10_000);
    }

    @Test
    void what_the_concordance_needs_by_itself_is_at_most_10_kB() throws IOException {
        List<String> shared = Scripts.SEARCH.names(theme.assets());
        List<String> own =
                Scripts.CONCORDANCE.names(theme.assets()).stream()
                        .filter(name -> !shared.contains(name))
                        .toList();

        assertThat(own).containsExactly("concordance.js");
        assertThat(weight(own) + weight(List.of("collocates.js", "csv.js", "save.js")))
                .isLessThanOrEqualTo(10_000);
    }

    @Test
    void facets_are_at_most_10_kB_by_themselves() throws IOException {
        assertThat(weight(List.of("facets.js"))).isLessThanOrEqualTo(10_000);
    }

    @Test
    void what_shows_the_first_results_is_at_most_12_kB() throws IOException {
        List<String> scripts = List.of("ranking.js", "matches.js", "results.js", "snippets.js");

        assertThat(weight(scripts)).isLessThanOrEqualTo(12_000);
    }

    @Test
    void a_reading_page_loads_less_than_100_kB_of_script_and_style_uncompressed() {
        long bytes = theme.file("assets/stele.css").orElseThrow().length;
        for (String name : Scripts.DOCUMENT.names(theme.assets())) {
            bytes += theme.file("assets/" + name).orElseThrow().length;
        }
        bytes += theme.file("assets/scheme.js").orElseThrow().length;

        assertThat(bytes).isLessThan(100_000);
    }

    @Test
    void no_script_has_a_text_over_several_lines_that_might_look_like_a_comment() {
        for (String name : new TreeSet<>(theme.assets())) {
            if (name.endsWith(".js")) {
                String script =
                        new String(
                                theme.file("assets/" + name).orElseThrow(), StandardCharsets.UTF_8);
                assertThat(script.lines().filter(line -> quotes(line) % 2 != 0)).as(name).isEmpty();
            }
        }
    }

    private static long quotes(String line) {
        return line.chars().filter(c -> c == '`').count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"let a = 1; // why", "const b = \"/* no */\";", "x = y / 2 * z;"})
    void what_only_holds_the_marks_of_a_comment_stays(String line) {
        assertThat(removed(line)).isEqualTo(line + "\n");
    }

    @Test
    void comments_on_their_own_lines_and_indentation_go() {
        assertThat(removed("// a\n  /** b */\n  let c;\n/*\n * d\n */\n\nc();\n"))
                .isEqualTo("let c;\nc();\n");
    }

    private static String removed(String script) {
        return new String(
                ScriptComments.removed(script.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
    }

    private int weight(List<String> scripts) throws IOException {
        int sum = 0;
        for (String script : scripts) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new BestGzip(packed)) {
                gzip.write(theme.file("assets/" + script).orElseThrow());
            }
            sum += packed.size();
        }
        return sum;
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream packed) throws IOException {
            super(packed);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
