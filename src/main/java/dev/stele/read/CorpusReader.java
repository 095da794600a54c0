package dev.stele.read;

import com.ibm.icu.lang.UCharacter;
import dev.stele.address.AddressBook;
import dev.stele.address.Hashes;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Corpus;
import dev.stele.model.MediaType;
import dev.stele.model.ReadText;
import dev.stele.model.Source;
import dev.stele.model.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a folder of documents, or a {@code .jsonl} file of them. What cannot be read is among the
 * findings, with its remedy, and never stops the rest. Safe to use from several threads.
 */
public final class CorpusReader {
    /** Larger files are reported and left out. In bytes. */
    public static final int FILE_LIMIT = 32 * 1024 * 1024;

    /** Languages that the pages of a site may speak, BCP 47; the first is the default. */
    public static final List<String> INTERFACE_LANGUAGES = LanguageTags.OF_THE_INTERFACE;

    private final Path corpus;
    private final Findings findings;
    private final int limit;
    private final Optional<JsonLines> lines;
    private final List<SourceFile> files;

    /**
     * @throws UnreadableCorpusException if the folder does not exist or cannot be listed
     */
    public CorpusReader(Path corpus, Findings findings) {
        this(corpus, findings, FILE_LIMIT);
    }

    CorpusReader(Path corpus, Findings findings, int limit) {
        this.corpus = corpus;
        this.findings = findings;
        this.limit = limit;
        this.lines =
                JsonLines.is(corpus)
                        ? Optional.of(JsonLines.open(corpus, findings))
                        : Optional.empty();
        this.files =
                lines.map(JsonLines::files).orElseGet(() -> CorpusFolder.list(corpus, findings));
    }

    /**
     * What {@code corpus.yaml} says. Its mistakes are findings with the path {@code corpus.yaml};
     * if one of them is an error, it is not known what to build.
     *
     * @param rules names of the rules of cleaning, which decisions may be about
     */
    public Corpus settings(Collection<String> rules) {
        return settingsText()
                .map(
                        text ->
                                new Settings(
                                                findings,
                                                files.stream().map(SourceFile::path).toList(),
                                                rules)
                                        .read(text, presentableName()))
                .orElseGet(() -> Corpus.named(presentableName()));
    }

    private Optional<String> settingsText() {
        Path file = corpus.resolve(CorpusFolder.SETTINGS);
        return Files.exists(file)
                ? content(new SourceFile(CorpusFolder.SETTINGS, file))
                        .map(bytes -> Decoding.decode(bytes, MediaType.TEXT).text())
                : Optional.empty();
    }

    /**
     * Makes one note of the labels in {@code corpus.yaml} that no document has.
     *
     * @param labels in the order of the file
     */
    public void reportMissing(List<Vocabulary.Label> labels) {
        if (!labels.isEmpty()) {
            findings.add(MissingLabels.note(labels, settingsText().orElse("")));
        }
    }

