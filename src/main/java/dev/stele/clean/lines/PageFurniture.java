package dev.stele.clean.lines;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the furniture of a saved page off a plain text: menus, buttons, notices, other stories,
 * comments. Lines are told apart by what they look like and what stands around them; whether there
 * is a page at all must be shown by what only pages say. A text without such signs loses nothing.
 */
public final class PageFurniture implements Rule {
    /** How many lines may stand between a title and the text below it. */
    private static final int TITLE_REACH = 12;

    private static final int TITLE_WIDTH = 8;
    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_TITLE = 120;

    /** How many lines above the end of a text a notice may begin. */
    private static final int NOTICE_REACH = 12;

    private static final Set<Trait> STRONG =
            EnumSet.of(
                    Trait.LABEL,
                    Trait.PAGE_PHRASE,
                    Trait.PAGE_PHRASE_LONG,
                    Trait.NOTICE,
                    Trait.BREADCRUMB,
                    Trait.TAGS);

    /** What texts say too: it only confirms what other signs have shown. */
    private static final Set<Trait> CONFIRMING =
            EnumSet.of(Trait.SECTION, Trait.BESIDE_TEXT, Trait.LEADS_AWAY);

    private static final Set<Trait> WEAK =
            EnumSet.of(
                    Trait.MENU_WORD,
                    Trait.COUNTER,
                    Trait.TIME_STAMP,
                    Trait.DOUBLED,
                    Trait.COMMENT_PHRASE);
    private static final Set<Trait> SIGNS = EnumSet.copyOf(STRONG);

    static {
        SIGNS.addAll(WEAK);
        SIGNS.addAll(CONFIRMING);
    }

    private static final Set<Trait> NO_TITLE =
            EnumSet.of(
                    Trait.LABEL,
                    Trait.MENU_WORD,
                    Trait.PAGE_PHRASE,
                    Trait.NOTICE,
                    Trait.BREADCRUMB,
                    Trait.SECTION,
                    Trait.BESIDE_TEXT,
                    Trait.LEADS_AWAY,
                    Trait.COUNTER,
                    Trait.TIME_STAMP,
                    Trait.HOLDS_TIME,
                    Trait.CREDIT,
                    Trait.SEPARATORS,
                    Trait.LETTERLESS);

    /** Words in a row, kept apart by tabs or dashes. */
    private static final Pattern MENU_ROW =
            Pattern.compile("(?:[^\\t]{1,16}\\t[ \\t]*){3}|(?:[^-–]{1,16} [-–] ){3}");

    private static final int SURE_POINTS = 7;
    private static final int SENTENCE = 100;
    private static final int SENTENCE_LIKE = 50;

    /** The width of one character, as menus set upright have on each line; it says nothing. */
    private static final int SINGLE = 2;

    private static final int SURE_KINDS = 3;
    private static final int LEAST_POINTS = 2;
    private static final int DENSE_POINTS = 4;
    private static final int DENSE_SHARE = 2;

