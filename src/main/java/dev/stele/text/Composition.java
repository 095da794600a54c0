package dev.stele.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/** Finds what is not in Unicode normalisation form C. */
public final class Composition {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Longer heaps of marks are no text, and to sort one takes the square of its length. */
    private static final int LONGEST = 256;

    private Composition() {}

    /**
     * The text without the marks by which a heap of them is longer than {@value #LONGEST}; it is
     * safe to normalise.
     */
    static String withoutHeaps(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int heap = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            heap = c < 0x300 || NFC.hasBoundaryBefore(c) ? 0 : heap + 1;
            if (heap <= LONGEST) {
                rest.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return rest.length() == text.length() ? text : rest.toString();
    }

    /** A part of a text, in UTF-16 units, and its composed form. */
    public record Change(int from, int to, String composed) {}

    /**
     * The parts that composition changes, in order; each begins and ends at a boundary. Heaps of
     * more than {@value #LONGEST} marks are left as they are.
     */
    public static List<Change> changes(String text) {
        List<Change> changes = new ArrayList<>();
        int at = NFC.spanQuickCheckYes(text);
        while (at < text.length()) {
            int end = at + Character.charCount(text.codePointAt(at));
            while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end - at <= LONGEST) {
                String part = text.substring(at, end);
                String composed = NFC.normalize(part);
                if (!composed.equals(part)) {
                    changes.add(new Change(at, end, composed));
                }
            }
            at = end + NFC.spanQuickCheckYes(CharBuffer.wrap(text, end, text.length()));
        }
        return changes;
    }
}
