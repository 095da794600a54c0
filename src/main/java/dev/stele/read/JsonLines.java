package dev.stele.read;

import dev.stele.address.Hashes;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Element;
import dev.stele.model.MediaType;
import dev.stele.model.Range;
import dev.stele.model.ReadText;
import dev.stele.model.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A corpus in one file: a JSON object on each line, with {@code id}, {@code title} and {@code
 * text}, whose line breaks end paragraphs. What else it has, such as {@code author}, {@code date},
 * {@code url} or {@code language}, is known of the document as if it stood in the head of a page.
 */
final class JsonLines {
    static final String EXTENSION = ".jsonl";

    /** Stands behind the id, so that dots in it are no extension. */
    private static final String SUFFIX = ".json";

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final SortedMap<String, Line> lines = new TreeMap<>();

    /** Where a line lies in the file, in bytes. */
    private record Line(long from, int length) {}

    private JsonLines(Path file) {
        this.file = file;
    }

    /** Whether a corpus is such a file. */
    static boolean is(Path corpus) {
        return Files.isRegularFile(corpus) && corpus.toString().endsWith(EXTENSION);
    }

    /**
     * Looks through the file; lines that are no documents are findings.
     *
     * @throws UnreadableCorpusException if it cannot be read
     */
    static JsonLines open(Path file, Findings findings) {
        JsonLines corpus = new JsonLines(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long at = 0;
            int number = 1;
            for (int b = in.read(); b >= 0 || line.size() > 0; b = in.read()) {
                if (b >= 0 && b != '\n') {
                    line.write(b);
                    continue;
                }
                corpus.add(line.toByteArray(), at, number++, findings);
                at += line.size() + 1L;
                line.reset();
            }
        } catch (IOException e) {
            throw new UnreadableCorpusException(
                    file.toString(),
                    "unreadable-file",
                    "the file cannot be read: " + Causes.of(e),
                    "allow reading it, for instance with `chmod u+r`");
        }
        return corpus;
    }

    private void add(byte[] bytes, long from, int number, Findings findings) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        if (line.isBlank()) {
            return;
        }
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JacksonException e) {
            report(findings, number, "the line is no JSON", "write one object on each line");
            return;
        }
        String id = json.path("id").asString("");
        if (id.isEmpty() || id.startsWith("/") || id.endsWith("/")) {
            report(
                    findings,
                    number,
                    "the line has no `id`",
                    "give each document an `id` of its own");
        } else if (saysNothing(json)) {
            report(
                    findings,
                    number,
                    "the line has no words in `text`, nor in `title`",
                    "put the document's words in `text`, or remove the line");
        } else if (lines.putIfAbsent(id + SUFFIX, new Line(from, bytes.length)) != null) {
            report(
                    findings,
                    number,
                    "the id `" + id + "` is another line's too",
                    "give each document an `id` of its own");
        } else {
            StatedChecks checks = new StatedChecks(name(), findings);
            head(json)
                    .forEach(
                            (key, values) ->
                                    values.forEach(
                                            value -> checks.check(new Stated(key, value, number))));
        }
    }

    private static boolean saysNothing(JsonNode json) {
        String words = json.path("title").asString("") + json.path("text").asString("");
        return PlainText.isBlank(words, 0, words.length());
    }

    private void report(Findings findings, int line, String cause, String fix) {
        findings.add(new Finding(name(), line, 0, Severity.ERROR, "no-document", cause, fix));
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** The documents, sorted by path. */
    List<SourceFile> files() {
        return lines.keySet().stream().map(path -> new SourceFile(path, file)).toList();
    }

    /**
     * The line of a document.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    byte[] bytes(String path) {
        Line line = lines.get(path);
        if (line == null) {
            throw new IllegalArgumentException("no document " + path);
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(line.from());
            byte[] bytes = new byte[line.length()];
            in.readFully(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + Causes.of(e), e);
        }
    }

    /** The document as if it were a page with a headline and paragraphs. */
    ReadText read(String path) {
        byte[] bytes = bytes(path);
        JsonNode json = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder();
        List<Element> blocks = new ArrayList<>();
        block("h1", json.path("title").asString(""), text, blocks);
        json.path("text")
                .asString("")
                .lines()
                .forEach(paragraph -> block("p", paragraph, text, blocks));
        Source source =
                new Source(path, bytes.length, Hashes.hex(bytes), MediaType.MARKDOWN, "UTF-8");
        Element root = new Element("body", Map.of(), new Range(0, text.length()), blocks);
        return new ReadText(source, text.toString(), root, head(json));
    }

    private static void block(String tag, String words, StringBuilder text, List<Element> blocks) {
        String block = words.strip();
        if (PlainText.isBlank(block, 0, block.length())) {
            return;
        }
        if (!blocks.isEmpty()) {
            text.append("\n\n");
        }
        int from = text.length();
        text.append(block);
        blocks.add(new Element(tag, Map.of(), new Range(from, text.length()), List.of()));
    }

    private static SortedMap<String, List<String>> head(JsonNode json) {
        SortedMap<String, List<String>> head = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            List<String> values = new ArrayList<>();
            JsonNode value = entry.getValue();
            (value.isArray() ? value : List.of(value))
                    .forEach(
                            each -> {
                                if (each.isValueNode() && !each.asString("").isBlank()) {
                                    values.add(each.asString());
                                }
                            });
            if (!values.isEmpty() && !name.equals("text") && !name.equals("id")) {
                head.put(name, values);
            }
        }
        return head;
    }
}
