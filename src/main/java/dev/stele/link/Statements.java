package dev.stele.link;

import dev.stele.address.Hashes;
import dev.stele.model.Document;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.text.Folding;
import dev.stele.text.Sentences;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of one document, each split once. */
final class Statements {
    private final Document document;
    private final Map<Integer, List<Range>> sentences = new HashMap<>();
    private final Map<String, Long> keys = new HashMap<>();

    Statements(Document document) {
        this.document = document;
    }

    Passage passage(int index) {
        return document.passages().get(index);
    }

    /** Index of the sentence around a place of a passage. */
    int sentence(int passage, int at) {
        List<Range> all = sentences(passage);
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).from() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Range range(int passage, int sentence) {
        List<Range> all = sentences(passage);
        return all.isEmpty() ? new Range(0, passage(passage).text().length()) : all.get(sentence);
    }

    private List<Range> sentences(int passage) {
        return sentences.computeIfAbsent(passage, index -> Sentences.of(passage(index).text()));
    }

    /**
     * The first sentence of those that semicolons join to this one: figures of one such row are
     * told apart by their author.
     */
    int row(int passage, int sentence) {
        String text = passage(passage).text();
        int first = sentence;
        while (first > 0 && text.startsWith("；", lastMark(text, range(passage, first - 1)))) {
            first--;
        }
        return first;
    }

    private static int lastMark(String text, Range sentence) {
        int at = sentence.to() - 1;
        while (at > sentence.from() && "[]0123456789 ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at;
    }

    /** A number that is the same for the same sentence in both Han scripts, and for no other. */
    long key(int passage, int sentence) {
        Range range = range(passage, sentence);
        return keys.computeIfAbsent(
                passage + ":" + sentence,
                place -> {
                    String folded = Folding.of(range.of(passage(passage).text()));
                    byte[] hash = Hashes.sha256(folded.getBytes(StandardCharsets.UTF_8));
                    return ByteBuffer.wrap(hash).getLong();
                });
    }
}
