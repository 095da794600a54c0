package dev.stele.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
    @TempDir Path folder;

    private Path site() {
        return folder.resolve("site");
    }

    private void build(String name, String content) {
        try (SiteWriter writer = SiteWriter.begin(site())) {
            writer.put(name, content.getBytes(UTF_8));
            writer.publish();
        }
    }

    @Test
    void a_published_site_replaces_the_one_before() throws IOException {
        build("old.html", "old");
        build("documents/new.html", "new");
        assertThat(site().resolve("old.html")).doesNotExist();
        assertThat(site().resolve("documents/new.html")).hasContent("new");
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void a_build_that_fails_leaves_the_last_good_site_as_it_was() throws IOException {
        build("index.html", "good");
        try (SiteWriter writer = SiteWriter.begin(site())) {
            writer.put("index.html", "half".getBytes(UTF_8));
        }
        assertThat(site().resolve("index.html")).hasContent("good");
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void a_folder_that_stele_did_not_make_is_never_replaced() throws IOException {
        Files.createDirectories(site());
        Files.writeString(site().resolve("thesis.doc"), "years of work");
        assertThatThrownBy(() -> SiteWriter.begin(site()))
                .isInstanceOf(ForeignFolderException.class)
                .hasMessageEndingWith("holds files that Stele did not make");
        assertThat(site().resolve("thesis.doc")).hasContent("years of work");
    }

    @Test
    void an_empty_folder_may_be_used() throws IOException {
        Files.createDirectories(site());
        build("index.html", "new");
        assertThat(site().resolve("index.html")).hasContent("new");
    }

    @Test
    void a_file_in_the_place_of_the_site_is_never_replaced() throws IOException {
        Files.writeString(site(), "a file");
        assertThatThrownBy(() -> SiteWriter.begin(site()))
                .isInstanceOf(ForeignFolderException.class);
        assertThat(site()).hasContent("a file");
    }

    @Test
    void two_files_of_one_name_and_paths_out_of_the_site_are_faults() {
        try (SiteWriter writer = SiteWriter.begin(site())) {
            writer.put("a.html", new byte[0]);
            assertThatThrownBy(() -> writer.put("a.html", new byte[0]))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> writer.put("../a.html", new byte[0]))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private Stream<String> beside() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        }
    }
}
