package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes off what other documents of the corpus have in the same place: runs of short lines before
 * or after the text that several works share, as the pages of one site do. A single line that many
 * documents have, 目录 or References, is their own; so are numbered headings and sentences.
 */
final class RepeatedFurniture implements Rule {
    private static final int LEAST_RUN = 3;
    private static final int TEXT_WIDTH = 120;
    private static final double CONFIDENCE = 0.92;
    private static final Pattern NUMBERED =
            Pattern.compile("(?:第?[0-9一二三四五六七八九十百]+[章节節条條编編部篇、.)）]|[（(][0-9一二三四五六七八九十]+[)）]).*");

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
        Draft.Cause cause =
                new Draft.Cause(
                        this,
                        Edit.Kind.FURNITURE,
                        "Lines that other documents of the corpus have too, "
                                + where
                                + " the text.",
                        CONFIDENCE);
        int end = to;
        while (end > from) {
            int start = end;
            while (start > from && isRepeated(draft.blocks().get(start - 1), repeated)) {
                start--;
            }
            if (end - start >= LEAST_RUN) {
                draft.remove(start, end, cause);
            }
            end = start == end ? end - 1 : start;
        }
    }

    private static boolean isText(Block block) {
        return Prose.width(block.text()) >= TEXT_WIDTH;
    }

    private static boolean isRepeated(Block block, Set<String> repeated) {
        String text = block.revision().strip().text();
        return block.isBody()
                && repeated.contains(text)
                && !Prose.endsSentence(text)
                && !NUMBERED.matcher(text).matches();
    }
}
