package dev.stele.clean.damage;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Blank;
import dev.stele.model.Edit;
import dev.stele.model.PassageKind;
import dev.stele.text.Letters;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Half-width punctuation in Han text, drawn full width: 报道说,随着 as 报道说，随着. The characters stay as
 * they were found. Numbers, times and Latin words keep their marks.
 */
public final class FullWidth implements Rule {
    private static final String HALF = ",:;?!()";
    private static final String FULL = "，：；？！（）";

    @Override
    public String name() {
        return "full-width";
    }

    @Override
    public void revise(Draft draft) {
        Draft.Cause cause =
                new Draft.Cause(
                        this,
                        Edit.Kind.WIDTH,
                        "Half-width punctuation beside Han characters, drawn full width.",
                        0.95);
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.kind() != PassageKind.CODE && isMostlyHan(block.text())) {
                display(draft, i, block.text(), cause);
            }
        }
    }

    private static boolean isMostlyHan(String text) {
        long han = text.codePoints().filter(Letters::isHan).count();
        return han > 0 && 3 * han >= text.codePointCount(0, text.length());
    }

    private static void display(Draft draft, int index, String text, Draft.Cause cause) {
        Deque<Boolean> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            int mark = HALF.indexOf(text.charAt(at));
            if (mark < 0) {
                continue;
            }
            boolean wide = isBesideHan(text, at);
            if (text.charAt(at) == '(') {
                open.push(wide);
            } else if (text.charAt(at) == ')') {
                wide = open.isEmpty() ? wide : open.pop();
            }
            if (wide) {
                String full = String.valueOf(FULL.charAt(mark));
                draft.display(index, at, at + 1, full, cause);
            }
        }
    }

    private static boolean isBesideHan(String text, int at) {
        char mark = text.charAt(at);
        boolean before = at > 0 && isHanOrClose(text.codePointBefore(at));
        boolean after = at + 1 < text.length() && Letters.isHan(text.codePointAt(at + 1));
        boolean attached = at > 0 && !Blank.is(text.charAt(at - 1));
        return before || after && (mark == '(' || attached);
    }

    private static boolean isHanOrClose(int c) {
        return Letters.isHan(c) || "”’」』》】）、。".indexOf(c) >= 0;
    }
}
