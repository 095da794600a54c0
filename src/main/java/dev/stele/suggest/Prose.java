package dev.stele.suggest;

import dev.stele.model.Language;
import dev.stele.model.Passage;
import dev.stele.text.Folded;
import dev.stele.text.Folding;
import dev.stele.text.Script;
import dev.stele.text.WordBoundaries;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage as names are looked for in it: its text, and its Han words in folded form, so that one
 * table of words serves both Han scripts.
 */
final class Prose {
    private final Passage passage;
    private final Folded folded;
    private final List<Word> words;

    /** A word of Han characters; places in the folded text. */
    record Word(String text, int from, int to) {}

    private Prose(Passage passage, Folded folded, List<Word> words) {
        this.passage = passage;
        this.folded = folded;
        this.words = words;
    }

    static Prose of(Passage passage) {
        Folded folded = Folding.fold(passage.text());
        return new Prose(passage, folded, words(folded.text()));
    }

    /** The Han words in order; runs of Han are cut by ICU's dictionary. */
    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        if (text.chars().noneMatch(c -> c >= 0x4e00 && c <= 0x9fff)) {
            return words;
        }
        WordBoundaries boundaries = new WordBoundaries(text);
        for (int at = 0; at < text.length(); ) {
            int end = boundaries.after(at);
            if (Script.of(text.codePointAt(at)) == Script.HAN) {
                words.add(new Word(text.substring(at, end), at, end));
            }
            at = end;
        }
        return words;
    }

    String text() {
        return passage.text();
    }

    String folded() {
        return folded.text();
    }

    Language language() {
        return passage.language();
    }

    List<Word> words() {
        return words;
    }

    /** The source's own spelling of a part of the folded text. */
    String source(int from, int to) {
        return passage.text().substring(folded.sourceFrom(from), folded.sourceTo(to));
    }

    /** Where the folded text before {@code to} ends in the source. */
    int sourceEnd(int to) {
        return folded.sourceTo(to);
    }
}
