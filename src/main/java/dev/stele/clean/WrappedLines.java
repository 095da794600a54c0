package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a text that was wrapped at a fixed width, as mail, old web texts and PDF dumps
 * are. Such a text shows itself: most lines with another line right below them are nearly as long
 * as the longest and end in mid-sentence. Verse, lists and tables do not.
 */
final class WrappedLines implements Rule {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final int LEAST_LINES = 5;
    private static final double FULL = 0.7;
    private static final double MOST_ARE_FULL = 0.7;
    private static final double MANY_ARE_OPEN = 0.5;
    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:[-*+•▲●■]|[0-9]{1,2}[.)、）]|[（(][0-9一二三四五六七八九十]{1,2}[)）])[ \\u3000]?.*");

    @Override
    public String name() {
        return "wrapped-lines";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.TEXT) {
            return;
        }
        int width = wrapWidth(draft);
        if (width == 0) {
            return;
        }
        Hyphens hyphens = new Hyphens(draft.blocks());
        int end = draft.blocks().size();
        while (end > 0) {
            int start = end - 1;
            while (start > 0 && goesOn(draft, start - 1, width)) {
                start--;
            }
            join(draft, start, end, hyphens);
            end = start;
        }
    }

    /** The width that the text was wrapped at; 0 for a text that was not. */
    private static int wrapWidth(Draft draft) {
        List<Integer> widths = new ArrayList<>();
        int open = 0;
        for (int i = 0; i + 1 < draft.blocks().size(); i++) {
            if (isRightAbove(draft, i)) {
                String text = draft.blocks().get(i).text();
                widths.add(Prose.width(text));
                open += Prose.endsSentence(text) ? 0 : 1;
            }
        }
        if (widths.size() < LEAST_LINES || open < MANY_ARE_OPEN * widths.size()) {
            return 0;
        }
        int longest = widths.stream().sorted().skip(widths.size() * 95L / 100).findFirst().get();
        long full = widths.stream().filter(width -> width >= FULL * longest).count();
        boolean wrapped =
                longest >= NARROWEST && longest <= WIDEST && full >= MOST_ARE_FULL * widths.size();
        return wrapped ? longest : 0;
    }

    /**
     * Whether the next block stands on the very next line, and not further in; a page end that was
     * taken out between them counts for nothing where a sentence goes on.
     */
    private static boolean isRightAbove(Draft draft, int index) {
        int end = draft.blocks().get(index).revision().range().to();
        int next = draft.blocks().get(index + 1).revision().range().from();
        String between = draft.read().text().substring(Math.min(end, next), next);
        if (!Blank.all(between, 0, between.length())) {
            return !Prose.endsSentence(draft.blocks().get(index).text());
        }
        int line = between.indexOf('\n');
        return line >= 0 && line == between.length() - 1;
    }

    private static boolean goesOn(Draft draft, int index, int width) {
        Block line = draft.blocks().get(index);
        Block next = draft.blocks().get(index + 1);
        return line.isPlain()
                && next.isPlain()
                && isRightAbove(draft, index)
                && Prose.width(line.text()) >= FULL * width
                && !ITEM.matcher(next.text()).lookingAt();
    }

    private void join(Draft draft, int from, int to, Hyphens hyphens) {
        List<String> joints = new ArrayList<>(to - from);
        for (int i = from; i + 1 < to; i++) {
            joints.add(joint(draft, i, hyphens));
        }
        draft.join(
                from,
                to,
                joints,
                new Draft.Cause(this, Edit.Kind.LAYOUT, "A line end inside a paragraph.", 0.95));
    }

    /** What comes between a line and the next, once the hyphen at its end is dealt with. */
    private String joint(Draft draft, int line, Hyphens hyphens) {
        Block block = draft.blocks().get(line);
        Block next = draft.blocks().get(line + 1);
        Hyphens.Verdict verdict = hyphens.at(block.text(), next.text());
        int end = block.text().length();
        switch (verdict) {
            case SPLITS -> draft.change(line, cut(end), hyphen(0.92));
            case UNSURE -> draft.change(line, cut(end), hyphen(0.6));
            default -> {}
        }
        return verdict == Hyphens.Verdict.NONE ? joint(block, next) : "";
    }

    private static List<Revision.Change> cut(int end) {
        return List.of(new Revision.Change(end - 1, end, ""));
    }

    private Draft.Cause hyphen(double confidence) {
        return new Draft.Cause(
                this, Edit.Kind.ARTEFACT, "A hyphen where a line broke a word.", confidence);
    }

    /** Han and Kana lines join without a space. */
    static String joint(Block line, Block next) {
        int before = line.text().codePointBefore(line.text().length());
        int after = next.text().codePointAt(0);
        return isSpaceless(before) && isSpaceless(after) ? "" : " ";
    }

    private static boolean isSpaceless(int c) {
        boolean hangul = c >= 0xac00 && c <= 0xd7a3;
        return Letters.isCjk(c) && !hangul
                || c >= 0x3000 && c <= 0x303f
                || c >= 0xff00 && c <= 0xffef;
    }
}
