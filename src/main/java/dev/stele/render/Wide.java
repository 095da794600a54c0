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
    static final String CLOSE = "</span></span>";

    private static final String HALF = ",:;?!()";
    private static final String FULL = "，：；？！（）";
    private static final String MARKS = "“”‘’「」『』《》〈〉（）【】、。，：；";
    private static final String CLOSING = "”’」』》】）、。";

    private Wide() {}

    /**
     * The opening markup around a mark. Before another full-width mark it takes half the place, as
     * type does.
     *
     * @param text that the mark stands in
     * @param to where the mark ends in it
     * @param drawn what is seen in its place
     */
    static String open(String text, int to, String drawn) {
        boolean half = to < text.length() && MARKS.indexOf(text.charAt(to)) >= 0;
        return "<span class=\"wide"
                + (half && !drawn.equals("（") ? " half" : "")
                + "\" data-wide=\""
                + Html.escaped(drawn)
                + "\"><span>";
    }

    /** A part of a passage as plain text, its marks drawn as cleaning decided. */
    static SafeString of(Passage passage, Range part) {
        Spans spans = new Spans(part.of(passage.text()).replace('\n', ' '));
        for (Annotation annotation : passage.annotations()) {
            if (annotation.kind() == Annotation.Kind.WIDTH
                    && part.contains(annotation.range())
                    && annotation.range().length() > 0) {
                spans.add(
                        new Spans.Span(
                                annotation.range().from() - part.from(),
                                annotation.range().to() - part.from(),
                                open(passage.text(), annotation.range().to(), annotation.value()),
                                CLOSE,
                                1));
            }
        }
        return new SafeString(spans.write());
    }

    /** A text that cleaning did not annotate: a title or a lead in a list. */
    static SafeString of(String text) {
        Spans spans = new Spans(text);
        for (int at = 0; at < text.length(); at++) {
            int mark = HALF.indexOf(text.charAt(at));
            if (mark >= 0 && isBesideHan(text, at)) {
                String drawn = String.valueOf(FULL.charAt(mark));
                spans.add(new Spans.Span(at, at + 1, open(text, at + 1, drawn), CLOSE, 1));
            }
        }
        return new SafeString(spans.write());
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
