package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site on disk, read back: its files, and its pages as a browser would parse them. */
public final class BuiltSite {
    /** The corpus that the project's own site is made of. */
    public static final Path SEEDS = Path.of("seeds");

    /** Tests run in several processes, each with sites of its own. */
    private static final Path BUILDS =
            Path.of("target", "test-sites", System.getProperty("stele.test.process", "1"));

    private static final Map<Path, BuiltSite> SHARED = new ConcurrentHashMap<>();

    private final Path folder;

    private BuiltSite(Path folder) {
        this.folder = folder;
    }

    /** A site that is already there. */
    public static BuiltSite at(Path folder) {
        return new BuiltSite(folder);
    }

    /** The site of a corpus, built once for all tests that only read it. */
    public static BuiltSite of(Path corpus) {
        return SHARED.computeIfAbsent(
                corpus, key -> build(key, BUILDS.resolve(key.getFileName().toString())));
    }

    /** Builds a site as {@code stele build} does. */
    public static BuiltSite build(Path corpus, Path folder, String... options) {
        List<String> arguments = new ArrayList<>(List.of("build", corpus.toString()));
        arguments.addAll(List.of("-o", folder.toString(), "-q"));
        arguments.addAll(List.of(options));
        assertThat(Main.run(arguments.toArray(String[]::new)))
                .as("exit code of stele %s", String.join(" ", arguments))
                .isZero();
        return new BuiltSite(folder);
    }

    /** The site's folder. */
    public Path folder() {
        return folder;
    }

    /** Paths of all files relative to the site, with {@code /} between folders, sorted. */
    public List<String> paths() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths of the pages. */
    public List<String> pages() {
        return paths().stream().filter(path -> path.endsWith(".html")).toList();
    }

    /** Every page, parsed. */
    public SortedMap<String, Document> parsedPages() {
        return pages().stream()
                .collect(
                        Collectors.toMap(
                                path -> path,
                                path -> Jsoup.parse(text(path)),
                                (one, other) -> one,
                                TreeMap::new));
    }

    /** A file's bytes. */
    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text, which is UTF-8. */
    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A file's bytes as characters, whatever they mean. */
    String latin(String path) {
        return new String(bytes(path), StandardCharsets.ISO_8859_1);
    }

    /** Fails with the names of the files that differ, and the first difference. */
    public void assertSameBytesAs(BuiltSite other) {
        assertThat(paths()).as("files of %s and %s", folder, other.folder).isEqualTo(other.paths());
        List<String> differing =
                paths().stream()
                        .filter(path -> !Arrays.equals(bytes(path), other.bytes(path)))
                        .toList();
        if (!differing.isEmpty()) {
            String first = differing.get(0);
            assertThat(text(first))
                    .as(
                            "%s of %s and %s; all that differ: %s",
                            first, folder, other.folder, differing)
                    .isEqualTo(other.text(first));
        }
    }
}
