package dev.stele.clean.lines;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.FurnitureLines;
import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes off what other documents of the corpus have in the same place: runs of short lines before
 * or after the text that several works share, as the pages of one site do. A single line that many
 * documents have, 目录 or References, is their own; so are numbered headings and sentences.
 */
public final class RepeatedFurniture implements Rule {
    private static final int LEAST_RUN = 3;
    private static final int TEXT_WIDTH = 120;
    private static final Set<Trait> SIGNS =
            EnumSet.of(
                    Trait.LABEL,
                    Trait.MENU_WORD,
                    Trait.PAGE_PHRASE,
                    Trait.NOTICE,
                    Trait.BREADCRUMB,
                    Trait.ADDRESS);
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "[#* ]*(?:第?[0-9一二三四五六七八九十百]+[章节節条條编編部篇、.)）]|[（(][0-9一二三四五六七八九十]+[)）]).*");

    /** A date, or a value behind its name: both are the document's own, whoever else has them. */
    private static final Pattern FACT =
            Pattern.compile(
                    "[0-9]{4} ?[-/.年년] ?[0-9]{1,2}|(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])"
                            + "|^[^:：]{1,24}[:：] ?[^:：/]{1,60}$");

    @Override
    public String name() {
        return "repeated-furniture";
    }

    @Override
    public void revise(Draft draft) {
        Set<String> repeated = draft.evidence().repeated();
        if (repeated.isEmpty() || draft.read().source().mediaType() == MediaType.MARKDOWN) {
            return;
        }
        int last = draft.blocks().size() - 1;
        while (last >= 0 && !isText(draft.blocks().get(last))) {
            last--;
        }
        int first = 0;
        while (first < draft.blocks().size() && !isText(draft.blocks().get(first))) {
            first++;
        }
        if (first > last) {
            return;
        }
        removeRuns(draft, last + 1, draft.blocks().size(), repeated, "after");
        removeRuns(draft, 0, first, repeated, "before");
    }

    private void removeRuns(Draft draft, int from, int to, Set<String> repeated, String where) {
        int end = to;
        while (end > from) {
            int start = end;
            while (start > from && isRepeated(draft.blocks().get(start - 1), repeated)) {
                start--;
            }
            if (end - start >= LEAST_RUN && !ProgramText.is(lines(draft, start, end))) {
                draft.remove(start, end, cause(isPage(draft, start, end) ? 0.92 : 0.7, where));
            }
            end = start == end ? end - 1 : start;
        }
    }

    private Draft.Cause cause(double confidence, String where) {
        return new Draft.Cause(
                this,
                Edit.Kind.FURNITURE,
                "Lines that other documents of the corpus have too, " + where + " the text.",
                confidence);
    }

    /**
     * Whether the lines are those of a page: of a web page, or with what only pages say. Letters
     * that close alike, and interviews that open alike, say so in each.
     */
    private static boolean isPage(Draft draft, int from, int to) {
        if (from > 0 && Prose.endsOpen(draft.blocks().get(from - 1).text())) {
            return false;
        }
        if (draft.read().source().mediaType() == MediaType.HTML) {
            return true;
        }
        LineTraits traits = new LineTraits(lines(draft, from, to), new boolean[to - from]);
        for (int i = 0; i < to - from; i++) {
            if (traits.of(i).stream().anyMatch(SIGNS::contains)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(Draft draft, int from, int to) {
        return draft.blocks().subList(from, to).stream().map(Block::text).toList();
    }

    private static boolean isText(Block block) {
        return Prose.width(block.text()) >= TEXT_WIDTH;
    }

    private static boolean isRepeated(Block block, Set<String> repeated) {
        String text = block.revision().strip().text();
        return block.isBody()
                && repeated.contains(text)
                && !Prose.endsSentence(text)
                && !Prose.endsOpen(text)
                && !NUMBERED.matcher(text).matches()
                && (!FACT.matcher(text).find() || FurnitureLines.isNotice(text));
    }
}
