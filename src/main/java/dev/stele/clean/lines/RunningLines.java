package dev.stele.clean.lines;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.model.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running titles and page numbers of a paged text: {@code - 12 -}, {@code Page 3 of 9}, 第3页, and
 * the title that stands beside them. Page numbers must count up and stand apart; and where they do
 * not call themselves so, they must interrupt sentences, because chapters, stanzas and formulas are
 * numbered too. A refrain comes back too, but beside no number.
 */
public final class RunningLines implements Rule {
    private static final Pattern MARKED =
            Pattern.compile(
                    "(?:[-–—·•~|]+ ?)([0-9]{1,4})(?: ?[-–—·•~|]+)"
                            + "|(?:page|pag\\.|p\\.|seite|página|pagina) ?([0-9]{1,4})"
                            + "(?: ?(?:of|/|von|de|di|sur) ?[0-9]{1,4})?"
                            + "|第 ?([0-9]{1,4}) ?[页頁](?: ?[,，/、]? ?(?:共|总) ?[0-9]{1,4} ?[页頁])?"
                            + "|([0-9]{1,4}) ?/ ?[0-9]{1,4}|([0-9]{1,4}) ?(?:쪽|페이지|ページ|页|頁)",
                    Pattern.CASE_INSENSITIVE);

    /** A number that says that it is a page's. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:page|seite|página|pagina) ?[0-9]{1,4} ?(?:of|/|von|de|di|sur) ?[0-9]{1,4}"
                            + "|第 ?[0-9]{1,4} ?[页頁].*|[0-9]{1,4} ?(?:쪽|페이지|ページ|页|頁)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile("([0-9]{1,4})");
    private static final Pattern WITH_TITLE =
            Pattern.compile(
                    "(?:([0-9]{1,4})[ \\u3000|]{1,8}(\\D{4,80})|(\\D{4,80}?)["
                            + " \\u3000|]{1,8}([0-9]{1,4}))");

    private static final int LEAST = 3;
    private static final int LEAST_APART = 3;
    private static final int SHORTEST_PAGE = 10;

    /** Stanzas have fewer lines. */
    private static final int LOWEST_PAGE = 8;

    private static final int VERSE = 56;

    private static final double UNEVEN = 1.3;
    private static final int LONGEST = 100;
    private static final int NARROW = 30;
    private static final int NOT_WRAPPED = 130;
    private static final double MOST = 0.6;

    /** A line of prose that fills its page is this wide, and nearly as wide as its neighbours. */
    private static final int WIDE = 50;

    private static final double FULL = 0.9;
    private static final double SOME = 0.1;

