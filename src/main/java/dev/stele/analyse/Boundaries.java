package dev.stele.analyse;

import dev.stele.model.Range;
import dev.stele.text.Script;

/**
 * Where a label may begin and end. Words and Katakana end where their script does; Hangul begins
 * there and may carry particles; Han stands anywhere, since nothing marks its words.
 */
final class Boundaries {
    private Boundaries() {}

    /** Whether the part of the folded text begins and ends as a word of its script does. */
    static boolean hold(String folded, Range part) {
        return startsWord(folded, part.from()) && endsWord(folded, part.to());
    }

    private static boolean startsWord(String folded, int from) {
        if (from == 0) {
            return true;
        }
        Script own = Script.of(folded.codePointAt(from));
        return !bindsToItself(own) || Script.of(folded.codePointBefore(from)) != own;
    }

    private static boolean endsWord(String folded, int to) {
        if (to == folded.length()) {
            return true;
        }
        Script own = Script.of(folded.codePointBefore(to));
        if (own == Script.HANGUL) {
            return Particles.follow(folded, to);
        }
        return !bindsToItself(own) || Script.of(folded.codePointAt(to)) != own;
    }

    private static boolean bindsToItself(Script script) {
        return script == Script.WORD || script == Script.KATAKANA || script == Script.HANGUL;
    }
}
