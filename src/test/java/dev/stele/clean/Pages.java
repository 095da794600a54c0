package dev.stele.clean;

import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Evidence;
import dev.stele.model.Field;
import dev.stele.model.ReadText;
import dev.stele.read.CorpusReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Web pages for the tests of cleaning, read as the program reads them. */
public final class Pages {
    private static final Cleaner CLEANER = new Cleaner(Corpus.named("Test"));

    private Pages() {}

    public static ReadText read(String html) {
        return readIfShown(html).orElseThrow();
    }

    /** The page's text; none if it shows nothing. */
    public static Optional<ReadText> readIfShown(String html) {
        return read("page.html", html);
    }

    private static Optional<ReadText> read(String name, String text) {
        try {
            Path folder = Files.createTempDirectory("pages");
            Path file = folder.resolve(name);
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            CorpusReader reader = new CorpusReader(folder, new Findings());
            Optional<ReadText> read = reader.read(reader.files().get(0));
            Files.delete(file);
            Files.delete(folder);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document cleanMarkdown(String text) {
        return CLEANER.clean("page", read("page.md", text).orElseThrow(), Evidence.NONE);
    }

    public static Document clean(String html) {
        return CLEANER.clean("page", read(html), Evidence.NONE);
    }

    public static List<String> texts(String html) {
        return Texts.texts(clean(html));
    }

    public static String fact(String html, Field field) {
        return clean(html).metadata().value(field);
    }

    /** A page with a body and nothing else. */
    public static String page(String body) {
        return "<!DOCTYPE html><html><head><title>A page</title></head><body>"
                + body
                + "</body></html>";
    }

    /** A page with this in its head. */
    public static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    /** Invented prose, a paragraph that no other number gives. */
    public static String prose(int number) {
        return "On day "
                + number
                + " the ferry left the harbour early, while the fishermen talked about prices and"
                + " weather; nobody, it seems, expected the fog to lift before noon.";
    }

    /** So many paragraphs of it. */
    public static String paragraphs(int from, int to) {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = from; i < to; i++) {
            paragraphs.append("<p>").append(prose(i)).append("</p>\n");
        }
        return paragraphs.toString();
    }
}