    @Override
    public String name() {
        return "running-line";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.TEXT) {
            return;
        }
        List<String> lines = draft.blocks().stream().map(Block::text).toList();
        if (ProgramText.is(lines)) {
            return;
        }
        List<Integer> bare = counting(lines, BARE);
        boolean interrupts = interrupting(lines, bare) >= MOST * bare.size();
        TreeSet<Integer> found = new TreeSet<>(counting(lines, MARKED));
        if (interrupts) {
            found.addAll(bare);
        }
        found.addAll(numberedTitles(lines));
        Set<Integer> titles = new HashSet<>(titles(lines, found, bare));
        found.addAll(titles);
        bare.stream()
                .filter(i -> titles.contains(i - 1) || titles.contains(i + 1))
                .forEach(found::add);
        boolean doubtful = found.isEmpty() && !interrupts;
        if (doubtful) {
            found.addAll(bare);
        }
        boolean pages = !doubtful && arePages(lines, found);
        List<Integer> all = new ArrayList<>(found);
        for (int i = all.size() - 1; i >= 0; i--) {
            remove(draft, all.get(i), pages || NAMED.matcher(lines.get(all.get(i))).matches());
        }
    }

    /**
     * Whether lines stand where pages end, which is anywhere in a sentence: numbers of sections,
     * verses and formulas stand between whole ones.
     */
    private static boolean arePages(List<String> lines, TreeSet<Integer> found) {
        int ends = 0;
        int breaks = 0;
        for (int i : found) {
            if (found.contains(i - 1)) {
                continue;
            }
            int next = i;
            while (found.contains(next)) {
                next++;
            }
            if (i > 0 && next < lines.size()) {
                ends++;
                breaks += goesOn(lines.get(i - 1), lines.get(next)) ? 1 : 0;
            }
        }
        boolean stanzas = isVerse(lines) && lines.size() - found.size() < LOWEST_PAGE * ends;
        return !stanzas && breaks > 0 && breaks >= SOME * ends;
    }

    /** Whether nearly all lines are as short as those of verse. */
    private static boolean isVerse(List<String> lines) {
        long wide = lines.stream().filter(line -> Prose.width(line) > VERSE).count();
        return SOME * lines.size() >= wide;
    }

    private Draft.Cause cause(double confidence) {
        return new Draft.Cause(
                this, Edit.Kind.FURNITURE, "A running title or page number.", confidence);
    }

    /** The lines that match and whose numbers count up, page by page. */
    private static List<Integer> counting(List<String> lines, Pattern pattern) {
        List<Integer> counting = new ArrayList<>();
        List<Integer> chain = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher matcher = line.length() <= LONGEST ? pattern.matcher(line) : null;
            if (matcher == null || !matcher.matches()) {
                continue;
            }
            int number = number(matcher);
            boolean next =
                    !chain.isEmpty()
                            && number > last
                            && number <= last + 2
                            && i - chain.get(chain.size() - 1) > LEAST_APART;
            if (!next) {
                close(chain, counting);
            }
            chain.add(i);
            last = number;
        }
        close(chain, counting);
        return counting;
    }

    private static void close(List<Integer> chain, List<Integer> counting) {
        if (chain.size() >= LEAST) {
            counting.addAll(chain);
        }
        chain.clear();
    }

    private static int number(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String text = matcher.group(group);
            if (text != null && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
                return Integer.parseInt(text);
            }
        }
        return -1;
    }

    /** How many of these lines stand in the middle of a sentence. */
    private static long interrupting(List<String> lines, List<Integer> of) {
        return of.stream().filter(i -> isInterrupting(lines, i)).count();
    }

    private static boolean isInterrupting(List<String> lines, int i) {
        if (i == 0 || i + 1 >= lines.size()) {
            return i > 0;
        }
        return goesOn(lines.get(i - 1), lines.get(i + 1))
                || i > 1 && goesOn(lines.get(i - 2), lines.get(i + 1))
                || i + 2 < lines.size() && goesOn(lines.get(i - 1), lines.get(i + 2));
    }

    /** Whether a sentence seems to go on from one line to the other. */
    private static boolean goesOn(String line, String next) {
        return Prose.width(line) >= NARROW && !Prose.endsSentence(line) && !startsSentence(next);
    }

    private static boolean startsSentence(String line) {
        int c = line.codePointAt(0);
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "“\"‘「『（(【#".indexOf(c) >= 0;
    }

    /** Titles with a number beside them, the same each time: {@code The Harbour 12}. */
    private static List<Integer> numberedTitles(List<String> lines) {
        Map<String, List<Integer>> places = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher matcher = line.length() <= LONGEST ? WITH_TITLE.matcher(line) : null;
            if (matcher == null || !matcher.matches()) {
                continue;
            }
            boolean front = matcher.group(1) != null;
            int number = Integer.parseInt(matcher.group(front ? 1 : 4));
            String title = matcher.group(front ? 2 : 3).strip();
            List<Integer> of = places.computeIfAbsent(title, t -> new ArrayList<>());
            int last = numbers.getOrDefault(title, number - 1);
            boolean apart = of.isEmpty() || i - of.get(of.size() - 1) > LEAST_APART;
            if (number > last && number <= last + 3 && apart) {
                of.add(i);
                numbers.put(title, number);
            }
        }
        List<Integer> found = new ArrayList<>();
        places.values().stream().filter(of -> of.size() >= LEAST).forEach(found::addAll);
        return found;
    }

    /** Lines that come back and mostly stand beside a page number, or break sentences. */
    private static List<Integer> titles(
            List<String> lines, TreeSet<Integer> sure, List<Integer> bare) {
        TreeSet<Integer> numbers = new TreeSet<>(sure);
        numbers.addAll(bare);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (mayBeTitle(lines.get(i)) && !numbers.contains(i)) {
                places.computeIfAbsent(lines.get(i), l -> new ArrayList<>()).add(i);
            }
        }
        List<Integer> found = new ArrayList<>();
        for (List<Integer> of : places.values()) {
            boolean apart = of.size() >= LEAST;
            for (int k = 1; k < of.size(); k++) {
                apart &= of.get(k) - of.get(k - 1) > LEAST_APART;
            }
            if (!apart) {
                continue;
            }
            long beside =
                    of.stream()
                            .filter(i -> numbers.contains(i - 1) || numbers.contains(i + 1))
                            .count();
            if (isOfSentence(lines, of)) {
                continue;
            }
            boolean breaks = isRegular(of) && interrupting(lines, of) >= MOST * of.size();
            if (beside >= MOST * of.size() || breaks) {
                found.addAll(of);
            }
        }
        return found;
    }

    /**
     * Whether the line is a part of sentences that come back: it begins in lower case, goes on from
     * the line above it, or fills the width of its page.
     */
    private static boolean isOfSentence(List<String> lines, List<Integer> of) {
        String line = lines.get(of.get(0));
        int width = Prose.width(line);
        long full =
                of.stream()
                        .filter(i -> i > 0 && i + 1 < lines.size())
                        .filter(
                                i ->
                                        width >= FULL * Prose.width(lines.get(i - 1))
                                                && width >= FULL * Prose.width(lines.get(i + 1)))
                        .count();
        char first = line.charAt(0);
        return first >= 'a' && first <= 'z' || width >= WIDE && full >= MOST * of.size();
    }

    private static boolean mayBeTitle(String line) {
        return line.length() <= LONGEST
                && Prose.hasLetters(line)
                && !Prose.endsOpen(line)
                && !Prose.endsSentence(line)
                && line.indexOf('<') < 0;
    }

    /** Whether the lines come back after nearly the same number of lines each time. */
    private static boolean isRegular(List<Integer> of) {
        if (of.size() <= LEAST) {
            return false;
        }
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int k = 1; k < of.size(); k++) {
            int gap = of.get(k) - of.get(k - 1);
            shortest = Math.min(shortest, gap);
            longest = Math.max(longest, gap);
        }
        return shortest >= SHORTEST_PAGE && longest <= shortest * UNEVEN;
    }

    private void remove(Draft draft, int index, boolean sure) {
        draft.remove(index, index + 1, cause(sure ? 0.93 : 0.6));
        if (!sure || index == 0 || index >= draft.blocks().size()) {
            return;
        }
        Block before = draft.blocks().get(index - 1);
        Block behind = draft.blocks().get(index);
        boolean paragraphs =
                Prose.width(before.text()) > NOT_WRAPPED
                        || Prose.width(behind.text()) > NOT_WRAPPED;
        if (paragraphs
                && before.isPlain()
                && behind.isPlain()
                && goesOn(before.text(), behind.text())) {
            draft.join(
                    index - 1,
                    index + 1,
                    WrappedLines.joint(before, behind),
                    new Draft.Cause(
                            this, Edit.Kind.LAYOUT, "A page end inside a paragraph.", 0.93));
        }
    }
}