    @Override
    public String name() {
        return "page-furniture";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.TEXT || draft.blocks().size() < 2) {
            return;
        }
        List<String> lines = draft.blocks().stream().map(Block::text).toList();
        LineTraits traits = new LineTraits(lines, tight(draft));
        int[] widths = new int[lines.size()];
        boolean prose = false;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = traits.width(i);
            prose |= traits.isProse(i);
        }
        if (!prose) {
            return;
        }
        boolean[] text = TextRuns.of(LineWeights.scores(traits), widths);
        cutNotices(traits, text);
        InnerSections.cut(traits, text);
        title(lines, traits, text);
        double confidence = confidence(lines, traits, text);
        if (confidence > 0) {
            remove(draft, text, doubtful(lines, traits, text), confidence);
        }
    }

    /** Whether a line stands right below the one before it, without a blank line between them. */
    private static boolean[] tight(Draft draft) {
        boolean[] tight = new boolean[draft.blocks().size()];
        String text = draft.read().text();
        for (int i = 1; i < tight.length; i++) {
            int from = draft.blocks().get(i - 1).revision().range().to();
            int to = draft.blocks().get(i).revision().range().from();
            int line = text.indexOf('\n', from);
            int next = line < 0 ? line : text.indexOf('\n', line + 1);
            tight[i] = line >= 0 && line < to && (next < 0 || next >= to);
        }
        return tight;
    }

    /** Ends the text before the notices that stand below it. */
    private static void cutNotices(LineTraits traits, boolean[] text) {
        int end = text.length;
        while (end > 0 && !text[end - 1]) {
            end--;
        }
        int from = Math.max(1, end - NOTICE_REACH);
        boolean below = false;
        for (int i = from; i < end; i++) {
            below |= text[i - 1] && traits.of(i).contains(Trait.NOTICE);
            text[i] &= !below;
        }
    }

    /** Keeps the line above the text that is most likely its title. */
    private static void title(List<String> lines, LineTraits traits, boolean[] text) {
        int core = 0;
        while (core < text.length && !text[core]) {
            core++;
        }
        int best = -1;
        for (int i = Math.max(0, core - TITLE_REACH); i < core && core < text.length; i++) {
            boolean mayBe =
                    traits.width(i) >= TITLE_WIDTH
                            && traits.width(i) <= LONGEST_TITLE
                            && !MENU_ROW.matcher(lines.get(i)).find()
                            && traits.of(i).stream().noneMatch(NO_TITLE::contains);
            if (mayBe && (best < 0 || traits.width(i) >= traits.width(best))) {
                best = i;
            }
        }
        boolean above = best < 0 && core > 0 && core < text.length;
        if (above && isShortTitle(lines, traits, core - 1)) {
            best = core - 1;
        }
        if (best >= 0) {
            text[best] = true;
        }
    }

    /** A word or two right above the text, apart from other lines, that are no label. */
    private static boolean isShortTitle(List<String> lines, LineTraits traits, int line) {
        return traits.width(line) >= SHORTEST_TITLE
                && traits.width(line) < TITLE_WIDTH
                && Prose.hasLetters(lines.get(line))
                && !traits.of(line).contains(Trait.TIGHT)
                && traits.of(line).stream().noneMatch(NO_TITLE::contains);
    }

    /**
     * How sure it is that the text stands on a page; 0 when hardly anything speaks for it. Signs of
     * one kind prove little: verse repeats lines, tables hold numbers, laws speak of rights.
     */
    private static double confidence(List<String> lines, LineTraits traits, boolean[] text) {
        int points = 0;
        int confirming = 0;
        boolean beside = false;
        boolean takesProgram = false;
        int removed = 0;
        Set<Trait> kinds = EnumSet.noneOf(Trait.class);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < text.length; i++) {
            if (text[i] || !seen.add(lines.get(i))) {
                continue;
            }
            removed += traits.width(i) > SINGLE ? 1 : 0;
            takesProgram |= ProgramText.isLine(lines.get(i));
            boolean isSentence = traits.isProse(i) && !traits.of(i).contains(Trait.NOTICE);
            boolean strong = false;
            boolean weak = false;
            for (Trait trait : traits.of(i)) {
                boolean says =
                        STRONG.contains(trait) && (!isSentence || traits.width(i) < SENTENCE);
                strong |= says;
                weak |= WEAK.contains(trait);
                if (says || WEAK.contains(trait)) {
                    kinds.add(trait);
                }
            }
            points += strong && !isSentence ? 2 : strong || weak ? 1 : 0;
            if (!strong && !weak) {
                confirming += traits.of(i).stream().anyMatch(CONFIRMING::contains) ? 1 : 0;
                beside |= traits.of(i).contains(Trait.BESIDE_TEXT);
            }
        }
        if (points < LEAST_POINTS || kinds.stream().noneMatch(STRONG::contains)) {
            return 0;
        }
        if (beside && points >= DENSE_POINTS) {
            kinds.add(Trait.BESIDE_TEXT);
        }
        points += confirming;
        boolean dense = points >= DENSE_POINTS && DENSE_SHARE * points >= removed;
        boolean page = kinds.size() >= SURE_KINDS && (points >= SURE_POINTS || dense);
        return page && !(takesProgram && ProgramText.is(lines)) ? 0.95 : 0.7;
    }

    /**
     * Lines without a sign of their own that stand among the text, or between it and its title, may
     * be a dateline, a caption, a row of a table; lines of a program belong to a text wherever they
     * stand, and a text about programs has lines that look like labels.
     */
    private static boolean[] doubtful(List<String> lines, LineTraits traits, boolean[] text) {
        int first = 0;
        int last = text.length;
        while (first < text.length && !text[first]) {
            first++;
        }
        while (last > first && !text[last - 1]) {
            last--;
        }
        boolean program = ProgramText.is(lines);
        boolean[] doubtful = new boolean[text.length];
        for (int i = 0; i < text.length; i++) {
            boolean among = i >= first && i < last;
            boolean like =
                    among
                                    && traits.width(i) >= SENTENCE_LIKE
                                    && !MENU_ROW.matcher(lines.get(i)).find()
                            || ProgramText.isStatement(lines.get(i));
            boolean signed = traits.of(i).stream().anyMatch(SIGNS::contains);
            doubtful[i] = !text[i] && (like && !signed || program && among);
        }
        return doubtful;
    }

    private void remove(Draft draft, boolean[] text, boolean[] doubtful, double confidence) {
        int to = text.length;
        for (int i = text.length - 1; i >= -1; i--) {
            boolean same =
                    i >= 0
                            && i + 1 < text.length
                            && text[i] == text[i + 1]
                            && doubtful[i] == doubtful[i + 1];
            if (same) {
                continue;
            }
            if (i + 1 < to && !text[i + 1]) {
                double sure = doubtful[i + 1] ? Math.min(confidence, 0.7) : confidence;
                draft.remove(i + 1, to, cause(i + 1, to, text.length, sure));
            }
            to = i + 1;
        }
    }

    private Draft.Cause cause(int from, int to, int lines, double confidence) {
        String where =
                from == 0
                        ? "before the text."
                        : to == lines ? "after the text." : "among the text.";
        return new Draft.Cause(
                this, Edit.Kind.FURNITURE, "Furniture of the page, " + where, confidence);
    }
}
