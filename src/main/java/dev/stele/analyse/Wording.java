package dev.stele.analyse;

import dev.stele.model.Annotation;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.text.Folded;
import dev.stele.text.Sentences;
import java.util.List;

/**
 * A passage as dates and quantities are read in it: folded, so that one pattern serves both Han
 * scripts, both widths and both cases. What is no part of the sentence (a citation's number, a
 * raised digit, code) is a barrier; the spaces inside a spaced number are {@code _}.
 */
final class Wording {
    /** Stands where nothing is read. */
    static final char BARRIER = '\u0001';

    /** Inside a number whose digits stand in groups. */
    static final char GROUP = '_';

    private final Passage passage;
    private final Folded folded;
    private final String text;
    private List<Range> sentences = List.of();

    private Wording(Passage passage, Folded folded, String text) {
        this.passage = passage;
        this.folded = folded;
        this.text = text;
    }

    /**
     * Reads a passage.
     *
     * @param folded made from the passage's text
     */
    static Wording of(Passage passage, Folded folded) {
        StringBuilder text = new StringBuilder(folded.text());
        int at = 0;
        for (Annotation annotation : passage.annotations()) {
            boolean number = annotation.kind() == Annotation.Kind.NUMBER;
            if (!number && !isBarrier(annotation.kind())) {
                continue;
            }
            Range range = annotation.range();
            while (at > 0 && folded.sourceFrom(at - 1) >= range.from()) {
                at--;
            }
            while (at < text.length() && folded.sourceFrom(at) < range.from()) {
                at++;
            }
            for (; at < text.length() && folded.sourceFrom(at) < range.to(); at++) {
                if (!number) {
                    text.setCharAt(at, BARRIER);
                } else if (text.charAt(at) == ' ') {
                    text.setCharAt(at, GROUP);
                }
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))
                    && isRaised(passage.text().charAt(folded.sourceFrom(i)))
                    && i > 0
                    && isDigit(text.charAt(i - 1))) {
                text.setCharAt(i, BARRIER);
            }
        }
        return new Wording(passage, folded, text.toString());
    }

    private static boolean isBarrier(Annotation.Kind kind) {
        return switch (kind) {
            case CITATION, SUPERSCRIPT, SUBSCRIPT, CODE -> true;
            case LINK, MENTION, REPAIR, PROPOSAL, STRONG, EMPHASIS, STRIKE, NUMBER, WIDTH -> false;
        };
    }

    private static boolean isRaised(char c) {
        return c == '\u00b9' || c == '\u00b2' || c == '\u00b3' || c >= '\u2070' && c <= '\u2079';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The folded text. */
    String text() {
        return text;
    }

    Passage passage() {
        return passage;
    }

    /** Where folded units stand in the passage. */
    Range inPassage(int from, int to) {
        return new Range(folded.sourceFrom(from), folded.sourceTo(to));
    }

    /** Whether folded units are whole characters of the passage, and not a part of ㎢ or ﬁ. */
    boolean isWhole(int from, int to) {
        return (from == 0 || folded.sourceFrom(from - 1) != folded.sourceFrom(from))
                && (to == text.length() || folded.sourceFrom(to - 1) != folded.sourceFrom(to));
    }

    /** Whether the passage has a capital Latin letter at the folded unit. */
    boolean isCapital(int at) {
        char c = passage.text().charAt(folded.sourceFrom(at));
        return c >= 'A' && c <= 'Z' || c >= '\uff21' && c <= '\uff3a';
    }

    /** The sentence around a place of the passage, as a range of the passage. */
    Range sentence(int at) {
        List<Range> all = sentences();
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
        return all.isEmpty() ? new Range(0, passage.text().length()) : all.get(low);
    }

    /** Split when they are first asked for; most passages name no date and no quantity. */
    private List<Range> sentences() {
        if (sentences.isEmpty()) {
            sentences = Sentences.of(passage.text());
        }
        return sentences;
    }

    /** At most {@code length} folded units before {@code at}, none of them before the sentence. */
    String before(int at, int length) {
        int from = Math.max(0, at - length);
        int start = sentence(folded.sourceFrom(at)).from();
        while (from < at && folded.sourceFrom(from) < start) {
            from++;
        }
        return text.substring(from, at);
    }

    /** At most {@code length} folded units from {@code at} on, none of them behind the sentence. */
    String behind(int at, int length) {
        int to = Math.min(text.length(), at + length);
        int end = sentence(at == 0 ? 0 : folded.sourceFrom(at - 1)).to();
        while (to > at && folded.sourceFrom(to - 1) >= end) {
            to--;
        }
        return text.substring(at, to);
    }

    /** Whether the passage is worth reading: dates and quantities need digits or such words. */
    boolean hasDigits() {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
