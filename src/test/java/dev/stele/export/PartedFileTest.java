package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.address.Hashes;
import dev.stele.model.Dataset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PartedFileTest {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private PartedFile file(PartedFile.Frame frame, int most) {
        return new PartedFile("list", "json", frame, files::put, most);
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    @Test
    void a_file_is_cut_between_entries_and_each_part_is_whole() {
        PartedFile file = file(new PartedFile.Frame("[", ",", "]"), 6);
        List.of("11", "22", "33", "44", "55").forEach(file::add);
        List<Dataset.File> parts = file.finish();
        assertThat(parts)
                .extracting(Dataset.File::path)
                .containsExactly("data/list.json", "data/list-2.json", "data/list-3.json");
        assertThat(text("data/list.json")).isEqualTo("[11,22]");
        assertThat(text("data/list-2.json")).isEqualTo("[33,44]");
        assertThat(text("data/list-3.json")).isEqualTo("[55]");
        assertThat(file.entries()).isEqualTo(5);
        assertThat(parts)
                .allSatisfy(
                        part -> {
                            byte[] content = files.get(part.path());
                            assertThat(part.bytes()).isEqualTo(content.length);
                            assertThat(part.sha256()).isEqualTo(Hashes.hex(content));
                        });
    }

    @Test
    void an_entry_that_is_too_large_has_a_part_of_its_own() {
        PartedFile file = file(PartedFile.Frame.LINES, 4);
        List.of("a\n", "much too large\n", "b\n").forEach(file::add);
        assertThat(file.finish()).hasSize(3);
        assertThat(text("data/list-2.json")).isEqualTo("much too large\n");
    }

    @Test
    void a_file_without_entries_is_there() {
        assertThat(file(new PartedFile.Frame("[", ",", "]"), 9).finish()).hasSize(1);
        assertThat(text("data/list.json")).isEqualTo("[]");
    }
}
