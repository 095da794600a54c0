package dev.stele.read;

import com.ibm.icu.lang.UCharacter;
import dev.stele.model.Element;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads plain text: one {@code line} element for each line that is not blank. */
final class PlainText {
    private PlainText() {}

    static Element tree(String text) {
        List<Element> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!isBlank(text, start, end)) {
                lines.add(new Element("line", Map.of(), new Range(start, end), List.of()));
            }
            start = end + 1;
        }
        return new Element("body", Map.of(), new Range(0, text.length()), lines);
    }

    /** Whether the range holds nothing to see; a page break or a full-width space is nothing. */
    static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (!UCharacter.isUWhiteSpace(c) && !UCharacter.isISOControl(c) && !isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }
}
