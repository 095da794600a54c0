package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the furniture of a saved page off a plain text. The text is the run of lines with the
 * greatest sum of scores, where prose counts for and short lines and furniture count against; what
 * lies around it goes only when it shows by itself that it is furniture.
 */
final class PageFurniture implements Rule {
    private static final int PROSE_WIDTH = 60;
    private static final int SENTENCE_WIDTH = 40;
    private static final int MOST_FOR_PROSE = 60;
    private static final int AGAINST_SHORT = -6;
    private static final int AGAINST_FURNITURE = -25;

    /** How many lines may stand between a title and the text below it. */
    private static final int TITLE_REACH = 8;

    private static final int SURE_KINDS = 2;
    private static final double SURE_SHARE = 0.25;

    @Override
    public String name() {
        return "page-furniture";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.TEXT) {
            return;
        }
        List<String> lines = draft.blocks().stream().map(Block::text).toList();
        FurnitureLines furniture = new FurnitureLines(lines);
        int[] core = core(lines, furniture);
        if (core.length == 0) {
            return;
        }
        int end = withoutNotices(lines, furniture, core[0], core[1]);
        after(draft, furniture, end, lines.size());
        inside(draft, core[0], end);
        before(draft, lines, furniture, core[0]);
    }

    /** The run of lines that is the text: from, to; empty when nothing reads like prose. */
    private static int[] core(List<String> lines, FurnitureLines furniture) {
        int best = 0;
        int bestFrom = 0;
        int bestTo = 0;
        int sum = 0;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += score(lines.get(i), furniture.sign(i).isPresent());
            if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = i + 1;
            }
        }
        return best == 0 ? new int[0] : new int[] {bestFrom, bestTo};
    }

    private static int score(String line, boolean furniture) {
        if (furniture) {
            return AGAINST_FURNITURE;
        }
        return isProse(line) ? Math.min(MOST_FOR_PROSE, Prose.width(line) / 5) : AGAINST_SHORT;
    }

    private static boolean isProse(String line) {
        int width = Prose.width(line);
        return width >= PROSE_WIDTH && Prose.clauseMarks(line) >= 2
                || width >= SENTENCE_WIDTH && Prose.endsSentence(line);
    }

    /** Where the text ends when the notices and labels below it are left out. */
    private static int withoutNotices(
            List<String> lines, FurnitureLines furniture, int from, int to) {
        int end = to;
        for (int i = to - 1; i > from && i >= to - TITLE_REACH; i--) {
            if (FurnitureLines.isNotice(lines.get(i))) {
                end = i;
            }
        }
        while (end - 1 > from && furniture.sign(end - 1).isPresent()) {
            end--;
        }
        return end;
    }

    private void after(Draft draft, FurnitureLines furniture, int from, int to) {
        double confidence = confidence(furniture, from, to);
        if (confidence > 0) {
            draft.remove(from, to, cause("Furniture of the page, after the text.", confidence));
        }
    }

    private void before(Draft draft, List<String> lines, FurnitureLines furniture, int to) {
        double confidence = confidence(furniture, 0, to);
        if (confidence > 0) {
            int title = title(lines, furniture, to);
            Draft.Cause cause = cause("Furniture of the page, before the text.", confidence);
            draft.remove(title + 1, to, cause);
            draft.remove(0, Math.max(title, 0), cause);
        }
    }

    /** The line above the text that is most likely its title, or -1. */
    private static int title(List<String> lines, FurnitureLines furniture, int core) {
        int best = -1;
        for (int i = Math.max(0, core - TITLE_REACH); i < core; i++) {
            String line = lines.get(i);
            boolean mayBe =
                    Prose.width(line) >= 8 && Prose.hasLetters(line) && furniture.sign(i).isEmpty();
            if (mayBe && (best < 0 || Prose.width(line) >= Prose.width(lines.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    /** Labels that stand inside the text: only those that cannot be anything else. */
    private void inside(Draft draft, int from, int to) {
        List<Integer> labels = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (FurnitureLines.isLabel(draft.blocks().get(i).text())) {
                labels.add(i);
            }
        }
        for (int i = labels.size() - 1; i >= 0; i--) {
            draft.remove(
                    labels.get(i),
                    labels.get(i) + 1,
                    cause("A label of the page, inside the text.", 0.9));
        }
    }

    private Draft.Cause cause(String reason, double confidence) {
        return new Draft.Cause(this, Edit.Kind.FURNITURE, reason, confidence);
    }

    /**
     * How sure it is that these lines are furniture; 0 when nothing speaks for it. Signs of one
     * kind prove little: verse repeats lines, tables hold numbers.
     */
    private static double confidence(FurnitureLines furniture, int from, int to) {
        int signs = 0;
        Set<FurnitureLines.Sign> kinds = EnumSet.noneOf(FurnitureLines.Sign.class);
        for (int i = from; i < to; i++) {
            Optional<FurnitureLines.Sign> sign = furniture.sign(i);
            if (sign.isPresent()) {
                signs++;
                kinds.add(sign.get());
            }
        }
        if (signs == 0 || signs < SURE_SHARE * (to - from)) {
            return 0;
        }
        boolean onlyNotices = kinds.equals(EnumSet.of(FurnitureLines.Sign.NOTICE));
        if (onlyNotices && signs == to - from) {
            return 0.92;
        }
        return kinds.size() >= SURE_KINDS ? 0.95 : 0.7;
    }
}
