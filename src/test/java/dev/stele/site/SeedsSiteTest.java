package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The laws, over the project's own site. */
class SeedsSiteTest {
    private final BuiltSite site = BuiltSite.of(BuiltSite.SEEDS);

    @Test
    void every_link_and_fragment_resolves() {
        assertThat(LinkLaws.faults(site)).isEmpty();
    }

    @Test
    void every_page_is_whole_and_nothing_on_it_runs() {
        List<String> faults = new ArrayList<>();
        site.parsedPages()
                .forEach((page, document) -> faults.addAll(PageLaws.faults(page, document)));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_page_passes_the_nu_checker() throws IOException, InterruptedException {
        assertThat(NuChecker.complaints(site)).isEmpty();
    }

    @Test
    void every_page_can_be_reached_from_home() {
        assertThat(LinkLaws.unreachable(site, "index.html")).containsOnly("404.html");
    }

    @Test
    void whoever_has_the_record_gets_the_read_text_back() throws IOException {
        for (String path : records()) {
            JsonNode record = JsonMapper.shared().readTree(site.bytes(path));
            String file = site.text(path.replaceFirst("\\.json$", ".txt"));
            assertThat(file).as(path).endsWith("\n");
            String cleaned = file.substring(0, file.length() - 1);
            assertThat(PublishedLedger.undo(cleaned, record.get("ledger")))
                    .as(path)
                    .isEqualTo(decoded(record.get("source")));
        }
    }

    private List<String> records() {
        List<String> records =
                site.paths().stream()
                        .filter(path -> path.matches("data/documents/.*\\.json"))
                        .toList();
        assertThat(records).hasSize(5);
        return records;
    }

    private static String decoded(JsonNode source) throws IOException {
        Path file = BuiltSite.SEEDS.resolve(source.get("path").asString());
        String text =
                new String(
                        Files.readAllBytes(file),
                        Charset.forName(source.get("charset").asString()));
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
