package dev.stele.survey;

import dev.stele.address.Hashes;
import dev.stele.model.Document;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.text.Letters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts in how many works a passage stands at the edge of a document. Of each document only the
 * hashes of its first and last passages are kept: at most {@value #EDGE} at either end, 8 bytes
 * each.
 */
final class Repetition {
    private static final int EDGE = 12;

    /** In so many works a passage must stand to count as repeated. */
    private static final int LEAST_WORKS = 3;

    private long[] hashes = new long[1024];
    private int size;

    /** Counts the edges of one document of a work; of a work's copies only one may be counted. */
    void add(List<Long> edges) {
        for (long hash : edges) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash;
        }
    }

    /** To be called once, when all works were counted. */
    void finish() {
        Arrays.sort(hashes, 0, size);
    }

    /** The edges of a document, each once. */
    static List<Long> edges(Document document) {
        return edgePassages(document).map(passage -> hash(passage.text())).distinct().toList();
    }

    /** The texts at the edges of a document that are repeated. */
    Set<String> of(Document document) {
        Set<String> repeated = new LinkedHashSet<>();
        edgePassages(document)
                .map(Passage::text)
                .filter(text -> count(hash(text)) >= LEAST_WORKS)
                .forEach(repeated::add);
        return repeated;
    }

    /** Whether one of these edges is repeated. */
    boolean isAny(List<Long> edges) {
        return edges.stream().anyMatch(edge -> count(edge) >= LEAST_WORKS);
    }

    private int count(long hash) {
        int at = Arrays.binarySearch(hashes, 0, size, hash);
        if (at < 0) {
            return 0;
        }
        int from = at;
        int to = at + 1;
        while (from > 0 && hashes[from - 1] == hash) {
            from--;
        }
        while (to < size && hashes[to] == hash) {
            to++;
        }
        return to - from;
    }

    /** Headings and named parts are the document's own, however often they stand elsewhere. */
    private static Stream<Passage> edgePassages(Document document) {
        List<Passage> passages = document.passages();
        Stream<Passage> edges =
                passages.size() <= 2 * EDGE
                        ? passages.stream()
                        : Stream.concat(
                                passages.subList(0, EDGE).stream(),
                                passages.subList(passages.size() - EDGE, passages.size()).stream());
        return edges.filter(
                passage -> passage.role() == Role.BODY && passage.kind() != PassageKind.HEADING);
    }

    private static long hash(String text) {
        byte[] letters = Letters.only(text).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(Hashes.sha256(letters)).getLong();
    }
}
