package dev.stele.analyse;

import dev.stele.model.Range;
import dev.stele.text.Folded;
import dev.stele.text.Folding;
import dev.stele.text.Script;

/**
 * A text as labels are looked for in it: folded, and indifferent to how words are joined. White
 * space and dashes between two words become one space ({@code supply-chain}); around Latin letters
 * among Han ones, and between Hangul syllables, white space goes ({@code AI 芯片}, {@code 인공 지능}).
 * Between two Han characters a space stays, because nothing else would tell 中国 人民 from 国人.
 */
final class MatchText {
    private final String text;

    /** Where each unit stands in the folded text; there may be more than the text needs. */
    private final int[] origins;

    private final Folded folded;

    private MatchText(String text, int[] origins, Folded folded) {
        this.text = text;
        this.origins = origins;
        this.folded = folded;
    }

    static MatchText of(String source) {
        return of(Folding.fold(source));
    }

    static MatchText of(Folded folded) {
        String from = folded.text();
        char[] text = new char[from.length()];
        int[] origins = new int[from.length()];
        int size = 0;
        Script before = Script.NONE;
        int gap = -1;
        boolean dashed = false;
        for (int at = 0; at < from.length(); ) {
            int c = from.codePointAt(at);
            int length = Character.charCount(c);
            if (isSpace(c) || isDash(c)) {
                gap = gap < 0 ? at : gap;
                dashed |= isDash(c);
                at += length;
                continue;
            }
            Script script = Script.of(c);
            if (gap >= 0 && size > 0 && staysBetween(before, script, dashed)) {
                origins[size] = gap;
                text[size++] = ' ';
            }
            gap = -1;
            dashed = false;
            for (int unit = 0; unit < length; unit++) {
                origins[size] = at + unit;
                text[size++] = isApostrophe(c) ? '\'' : from.charAt(at + unit);
            }
            before = script;
            at += length;
        }
        return new MatchText(new String(text, 0, size), origins, folded);
    }

    private static boolean staysBetween(Script before, Script behind, boolean dashed) {
        if (before == Script.NONE || behind == Script.NONE) {
            return false;
        }
        if (before == Script.HANGUL && behind == Script.HANGUL) {
            return dashed;
        }
        return before.countsCharacters() == behind.countsCharacters();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0x2028 || c == 0x2029 || c == 0x200b;
    }

    private static boolean isDash(int c) {
        return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212;
    }

    private static boolean isApostrophe(int c) {
        return c == 0x2018 || c == 0x2019;
    }

    String text() {
        return text;
    }

    /** The folded text that the match text was made from. */
    String folded() {
        return folded.text();
    }

    /** Where the units {@code from} to {@code to} stand in the folded text. */
    Range inFolded(int from, int to) {
        return new Range(origins[from], origins[to - 1] + 1);
    }

    /** Where the characters behind a part of the folded text stand in the source. */
    Range inSource(Range part) {
        return new Range(folded.sourceFrom(part.from()), folded.sourceTo(part.to()));
    }
}
