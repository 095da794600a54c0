package dev.stele.render;

import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.text.Sentences;
import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * The sentence around some words, cut where it is long.
 *
 * @param lang of its passage
 * @param anchor of its passage
 */
record Excerpt(String lang, String anchor, SafeString before, SafeString words, SafeString after) {
    /** Characters kept on each side of the words. */
    private static final int SIDE = 140;

    private static final String CLAUSE_MARKS = "，,；;：:、。.（(— ";

    static Excerpt of(Passage passage, Range words) {
        return of(passage, words, Sentences.around(passage.text(), words.from()));
    }

    /** The same where the sentence is known. */
    static Excerpt of(Passage passage, Range words, Range sentence) {
        String text = passage.text();
        int from = Math.min(sentence.from(), words.from());
        int to = Math.max(sentence.to(), words.to());
        int cutFrom = tail(text, from, words.from());
        int cutTo = head(text, words.to(), to);
        return new Excerpt(
                Tongues.tag(passage.language()),
                passage.anchor(),
                joined(
                        cutFrom > from ? "… " : "",
                        Wide.of(passage, new Range(cutFrom, words.from())),
                        ""),
                Wide.of(passage, words),
                joined("", Wide.of(passage, new Range(words.to(), cutTo)), cutTo < to ? " …" : ""));
    }

    private static SafeString joined(String before, SafeString text, String after) {
        return new SafeString(before + text + after);
    }

    /** Where the text kept before the words begins. */
    private static int tail(String text, int from, int words) {
        if (words - from <= SIDE) {
            return from;
        }
        int cut = words - SIDE;
        for (int at = cut; at < cut + SIDE / 2; at++) {
            if (CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return onCharacter(text, cut);
    }

    /** Where the text kept behind the words ends. */
    private static int head(String text, int words, int to) {
        if (to - words <= SIDE) {
            return to;
        }
        int cut = words + SIDE;
        for (int at = cut; at > cut - SIDE / 2; at--) {
            if (CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return onCharacter(text, cut);
    }

    private static int onCharacter(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
