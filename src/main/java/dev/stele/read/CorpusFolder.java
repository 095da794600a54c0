package dev.stele.read;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The folder that holds a corpus, and the list of files in it that can be read.
 *
 * <p>Names that begin with a dot are left out silently. A linked file is read when it lies in the
 * corpus folder; a linked folder never, since it either leads out or holds files that are read
 * where they stand. So there are no cycles.
 */
final class CorpusFolder {
    static final String SETTINGS = "corpus.yaml";
    static final String ANCHORS = "anchors.tsv";

    /**
     * By code point, unlike {@link String#compareTo}, which sorts emoji before full-width forms.
     */
    private static final Comparator<String> BY_CODE_POINT =
            (a, b) -> {
                int at = 0;
                while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
                    at++;
                }
                if (at == a.length() || at == b.length()) {
                    return Integer.compare(a.length(), b.length());
                }
                int start = at > 0 && Character.isHighSurrogate(a.charAt(at - 1)) ? at - 1 : at;
                return Integer.compare(a.codePointAt(start), b.codePointAt(start));
            };

    private final Path root;
    private final Path realRoot;
    private final Findings findings;
    private final List<SourceFile> files = new ArrayList<>();

    private CorpusFolder(Path root, Path realRoot, Findings findings) {
        this.root = root;
        this.realRoot = realRoot;
        this.findings = findings;
    }

    /**
     * The files in {@code corpus}, sorted by path; what is left out is among the findings.
     *
     * @throws UnreadableCorpusException if the folder does not exist or cannot be listed
     */
    static List<SourceFile> list(Path corpus, Findings findings) {
        if (!Files.isDirectory(corpus)) {
            boolean exists = Files.exists(corpus);
            throw new UnreadableCorpusException(
                    corpus.toString(),
                    exists ? "not-a-folder" : "no-such-folder",
                    exists ? "the corpus is a file, not a folder" : "there is no such folder",
                    exists
                            ? "give the folder that holds this file"
                            : "give the folder that holds your documents");
        }
        try {
            CorpusFolder folder = new CorpusFolder(corpus, corpus.toRealPath(), findings);
            folder.walk();
            folder.files.sort(Comparator.comparing(SourceFile::path, BY_CODE_POINT));
            return List.copyOf(folder.files);
        } catch (IOException e) {
            throw new UnreadableCorpusException(
                    corpus.toString(),
                    "unlistable-folder",
                    "the folder cannot be listed: " + Causes.of(e),
                    "allow reading it, for instance with `chmod -R u+rX`");
        }
    }

    private void walk() throws IOException {
        Deque<Path> folders = new ArrayDeque<>();
        for (Path child : children(root)) {
            sort(child, folders);
        }
        while (!folders.isEmpty()) {
            Path folder = folders.pop();
            try {
                for (Path child : children(folder)) {
                    sort(child, folders);
                }
            } catch (IOException e) {
                report(
                        folder,
                        Severity.ERROR,
                        "unlistable-folder",
                        "the folder cannot be listed: " + Causes.of(e),
                        "allow reading it, for instance with `chmod -R u+rX`");
            }
        }
    }

    private List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } catch (InvalidPathException e) {
            throw UnreadableCorpusException.unnameable(e.getInput());
        }
        return children;
    }

    private void sort(Path child, Deque<Path> folders) {
        String name = child.getFileName().toString();
        if (name.startsWith(".")) {
            return;
        }
        if (misnamed(name)) {
            throw UnreadableCorpusException.unnameable(pathOf(child));
        }
        if (name.indexOf('\ufffd') >= 0) {
            report(
                    child,
                    Severity.ERROR,
                    "file-name",
                    "the file's name is not UTF-8",
                    "rename it, for instance with `convmv`");
        } else if (Files.isSymbolicLink(child)) {
            sortLink(child);
        } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            folders.push(child);
        } else if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
            sortFile(child);
        } else {
            report(
                    child,
                    Severity.NOTE,
                    "not-read",
                    "this is neither a file nor a folder",
                    "remove it from the corpus folder");
        }
    }

    private void sortLink(Path link) {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            report(
                    link,
                    Severity.WARNING,
                    "broken-link",
                    "this symbolic link leads nowhere: " + Causes.of(e),
                    "remove it, or put the file in its place");
            return;
        }
        if (!target.startsWith(realRoot)) {
            report(
                    link,
                    Severity.WARNING,
                    "link-out-of-corpus",
                    "this symbolic link leads out of the corpus folder and was not followed",
                    "copy what it leads to into the corpus folder");
        } else if (Files.isDirectory(target)) {
            report(
                    link,
                    Severity.NOTE,
                    "linked-folder",
                    "this symbolic link to a folder of the corpus was not followed",
                    "nothing, if the folder's files are read where they stand;"
                            + " otherwise move the folder here");
        } else {
            sortFile(link);
        }
    }

    private void sortFile(Path file) {
        String path = pathOf(file);
        if (path.equals(SETTINGS) || path.equals(ANCHORS)) {
            return;
        }
        if (Formats.ofName(path).isPresent()) {
            files.add(new SourceFile(path, file));
        } else if (path.equals("corpus.yml")) {
            report(
                    file,
                    Severity.WARNING,
                    "misnamed-settings",
                    "settings are read from corpus.yaml, not from corpus.yml",
                    "rename it to corpus.yaml");
        } else {
            report(
                    file,
                    Severity.NOTE,
                    "not-read",
                    "files of this kind are not read: " + Formats.extensionOf(path),
                    path.endsWith(JsonLines.EXTENSION)
                            ? "it is a corpus of its own: build it by its name, not by its folder's"
                            : "convert it to text, HTML or Markdown, or move it out of the corpus"
                                    + " folder");
        }
    }

    /**
     * Whether this JVM sees other letters than the name has: on Unix it decodes names by the
     * locale, and one without Unicode shows 中 as three wrong letters.
     */
    private static boolean misnamed(String name) {
        return File.separatorChar == '/'
                && !System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8")
                && name.chars().anyMatch(c -> c >= 0x80);
    }

    private String pathOf(Path file) {
        StringBuilder path = new StringBuilder();
        for (Path part : root.relativize(file)) {
            path.append(path.length() == 0 ? "" : "/").append(part);
        }
        return path.toString();
    }

    private void report(Path file, Severity severity, String code, String cause, String fix) {
        findings.add(Finding.ofFile(pathOf(file), severity, code, cause, fix));
    }
}
