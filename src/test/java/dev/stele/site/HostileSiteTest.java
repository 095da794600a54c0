package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws, over a corpus that tries to break them. (The browser tests open the same one.) */
class HostileSiteTest {
    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Path corpus = HostileCorpus.write(folder.resolve("corpus"));
        site = BuiltSite.build(corpus, folder.resolve("site"));
    }

    @Test
    void every_link_and_fragment_resolves() {
        assertThat(LinkLaws.faults(site)).isEmpty();
    }

    @Test
    void nothing_on_any_page_could_run() {
        List<String> faults = new ArrayList<>();
        site.parsedPages()
                .forEach((page, document) -> faults.addAll(PageLaws.faults(page, document)));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_page_is_valid_html() throws IOException, InterruptedException {
        assertThat(NuChecker.errors(site)).isEmpty();
    }

    @Test
    void every_try_of_a_text_can_be_read_on_its_page() {
        String text = site.parsedPages().get("documents/plain.html").text();
        assertThat(text)
                .contains(HostileCorpus.SCRIPT)
                .contains("{{ 7 * 191 }} {% for a in b %} {# gone #} ${7*191} #{7*191}")
                .contains("&lt;script&gt;window.hacked=10&lt;/script&gt;");
    }

    @Test
    void no_template_of_a_source_is_evaluated() {
        for (String path : site.pages()) {
            assertThat(site.text(path)).as(path).doesNotContain("1337");
        }
    }

    @Test
    void originals_are_published_as_text() {
        assertThat(site.paths())
                .filteredOn(path -> path.startsWith("sources/"))
                .isNotEmpty()
                .allMatch(path -> path.endsWith(".txt"));
    }

    @Test
    void a_page_holds_no_control_characters() {
        for (String path : site.pages()) {
            assertThat(site.text(path).codePoints())
                    .as(path)
                    .noneMatch(c -> c < 0x20 && c != '\n' && c != '\t' || c == 0x7F);
        }
    }
}
