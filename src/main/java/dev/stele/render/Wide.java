package dev.stele.render;

import dev.stele.model.Annotation;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.text.Letters;
import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * Half-width punctuation in Han text, drawn full width: the mark itself stays in the page, where it
 * is selected, copied and found; the stylesheet draws the other over it.
 */
final class Wide {
    /** Inside every other element. */
    private static final int DEPTH = 100;

    private static final String HALF = ",:;?!()";
    private static final String FULL = "，：；？！（）";
    private static final String MARKS = "“”‘’「」『』《》〈〉（）【】、。，：；";
    private static final String CLOSING = "”’」』》】）、。";

    private Wide() {}

    /**
     * Draws one mark of a text. Before another full-width mark it takes half the place, as type
     * does. Where the line may break before the character in front of it, it is told so: Chromium
     * with {@code text-autospace} else breaks far ahead of a mark that has an element of its own.
     *
     * @param range of the mark
     * @param drawn what is seen in its place
     */
    static void draw(String text, Range range, String drawn, Spans spans) {
        if (range.length() == 0) {
            return;
        }
        boolean half =
                range.to() < text.length()
                        && MARKS.indexOf(text.charAt(range.to())) >= 0
                        && !drawn.equals("（");
        String open =
                "<span class=\"wide"
                        + (half ? " half" : "")
                        + "\" data-wide=\""
                        + Html.escaped(drawn)
                        + "\"><span>";
        spans.add(new Spans.Span(range.from(), range.to(), open, "</span></span>", DEPTH));
        if (range.from() > 1 && Letters.isHan(text.codePointBefore(range.from()))) {
            int before = text.offsetByCodePoints(range.from(), -1);
            if (before > 0 && Letters.isHan(text.codePointBefore(before))) {
                spans.insert(before, "<wbr>");
            }
        }
    }

    /** A part of a passage as plain text, its marks drawn as cleaning decided. */
    static SafeString of(Passage passage, Range part) {
        String text = part.of(passage.text()).replace('\n', ' ');
        Spans spans = new Spans(text);
        for (Annotation annotation : passage.annotations()) {
            if (annotation.kind() == Annotation.Kind.WIDTH && part.contains(annotation.range())) {
                Range range =
                        new Range(
                                annotation.range().from() - part.from(),
                                annotation.range().to() - part.from());
                draw(text, range, annotation.value(), spans);
            }
        }
        return new SafeString(spans.write());
    }

    /** A text that cleaning did not annotate: a title or a lead in a list. */
    static SafeString of(String text) {
        Spans spans = new Spans(text);
        drawAll(text, new Range(0, text.length()), spans);
        return new SafeString(spans.write());
    }

    /** Draws all marks beside Han in a part of a text that cleaning did not annotate. */
    static void drawAll(String text, Range part, Spans spans) {
        for (int at = part.from(); at < part.to(); at++) {
            int mark = HALF.indexOf(text.charAt(at));
            if (mark >= 0 && isBesideHan(text, at)) {
                draw(text, new Range(at, at + 1), String.valueOf(FULL.charAt(mark)), spans);
            }
        }
    }

    /** A bracket opens before Han; other marks follow it. */
    private static boolean isBesideHan(String text, int at) {
        if (text.charAt(at) == '(') {
            return at + 1 < text.length() && Letters.isHan(text.codePointAt(at + 1));
        }
        if (at == 0) {
            return false;
        }
        int before = text.codePointBefore(at);
        return Letters.isHan(before) || CLOSING.indexOf(before) >= 0;
    }
}
