package dev.stele.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of the theme: those of the project, each of which a file of the same name in another
 * folder may replace.
 */
final class Theme {
    /** The ending of templates' names. */
    static final String TEMPLATE = ".peb";

    /** Names of the stylesheets of pages, in order; the second is there for themes of one's own. */
    static final List<String> STYLESHEETS = List.of("stele.css", "theme.css");

    private static final String ROOT = "templates/";
    private static final String ASSETS = "assets";
    private static final String STYLESHEET = ASSETS + "/stele.css";

    private final Optional<Path> overrides;

    Theme(Optional<Path> overrides) {
        this.overrides = overrides;
    }

    /** The folder of the files that take the place of others. */
    Optional<Path> overrides() {
        return overrides;
    }

    /** The names of all files in that folder, sorted; hidden ones are left out. */
    SortedSet<String> own() {
        TreeSet<String> names = new TreeSet<>();
        try {
            if (overrides.isPresent() && Files.isDirectory(overrides.get())) {
                collect(overrides.get(), names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("files of the theme", e);
        }
        return names;
    }

    /** Where the file lies, as a person knows it. */
    String pathOf(String name) {
        return overrides
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .orElse(ROOT + name);
    }

    /** The file's content, if the theme has it; of the project's scripts what browsers need. */
    Optional<byte[]> file(String name) {
        try {
            Optional<Path> own = overrides.map(folder -> folder.resolve(name));
            if (own.isPresent() && Files.isRegularFile(own.get())) {
                return Optional.of(Files.readAllBytes(own.get()));
            }
            try (InputStream shipped = loader().getResourceAsStream(ROOT + name)) {
                if (shipped == null) {
                    return Optional.empty();
                }
                byte[] file = shipped.readAllBytes();
                return Optional.of(name.endsWith(".js") ? ScriptComments.removed(file) : file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("template " + name, e);
        }
    }

    /** The names of all assets, from {@code assets/}, in order. */
    SortedSet<String> assets() {
        SortedSet<String> names = shipped(ASSETS);
        own().stream()
                .filter(name -> name.startsWith(ASSETS + "/"))
                .forEach(name -> names.add(name.substring(ASSETS.length() + 1)));
        return names;
    }

    /** The names of the project's templates and their parts, in order. */
    SortedSet<String> templates() {
        SortedSet<String> names = shipped("");
        names.removeIf(name -> !name.endsWith(TEMPLATE));
        return names;
    }

    /** The names of the project's files below a folder of its theme. */
    private static SortedSet<String> shipped(String folder) {
        TreeSet<String> names = new TreeSet<>();
        try {
            URL stylesheet = loader().getResource(ROOT + STYLESHEET);
            if (stylesheet == null) {
                throw new IllegalStateException("the program was packaged without its templates");
            }
            if (stylesheet.getProtocol().equals("jar")) {
                URI jar = URI.create(stylesheet.toString().replaceFirst("!.*", ""));
                try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
                    collect(files.getPath(ROOT + folder), names);
                }
            } else {
                Path assets = Path.of(stylesheet.toURI()).resolveSibling("");
                collect(assets.resolveSibling("").resolve(folder), names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("files of the theme", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("address of the templates", e);
        }
        return names;
    }

    private static void collect(Path folder, SortedSet<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .forEach(names::add);
        }
    }

    /** Not that of the thread: workers of a pool have another one. */
    private static ClassLoader loader() {
        return Theme.class.getClassLoader();
    }
}
