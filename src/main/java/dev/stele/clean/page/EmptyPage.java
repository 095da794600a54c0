package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.words.Phrases;
import dev.stele.clean.words.Tables;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows a page without a text: a script would have put one there, and what was saved is only what
 * the site writes on all its pages. Such a page has no title, no sentences of its own and no
 * headlines, but the names of many of the things that sites offer.
 */
final class EmptyPage {
    private static final int LEAST_KINDS = 4;

    /** Width of sentences from which on a page has a text, however short. */
    private static final int LEAST_TEXT = 200;

    private static final int HEADLINE = 36;
    private static final int LEAST_HEADLINES = 3;
    private static final List<Pattern> SITE_WORDS =
            Tables.lines("clean/site-words.txt").stream()
                    .map(row -> Pattern.compile(row, Pattern.CASE_INSENSITIVE))
                    .toList();

    private static final Phrases PAGE_PHRASES = Phrases.of("clean/page-phrases.txt");
    private static final int LONGEST_LINE = 400;
    private static final int SEARCHED = 400;

    /** What parts the things that one line names. */
    private static final Pattern SEPARATOR = Pattern.compile(" *[|·•,，、] *| [-–/] ");

    private EmptyPage() {}

    /** Drops what is left when it is not a text. */
    static boolean drop(Outline outline, Selection selection) {
        if (hasText(outline, selection) || kinds(outline) < LEAST_KINDS) {
            return false;
        }
        selection.drop(
                0,
                selection.size(),
                "The page shows no text, only what all pages of its site show.");
        return true;
    }

    private static boolean hasText(Outline outline, Selection selection) {
        int width = 0;
        int headlines = 0;
        for (int i = 0; i < selection.size(); i++) {
            if (!selection.keeps(i)) {
                continue;
            }
            if (TitleBlock.isTitle(outline, i)) {
                return true;
            }
            Block block = outline.blocks().get(i);
            Range range = block.revision().range();
            if (PAGE_PHRASES.isIn(block.text(), SEARCHED)) {
                continue;
            }
            if (TextWeights.isProse(outline, block)) {
                width += outline.width(range);
            } else if (block.kind() == PassageKind.HEADING || outline.links(range) == 1) {
                headlines += outline.width(range) >= HEADLINE ? 1 : 0;
            }
        }
        return width >= LEAST_TEXT || headlines >= LEAST_HEADLINES;
    }

    /** How many kinds of things the page names that sites offer. */
    private static int kinds(Outline outline) {
        boolean[] found = new boolean[SITE_WORDS.size()];
        int kinds = 0;
        for (Block block : outline.blocks()) {
            if (block.text().length() > LONGEST_LINE) {
                continue;
            }
            for (String text : SEPARATOR.split(block.text())) {
                for (int k = 0; k < found.length; k++) {
                    if (!found[k] && SITE_WORDS.get(k).matcher(text).lookingAt()) {
                        found[k] = true;
                        kinds++;
                    }
                }
            }
        }
        return kinds;
    }
}