    /**
     * The addresses that {@code anchors.tsv} keeps of this corpus. Lines that are no addresses are
     * findings.
     */
    public AddressBook addresses() {
        Path file = addressFile();
        if (!Files.exists(file)) {
            return AddressBook.EMPTY;
        }
        String name = file.getFileName().toString();
        List<AddressBook.Entry> entries = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Optional<AddressBook.Entry> entry = AddressBook.Entry.parse(line);
                entry.ifPresent(entries::add);
                if (entry.isEmpty() && !line.isBlank() && !line.equals(AddressBook.HEADING)) {
                    reportAddress(name, number, "this line is no address: " + excerpt(line));
                }
            }
        } catch (IOException e) {
            reportAddress(name, 0, "the addresses cannot be read: " + Causes.of(e));
        }
        return AddressBook.holding(entries);
    }

    /** The file that keeps addresses: in the corpus folder, or beside a corpus in one file. */
    public Path addressFile() {
        return lines.isPresent()
                ? corpus.resolveSibling(withoutEnding(corpus) + '.' + CorpusFolder.ANCHORS)
                : corpus.resolve(CorpusFolder.ANCHORS);
    }

    private static String excerpt(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private void reportAddress(String name, int line, String cause) {
        findings.add(
                new Finding(
                        name,
                        line,
                        0,
                        Severity.WARNING,
                        "address-line",
                        cause,
                        "bring the file back as `stele anchors` wrote it"));
    }

    /** The files that can be read, sorted by path, by code point. */
    public List<SourceFile> files() {
        return files;
    }

    /** The file's text, or nothing if the file cannot be read, is empty, too large or binary. */
    public Optional<ReadText> read(SourceFile file) {
        if (lines.isPresent()) {
            return lines.map(corpusLines -> corpusLines.read(file.path()));
        }
        Optional<byte[]> bytes = content(file);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        MediaType mediaType =
                Formats.ofName(file.path())
                        .orElseThrow(() -> new IllegalArgumentException("no format: " + file));
        Decoded decoded = Decoding.decode(bytes.get(), mediaType);
        if (!holdsText(file, decoded)) {
            return Optional.empty();
        }
        Source source =
                new Source(
                        file.path(),
                        bytes.get().length,
                        Hashes.hex(bytes.get()),
                        mediaType,
                        decoded.charset());
        return Optional.of(readText(source, decoded.text()))
                .filter(read -> showsSomething(file, read));
    }

    private ReadText readText(Source source, String text) {
        return switch (source.mediaType()) {
            case TEXT -> new ReadText(source, text, PlainText.tree(text));
            case HTML -> readText(source, HtmlPage.read(text));
            case MARKDOWN -> {
                Optional<FrontMatter> frontMatter = FrontMatter.of(text);
                frontMatter
                        .flatMap(FrontMatter::problem)
                        .ifPresent(problem -> reportFrontMatter(source, problem));
                StatedChecks checks = new StatedChecks(source.path(), findings);
                frontMatter.ifPresent(front -> front.stated().forEach(checks::check));
                yield readText(source, MarkdownPage.read(text, frontMatter));
            }
        };
    }

    /** Pages made by a script are empty until it has run, and here it never does. */
    private boolean showsSomething(SourceFile file, ReadText read) {
        if (!PlainText.isBlank(read.text(), 0, read.text().length())) {
            return true;
        }
        reject(
                file,
                "empty-file",
                String.format(
                        Locale.ROOT,
                        "the page shows no text; %,d characters of it are not shown (%s)",
                        read.invisible().values().stream().mapToInt(Integer::intValue).sum(),
                        String.join(", ", read.invisible().keySet())),
                "save it from a browser after it has loaded, or remove it");
        return false;
    }

    private static ReadText readText(Source source, Page page) {
        return new ReadText(source, page.text(), page.root(), page.head(), page.invisible());
    }

    private void reportFrontMatter(Source source, YamlException problem) {
        findings.add(
                new Finding(
                        source.path(),
                        problem.line() + 1,
                        problem.column(),
                        Severity.WARNING,
                        "front-matter",
                        "the front matter is no YAML: " + problem.getMessage(),
                        "put values that hold `: ` or ` #` in quotation marks"));
    }

    /**
     * The file as it lies on disk.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public byte[] bytes(SourceFile file) {
        if (lines.isPresent()) {
            return lines.get().bytes(file.path());
        }
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + ": " + Causes.of(e), e);
        }
    }

    /**
     * What stands in the file of a source, decoded: where the corpus is a folder, and the file can
     * still be read.
     */
    public Optional<String> text(Source source) {
        if (lines.isPresent()) {
            return Optional.empty();
        }
        return content(new SourceFile(source.path(), corpus.resolve(source.path())))
                .map(bytes -> Decoding.decode(bytes, source.mediaType()).text());
    }

    private Optional<byte[]> content(SourceFile file) {
        try (InputStream in = Files.newInputStream(file.file())) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                reject(
                        file,
                        "oversized-file",
                        String.format(
                                Locale.ROOT,
                                "the file has %,d bytes; up to %,d are read",
                                Files.size(file.file()),
                                limit),
                        "split it into several files");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            reject(
                    file,
                    "unreadable-file",
                    "the file cannot be read: " + Causes.of(e),
                    "allow reading it, for instance with `chmod u+r`");
            return Optional.empty();
        }
    }

    private boolean holdsText(SourceFile file, Decoded decoded) {
        String text = decoded.text();
        if (PlainText.isBlank(text, 0, text.length())) {
            reject(
                    file,
                    "empty-file",
                    text.isEmpty() ? "the file is empty" : "the file holds nothing but white space",
                    "remove it, or put its text in");
            return false;
        }
        double controls = Controls.share(text);
        if (controls > Controls.MOST_IN_A_TEXT) {
            reject(
                    file,
                    "binary-file",
                    String.format(
                            Locale.ROOT,
                            "the file is not a text: %.1f %% of it are control characters",
                            controls * 100),
                    "convert it to text, HTML or Markdown");
            return false;
        }
        if (decoded.malformed() > 0) {
            findings.add(
                    new Finding(
                            file.path(),
                            decoded.firstMalformedLine(),
                            0,
                            Severity.WARNING,
                            "malformed-characters",
                            String.format(
                                    Locale.ROOT,
                                    "%,d byte sequences are no characters of %s; the first is in"
                                            + " this line",
                                    decoded.malformed(),
                                    decoded.charset()),
                            "save the file as UTF-8 again from the program that wrote it"));
        }
        return true;
    }

    private void reject(SourceFile file, String code, String cause, String fix) {
        findings.add(Finding.ofFile(file.path(), Severity.ERROR, code, cause, fix));
    }

    private String withoutEnding(Path name) {
        String whole = name.toString();
        return lines.isEmpty()
                ? whole
                : whole.substring(0, whole.length() - JsonLines.EXTENSION.length());
    }

    private String presentableName() {
        return presentableName(Path.of(withoutEnding(corpus)));
    }

    /** What a library in this place is called: {@code my-papers_2024} as {@code My papers 2024}. */
    public static String presentableName(Path place) {
        Path name = place.toAbsolutePath().normalize().getFileName();
        String words =
                name == null ? "" : name.toString().replace('-', ' ').replace('_', ' ').strip();
        if (words.isEmpty()) {
            return "Library";
        }
        int rest = words.offsetByCodePoints(0, 1);
        return UCharacter.toUpperCase(Locale.ROOT, words.substring(0, rest))
                + words.substring(rest);
    }
}
