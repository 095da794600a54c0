package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the theme's own page says is so. */
class ThemeReadmeTest {
    private final String readme = Files.readString(Path.of("templates", "README.md"));
    private final String css = Files.readString(Path.of("templates", "assets", "stele.css"));

    ThemeReadmeTest() throws IOException {}

    private static Set<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        return matcher.results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_custom_property_is_told_with_its_meaning() {
        assertThat(found("^\\| `(--[a-z]+)` \\| \\S.* \\|$", readme))
                .isEqualTo(found("^\\s*(--[a-z]+):", css));
    }

    @Test
    void every_custom_property_is_set_and_used() {
        assertThat(found("var\\((--[a-z]+)", css)).isEqualTo(found("^\\s*(--[a-z]+):", css));
    }

    @Test
    void every_template_is_told() {
        Set<String> pages =
                new Theme(Optional.empty())
                        .templates().stream()
                                .filter(name -> !name.contains("/"))
                                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found("^\\| `([a-z0-9-]+\\.peb)` \\|", readme)).isEqualTo(pages);
    }

    @Test
    void the_words_that_a_theme_may_add_are_those_that_need_not_be_known() {
        assertThat(found("`([a-z-]+\\.)`(?=,| or|\\n| name)", readme))
                .allMatch(Messages::isOpen)
                .contains("kind.", "language.");
    }

    @Test
    void records_are_named_as_they_are() {
        for (String name : found("\\| `([A-Z][A-Za-z.]+)` \\|$", readme)) {
            assertThat(Path.of("src/main/java/dev/stele/render", name.split("\\.")[0] + ".java"))
                    .as(name)
                    .exists();
        }
    }
}
