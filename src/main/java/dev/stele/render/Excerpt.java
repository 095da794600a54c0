package dev.stele.render;

import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.text.Sentences;

/**
 * The sentence around some words, cut where it is long.
 *
 * @param lang of its passage
 * @param anchor of its passage
 */
record Excerpt(String lang, String anchor, String before, String words, String after) {
    /** Characters kept on each side of the words. */
    private static final int SIDE = 140;

    private static final String CLAUSE_MARKS = "，,；;：:、。.（(— ";

    static Excerpt of(Passage passage, Range words) {
        String text = passage.text();
        Range sentence = Sentences.around(text, words.from());
        int to = Math.max(sentence.to(), words.to());
        return new Excerpt(
                Tongues.tag(passage.language()),
                passage.anchor(),
                tail(text.substring(Math.min(sentence.from(), words.from()), words.from())),
                words.of(text).replace('\n', ' '),
                head(text.substring(words.to(), to)));
    }

    private static String tail(String before) {
        if (before.length() <= SIDE) {
            return before.replace('\n', ' ');
        }
        int cut = before.length() - SIDE;
        for (int at = cut; at < cut + SIDE / 2; at++) {
            if (CLAUSE_MARKS.indexOf(before.charAt(at)) >= 0) {
                cut = at + 1;
                break;
            }
        }
        return "… "
                + before.substring(onCharacter(before, cut)).strip().replace('\n', ' ')
                + (before.endsWith(" ") ? " " : "");
    }

    private static String head(String after) {
        if (after.length() <= SIDE) {
            return after.replace('\n', ' ');
        }
        int cut = SIDE;
        for (int at = SIDE; at > SIDE / 2; at--) {
            if (CLAUSE_MARKS.indexOf(after.charAt(at)) >= 0) {
                cut = at;
                break;
            }
        }
        return after.substring(0, onCharacter(after, cut)).replace('\n', ' ') + " …";
    }

    private static int onCharacter(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
