package dev.stele.clean.lines;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Blank;
import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a text that was wrapped at a fixed width, as mail, old web texts and PDF dumps
 * are; see {@link WrapWidth}. Verse, lists and tables keep their lines.
 */
public final class WrappedLines implements Rule {
    private static final String MARKS = "“”‘’—…·,.;:!?()";
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

    private static int wrapWidth(Draft draft) {
        boolean[] above = new boolean[draft.blocks().size()];
        for (int i = 0; i + 1 < above.length; i++) {
            above[i] = isRightAbove(draft, i);
        }
        return WrapWidth.of(draft.blocks().stream().map(Block::text).toList(), above);
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
                && WrapWidth.isFull(Prose.width(line.text()), width)
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

    /** Han and Kana lines join without a space, and so do the marks beside them. */
    static String joint(Block line, Block next) {
        int before = line.text().codePointBefore(line.text().length());
        int after = next.text().codePointAt(0);
        boolean wide =
                isSpaceless(before) && (isSpaceless(after) || MARKS.indexOf(after) >= 0)
                        || isSpaceless(after) && MARKS.indexOf(before) >= 0;
        return wide ? "" : " ";
    }

    static boolean isSpaceless(int c) {
        boolean hangul = c >= 0xac00 && c <= 0xd7a3;
        return Letters.isCjk(c) && !hangul
                || c >= 0x3000 && c <= 0x303f
                || c >= 0xff00 && c <= 0xffef;
    }
}
