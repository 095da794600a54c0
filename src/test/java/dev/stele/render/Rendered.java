package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.export.Exporter;
import dev.stele.model.Dataset;
import dev.stele.model.Library;
import dev.stele.model.SiteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site in memory. */
final class Rendered implements SiteOutput {
    private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();

    static Rendered of(Library library, Finding... findings) {
        return of(library, Optional.empty(), findings);
    }

    static Rendered of(Library library, Optional<Path> templates, Finding... findings) {
        Rendered rendered = new Rendered();
        List<Dataset> data = new Exporter(new Findings()).export(library, rendered);
        Findings all = new Findings();
        List.of(findings).forEach(all::add);
        new Renderer(templates, library.corpus().language(), all).render(library, data, rendered);
        return rendered;
    }

    @Override
    public void put(String path, byte[] content) {
        assertThat(files.put(path, content)).as("%s is written once", path).isNull();
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    String text(String path) {
        assertThat(files).containsKey(path);
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    Document page(String path) {
        return Jsoup.parse(text(path), "https://site.example/" + path);
    }

    List<String> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    void writeTo(Path folder) throws IOException {
        for (String path : files.keySet()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, files.get(path));
        }
    }
}
