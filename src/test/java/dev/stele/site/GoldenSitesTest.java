package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tiny corpora, one idea each, beside what Stele makes of them: {@code golden/NAME/corpus} and
 * {@code golden/NAME/site}. Only the files that stand in {@code site} are compared (of pages their
 * {@code <main>}); to add one, put an empty file there. {@code mvn test -Dtest=GoldenSitesTest
 * -Dgolden.update} rewrites them all, to be reviewed as a change like any other.
 */
class GoldenSitesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Pattern MAIN = Pattern.compile("<main.*</main>\\n?", Pattern.DOTALL);

    @TempDir Path folder;

    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_tiny_corpus_becomes_its_site(String name) throws IOException {
        Path expected = GOLDEN.resolve(name).resolve("site");
        BuiltSite built = BuiltSite.build(GOLDEN.resolve(name).resolve("corpus"), folder);
        List<String> compared = BuiltSite.at(expected).paths();
        assertThat(compared).as("files to compare in " + expected).isNotEmpty();
        assertThat(built.paths()).containsAll(compared);
        for (String path : compared) {
            String made = compared(path, built.text(path));
            if (UPDATE) {
                Files.writeString(expected.resolve(path), made);
            }
            assertThat(made)
                    .as(expected.resolve(path).toString())
                    .isEqualTo(Files.readString(expected.resolve(path)));
        }
    }

    private static String compared(String path, String text) {
        Matcher main = MAIN.matcher(text);
        return path.endsWith(".html") && main.find() ? main.group() : text;
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_tiny_site_keeps_the_laws(String name) throws IOException, InterruptedException {
        BuiltSite site = BuiltSite.build(GOLDEN.resolve(name).resolve("corpus"), folder);
        assertThat(LinkLaws.faults(site)).isEmpty();
        assertThat(NuChecker.errors(site)).isEmpty();
        site.parsedPages()
                .forEach((page, document) -> assertThat(PageLaws.faults(page, document)).isEmpty());
    }
}
