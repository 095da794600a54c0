package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.model.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the replies away that follow a long post: remarks, each with a line that says who wrote it
 * and when, all in the same form. Where the first post does not hold nearly all that is said, the
 * page is a talk, and all of it stays.
 */
final class Replies {
    private static final String REASON = "A reply to the text.";
    private static final int LEAST = 3;
    private static final int WIDEST_STAMP = 120;

    /** Which share of the prose the first post must hold. */
    private static final double NEARLY_ALL = 0.7;

    private static final double LEAST_TEXT = 400;

    /** How much of the stamp before its time must be the same in all. */
    private static final int SAME_AS = 24;

    private static final Pattern TIME =
            Pattern.compile(
                    "[0-9]{4} ?[-/.年] ?[0-9]{1,2} ?[-/.月] ?[0-9]{1,2}日?[ , "
                            + " ]{0,3}[0-9]{1,2}[:：][0-9]{2}");

    private final Outline outline;
    private final Selection selection;

    Replies(Outline outline, Selection selection) {
        this.outline = outline;
        this.selection = selection;
    }

    /** Looks between two blocks. */
    void drop(int from, int to) {
        List<Integer> stamps = stamps(from, to);
        if (stamps.size() < LEAST) {
            return;
        }
        int text = from;
        while (text < to && !isProse(text)) {
            text++;
        }
        boolean below = stamps.get(0) > text;
        int second = below ? stamps.get(0) : stamps.get(1);
        int start = below ? second : before(text, second);
        double first = prose(from, start);
        if (first >= LEAST_TEXT && first >= NEARLY_ALL * prose(from, to)) {
            selection.drop(start, to, REASON);
        }
    }

    /** The lines that begin like the first of them, up to their times. */
    private List<Integer> stamps(int from, int to) {
        List<Integer> stamps = new ArrayList<>();
        String form = "";
        for (int i = from; i < to; i++) {
            Block block = outline.blocks().get(i);
            if (!selection.keeps(i)
                    || block.kind() == PassageKind.CODE
                    || outline.width(block.revision().range()) > WIDEST_STAMP) {
                continue;
            }
            Matcher time = TIME.matcher(block.text());
            if (!time.find()) {
                continue;
            }
            String head = block.text().substring(0, time.start());
            String begin = head.substring(0, Math.min(SAME_AS, head.length())) + tag(i);
            if (stamps.isEmpty()) {
                form = begin;
            }
            if (begin.equals(form)) {
                stamps.add(i);
            }
        }
        return stamps;
    }

    private String tag(int block) {
        int element = outline.elementOf(block);
        return " " + outline.tag(element) + outline.element(element).attribute("class");
    }

    /** The lines right above a stamp, its writer's name and rank, belong to its post. */
    private int before(int text, int stamp) {
        Companions companions = new Companions(outline, selection);
        int start = stamp;
        while (start - 1 > text
                && (!selection.keeps(start - 1)
                        || !isProse(start - 1) && !companions.hasProse(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isProse(int block) {
        return selection.keeps(block) && TextWeights.isProse(outline, outline.blocks().get(block));
    }

    private double prose(int from, int to) {
        double prose = 0;
        for (int i = from; i < to; i++) {
            prose += isProse(i) ? TextWeights.weight(outline, outline.blocks().get(i)) : 0;
        }
        return prose;
    }
}
