package dev.stele.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** Finds what is not in Unicode normalisation form C. */
public final class Composition {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Composition() {}

    /** A part of a text, in UTF-16 units, and its composed form. */
    public record Change(int from, int to, String composed) {}

    /** The parts that composition changes, in order; each begins and ends at a boundary. */
    public static List<Change> changes(String text) {
        List<Change> changes = new ArrayList<>();
        int at = NFC.spanQuickCheckYes(text);
        while (at < text.length()) {
            int end = at + Character.charCount(text.codePointAt(at));
            while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            String part = text.substring(at, end);
            String composed = NFC.normalize(part);
            if (!composed.equals(part)) {
                changes.add(new Change(at, end, composed));
            }
            at = end + NFC.spanQuickCheckYes(text.subSequence(end, text.length()));
        }
        return changes;
    }
}
