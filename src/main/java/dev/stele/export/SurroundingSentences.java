package dev.stele.export;

import dev.stele.model.Document;
import dev.stele.model.Range;
import dev.stele.text.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the sentences in which words of one document stand. */
final class SurroundingSentences {
    /** Characters kept on either side of the words. */
    private static final int LONGEST = 300;

    private final Document document;
    private final Map<Integer, List<Range>> sentences = new HashMap<>();

    SurroundingSentences(Document document) {
        this.document = document;
    }

    /**
     * The sentence of the words, or the part of it that is near them.
     *
     * @param passage index in the document, from 0
     */
    String of(int passage, Range words) {
        String text = document.passages().get(passage).text();
        List<Range> all = sentences.computeIfAbsent(passage, it -> Sentences.of(text));
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).from() <= words.from()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Range sentence = all.isEmpty() ? words : all.get(low);
        int from = Math.max(sentence.from(), words.from() - LONGEST);
        int to = Math.min(sentence.to(), words.to() + LONGEST);
        return text.substring(from, Math.max(from, to));
    }
}
