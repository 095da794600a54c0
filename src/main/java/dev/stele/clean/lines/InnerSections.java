package dev.stele.clean.lines;

import java.util.EnumSet;
import java.util.Set;

/**
 * Other stories in the middle of a text: a line that says so, such as “Related articles”, and the
 * headlines below it, up to where the text goes on. What leads away by itself, such as “Read more:
 * …”, goes alone.
 */
final class InnerSections {
    private static final Set<Trait> OPENING = EnumSet.of(Trait.LABEL, Trait.SECTION);

    /** So many headlines at the most stand below one line that announces them. */
    private static final int MOST = 6;

    private static final int WIDEST = 130;
    private static final int NARROWEST = 20;

    private InnerSections() {}

    /** Takes them out of the marked lines of a text. */
    static void cut(LineTraits traits, boolean[] text) {
        int last = text.length;
        while (last > 0 && !text[last - 1]) {
            last--;
        }
        for (int i = 1; i < last; i++) {
            if (!text[i] || traits.isProse(i)) {
                continue;
            }
            int end = traits.of(i).stream().anyMatch(OPENING::contains) ? end(traits, i, last) : i;
            if (end > i + 1) {
                for (int k = i; k < end; k++) {
                    text[k] = false;
                }
                i = end - 1;
            } else {
                text[i] = !leadsAway(traits, i);
            }
        }
    }

    /** Whether the line names what it leads to; a mere label may be a heading of the text. */
    private static boolean leadsAway(LineTraits traits, int line) {
        Set<Trait> of = traits.of(line);
        return of.contains(Trait.LEADS_AWAY)
                || of.contains(Trait.LABEL) && traits.width(line) >= NARROWEST;
    }

    /** One past the headlines below a line; the next line where there are none. */
    private static int end(LineTraits traits, int label, int last) {
        int end = label + 1;
        while (end < last && end - label <= MOST && isHeadline(traits, end)) {
            end++;
        }
        return end < last && end - label <= MOST ? end : label + 1;
    }

    private static boolean isHeadline(LineTraits traits, int line) {
        Set<Trait> of = traits.of(line);
        return !traits.isProse(line)
                && traits.width(line) <= WIDEST
                && traits.width(line) >= NARROWEST
                && !of.contains(Trait.ENDS_SENTENCE)
                && !of.contains(Trait.ENDS_SENTENCE_LONG)
                && !of.contains(Trait.ENDS_OPEN)
                && !of.contains(Trait.BULLET);
    }
}
