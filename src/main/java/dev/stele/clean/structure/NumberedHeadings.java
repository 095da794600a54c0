package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Blank;
import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import dev.stele.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings by their numbers: {@code 1}, {@code 1.1}, 一、, （一）, 第一章. A line counts when it is short,
 * ends like a heading, and its number follows from the one before; a single number proves nothing.
 */
public final class NumberedHeadings implements Rule {
    private static final int LONGEST = 120;
    private static final int LEAST = 2;
    private static final int BODY_WIDTH = 80;
    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern ARABIC =
            Pattern.compile(
                    "([0-9]{1,2}(?:\\.[0-9]{1,2}){0,3})"
                            + "(?:[.、．]|[ \\t\\u3000\\xa0])[ \\t\\u3000]*(?=\\S)");
    private static final Pattern HAN =
            Pattern.compile(
                    "(?:第([一二三四五六七八九十]{1,3})[章部篇编編](?:[ \\u3000:：]|(?=\\S))"
                            + "|([一二三四五六七八九十]{1,3})、"
                            + "|[（(]([一二三四五六七八九十]{1,3})[）)])");

    @Override
    public String name() {
        return "numbered-heading";
    }

    /** A line that may be a heading: the path of its number, and where its words begin. */
    private record Candidate(int block, List<Integer> path, int words) {}

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.TEXT) {
            return;
        }
        accept(draft, candidates(draft, true));
        accept(draft, candidates(draft, false));
    }

    private void accept(Draft draft, List<Candidate> candidates) {
        List<Candidate> accepted = new ArrayList<>();
        List<Integer> before = List.of();
        for (Candidate candidate : candidates) {
            if (follows(before, candidate.path())) {
                accepted.add(candidate);
                before = candidate.path();
            }
        }
        long withBody = accepted.stream().filter(c -> hasBody(draft, c.block() + 1)).count();
        if (accepted.size() < LEAST || 2 * withBody < accepted.size()) {
            return;
        }
        for (Candidate heading : accepted) {
            Block block = draft.blocks().get(heading.block());
            draft.put(heading.block(), block.asHeading(heading.path().size() + 1, Role.BODY));
            draft.change(
                    heading.block(),
                    wideSpace(block.text(), heading.words()),
                    new Draft.Cause(
                            this,
                            Edit.Kind.LAYOUT,
                            "Space between a heading's number and its words.",
                            1));
        }
    }

    private static List<Revision.Change> wideSpace(String text, int words) {
        int start = words;
        while (start > 0 && Blank.is(text.charAt(start - 1))) {
            start--;
        }
        return words - start > 1 ? List.of(new Revision.Change(start, words, " ")) : List.of();
    }

    private static boolean hasBody(Draft draft, int index) {
        return index < draft.blocks().size()
                && Prose.width(draft.blocks().get(index).text()) >= BODY_WIDTH;
    }

    private static List<Candidate> candidates(Draft draft, boolean arabic) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            String text = block.text();
            if (!block.isPlain()
                    || Prose.width(text) > LONGEST
                    || Prose.endsSentence(text)
                    || Prose.endsOpen(text)) {
                continue;
            }
            Matcher matcher = (arabic ? ARABIC : HAN).matcher(text);
            if (matcher.lookingAt() && Prose.hasLetters(text.substring(matcher.end()))) {
                candidates.add(
                        new Candidate(
                                i, arabic ? arabicPath(matcher) : hanPath(matcher), matcher.end()));
            }
        }
        return candidates;
    }

    private static List<Integer> arabicPath(Matcher matcher) {
        List<Integer> path = new ArrayList<>();
        for (String part : matcher.group(1).split("\\.")) {
            path.add(Integer.parseInt(part));
        }
        return path;
    }

    /** 第一章 and 一、 stand at the first level, （一） at the second. */
    private static List<Integer> hanPath(Matcher matcher) {
        if (matcher.group(3) != null) {
            return List.of(0, numeral(matcher.group(3)));
        }
        return List.of(numeral(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
    }

    private static int numeral(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(numeral.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(numeral.charAt(0)) + 1;
        int ones = ten + 1 < numeral.length() ? NUMERALS.indexOf(numeral.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }

    /**
     * Whether a number may come next: the first of a level, or one more on a level that is open.
     */
    private static boolean follows(List<Integer> before, List<Integer> path) {
        int last = path.get(path.size() - 1);
        if (path.size() > before.size()) {
            boolean child =
                    before.isEmpty()
                            || isUnder(before, path)
                            || path.get(0) == 0 && path.size() == 2;
            return child && path.size() <= before.size() + 1 && last <= 1;
        }
        if (path.get(0) == 0 && path.size() == 2 && before.size() == 2 && before.get(0) == 0) {
            return last == before.get(1) + 1;
        }
        return path.subList(0, path.size() - 1).equals(before.subList(0, path.size() - 1))
                && last == before.get(path.size() - 1) + 1;
    }

    private static boolean isUnder(List<Integer> parent, List<Integer> path) {
        return path.subList(0, parent.size()).equals(parent);
    }
}
