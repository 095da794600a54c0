package dev.stele.render;

import dev.stele.model.Document;
import dev.stele.model.Field;
import dev.stele.model.Passage;
import dev.stele.model.Role;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents reduced to what extractors are compared by: {@code {"NAME": {"articleBody": …, "title":
 * …, "author": …, "date": …, "language": …}}}, sorted by name.
 */
public final class Extracts {
    private static final Set<Role> APART = Set.of(Role.TITLE, Role.BYLINE, Role.CAPTION);

    /** A shorter body may be what remains of a page whose text is put there by a script. */
    private static final int LEAST_BODY = 200;

    private final SortedMap<String, SortedMap<String, String>> extracts = new TreeMap<>();

    /**
     * Adds a document; safe to call from several threads.
     *
     * @param described what the head of its source says it is about; stands in for a text that the
     *     source does not show
     */
    public void add(String name, Document document, String described) {
        String body = body(document);
        SortedMap<String, String> extract =
                new TreeMap<>(
                        Map.of(
                                "articleBody",
                                isMissing(body, described) ? described : body,
                                "title",
                                document.metadata().value(Field.TITLE),
                                "author",
                                document.metadata().all(Field.AUTHORS).stream()
                                        .map(fact -> fact.value())
                                        .collect(Collectors.joining(", ")),
                                "date",
                                document.metadata().value(Field.DATE),
                                "language",
                                document.language().tag()));
        synchronized (extracts) {
            extracts.put(name, extract);
        }
    }

    private static boolean isMissing(String body, String described) {
        return body.length() < LEAST_BODY && described.length() > body.length();
    }

    /** Without title, byline and captions, which say something about the text. */
    private static String body(Document document) {
        return document.passages().stream()
                .filter(passage -> !APART.contains(passage.role()))
                .map(Passage::text)
                .collect(Collectors.joining(Document.PASSAGE_BREAK));
    }

    /** All of them as JSON, in UTF-8. */
    public byte[] json() {
        synchronized (extracts) {
            return JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(extracts);
        }
    }
}
