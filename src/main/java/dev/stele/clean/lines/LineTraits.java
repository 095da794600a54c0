package dev.stele.clean.lines;

import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.Blank;
import dev.stele.clean.words.FurnitureLines;
import dev.stele.clean.words.Phrases;
import dev.stele.text.Letters;
import dev.stele.text.Script;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The traits of all lines of a text, in time linear in its length. */
final class LineTraits {
    private static final Phrases MENU_WORDS = Phrases.of("clean/menu-words.txt");
    private static final Phrases PAGE_PHRASES = Phrases.of("clean/page-phrases.txt");
    private static final Phrases COMMENT_PHRASES = Phrases.of("clean/comment-phrases.txt");
    private static final Phrases SECTIONS = Phrases.of("clean/section-labels.txt");
    private static final Phrases LEADS = Phrases.of("clean/link-labels.txt");
    private static final Phrases BESIDE = Phrases.of("clean/web-labels.txt");
    private static final Pattern TAGS =
            Pattern.compile(
                    "(?:tags?|filed under|topics?|categor(?:y|ies)|posted"
                            + " in|labels?|keywords?|标签|標籤|关键词|分类|所属专题|タグ|カテゴリー?|태그) ?[:：].{0,200}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HOLDS_TIME =
            Pattern.compile(
                    "[0-9]{4} ?[-/.年] ?[0-9]{1,2} ?[-/.月] ?[0-9]{1,2}|[0-9]{1,2}:[0-9]{2}"
                        + "|(?<![a-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?"
                        + " [0-9]{1,2}(?![0-9])|(?<![0-9])[0-9]{1,2}"
                        + " (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?:by |author|photo|image|source|via |updated|published|posted|来源|來源|作者"
                            + "|记者|責任編輯|责任编辑|编辑|文/|图/|[（(]?(?:责任)?编辑|입력|기사입력|등록)"
                            + ".{0,80}",
                    Pattern.CASE_INSENSITIVE);
    private static final String SEPARATORS = "|｜·•>›»←→";
    private static final String BULLETS = "•·■□▪▲▶►◆◇○●※*-–—>»";
    private static final String QUOTES = "“”\"「」『』";

    /** Lines above this width are not searched for phrases beyond it: prose says enough by then. */
    private static final int SEARCHED = 400;

    private static final int SHORT = 40;
    private static final int PROSE_WIDTH = 60;
    private static final int SENTENCE_WIDTH = 40;
    private static final int NEAR = 3;
    private static final int FAR = 6;
    private static final int BEGINNING = 6;
    private static final int ALIKE = 4;
    private static final int SHORT_RUN = 4;
    private static final int LONG_SHORT_RUN = 10;

    private final List<String> lines;
    private final FurnitureLines furniture;
    private final List<Set<Trait>> traits;
    private final int[] widths;
    private final boolean[] prose;

    LineTraits(List<String> lines, boolean[] tight) {
        this.lines = lines;
        this.furniture = new FurnitureLines(lines);
        this.widths = lines.stream().mapToInt(Prose::width).toArray();
        this.prose = new boolean[lines.size()];
        this.traits = lines.stream().map(line -> (Set<Trait>) EnumSet.of(Trait.ALWAYS)).toList();
        boolean mainIsCjk = mainIsCjk();
        for (int i = 0; i < lines.size(); i++) {
            build(i);
            says(i);
            if (isOtherScript(lines.get(i), mainIsCjk)) {
                traits.get(i).add(Trait.OTHER_SCRIPT);
            }
            if (tight[i]) {
                traits.get(i).add(Trait.TIGHT);
                if (i + 1 < lines.size() && tight[i + 1]) {
                    traits.get(i).add(Trait.TIGHT_RUN);
                }
            }
        }
        repeated();
        around();
        core();
        LineParts.mark(this);
    }

    Set<Trait> of(int line) {
        return traits.get(line);
    }

    int size() {
        return lines.size();
    }

    int width(int line) {
        return widths[line];
    }

    boolean isProse(int line) {
        return prose[line];
    }

    private void build(int i) {
        String line = lines.get(i);
        Set<Trait> of = traits.get(i);
        int width = widths[i];
        of.add(
                width <= 8
                        ? Trait.WIDTH_8
                        : width <= 16
                                ? Trait.WIDTH_16
                                : width <= 32
                                        ? Trait.WIDTH_32
                                        : width <= 60
                                                ? Trait.WIDTH_60
                                                : width <= 120
                                                        ? Trait.WIDTH_120
                                                        : width <= 240
                                                                ? Trait.WIDTH_240
                                                                : Trait.WIDTH_MORE);
        boolean sentence = Prose.endsSentence(line);
        boolean cutOff = line.endsWith("..") || line.endsWith("…");
        int clauses = Prose.clauseMarks(line);
        if (cutOff) {
            of.add(Trait.CUT_OFF);
        } else if (sentence) {
            of.add(width >= SENTENCE_WIDTH ? Trait.ENDS_SENTENCE_LONG : Trait.ENDS_SENTENCE);
        } else if (Prose.endsOpen(line)) {
            of.add(Trait.ENDS_OPEN);
        }
        if (clauses == 0) {
            of.add(width >= SENTENCE_WIDTH ? Trait.CLAUSES_NONE_LONG : Trait.CLAUSES_NONE);
        } else if (clauses >= 4) {
            of.add(Trait.CLAUSES_FOUR);
        } else if (clauses >= 2) {
            of.add(Trait.CLAUSES_TWO);
        }
        prose[i] =
                !cutOff
                        && (width >= PROSE_WIDTH && clauses >= 2
                                || width >= SENTENCE_WIDTH && sentence);
        characters(line, of);
    }

    private static void characters(String line, Set<Trait> of) {
        int letters = 0;
        int digits = 0;
        int upper = 0;
        int lower = 0;
        int separators = 0;
        int words = 0;
        int capitalWords = 0;
        boolean quotes = false;
        char before = ' ';
        int end = Math.min(line.length(), SEARCHED);
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            Script script = Script.of(c);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (script != Script.NONE) {
                letters++;
            }
            if (c >= 'A' && c <= 'Z') {
                upper++;
            } else if (c >= 'a' && c <= 'z') {
                lower++;
            }
            if (Blank.is(before) && script == Script.WORD && (c < '0' || c > '9')) {
                words++;
                capitalWords += c >= 'A' && c <= 'Z' ? 1 : 0;
            }
            separators += SEPARATORS.indexOf(c) >= 0 ? 1 : 0;
            quotes |= QUOTES.indexOf(c) >= 0;
            before = c;
        }
        if (quotes) {
            of.add(Trait.QUOTES);
        }
        if (!line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0) {
            of.add(Trait.BULLET);
        }
        if (separators >= 2 && separators * 30 >= end) {
            of.add(Trait.SEPARATORS);
        }
        if (letters == 0) {
            of.add(Trait.LETTERLESS);
        } else if (digits * 3 >= letters) {
            of.add(Trait.DIGITS);
        }
        if (upper >= 3 && lower == 0) {
            of.add(Trait.CAPITALS);
        } else if (words >= 2 && capitalWords * 10 >= words * 7) {
            of.add(Trait.TITLE_CASE);
        }
    }

    private void says(int i) {
        String line = lines.get(i);
        Set<Trait> of = traits.get(i);
        Optional<FurnitureLines.Sign> sign = furniture.sign(i);
        sign.ifPresent(
                s ->
                        of.add(
                                switch (s) {
                                    case LABEL -> Trait.LABEL;
                                    case COUNTER -> Trait.COUNTER;
                                    case TIME_STAMP -> Trait.TIME_STAMP;
                                    case BREADCRUMB -> Trait.BREADCRUMB;
                                    case NOTICE -> Trait.NOTICE;
                                    case DOUBLED -> Trait.DOUBLED;
                                }));
        String head = line.length() <= SEARCHED ? line : line.substring(0, SEARCHED);
        if (widths[i] <= SHORT && MENU_WORDS.is(bare(line))) {
            of.add(Trait.MENU_WORD);
        }
        String bare = bare(line);
        if (widths[i] <= PROSE_WIDTH && SECTIONS.is(label(bare))) {
            of.add(Trait.SECTION);
        } else if (sign.isEmpty() && widths[i] <= 2 * PROSE_WIDTH) {
            if (LEADS.begin(bare)) {
                of.add(Trait.LEADS_AWAY);
            } else if (BESIDE.is(line) || BESIDE.is(bare)) {
                of.add(Trait.BESIDE_TEXT);
            }
        }
        if (PAGE_PHRASES.isIn(line, SEARCHED)) {
            of.add(widths[i] < 2 * PROSE_WIDTH ? Trait.PAGE_PHRASE : Trait.PAGE_PHRASE_LONG);
        }
        if (widths[i] <= 2 * PROSE_WIDTH) {
            if (HOLDS_TIME.matcher(line).find()) {
                of.add(Trait.HOLDS_TIME);
            }
            if (CREDIT.matcher(bare(line)).matches()) {
                of.add(Trait.CREDIT);
            }
            if (COMMENT_PHRASES.isIn(line, SEARCHED)) {
                of.add(Trait.COMMENT_PHRASE);
            }
            if (TAGS.matcher(bare(line)).matches()) {
                of.add(Trait.TAGS);
            }
            if (head.contains("://") || head.contains("www.") || head.indexOf('@') >= 0) {
                of.add(Trait.ADDRESS);
            }
        }
    }

    /** Without marks and blanks at its ends. */
    private static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Letters.isLetterOrDigit(line.codePointAt(start))) {
            start++;
        }
        while (end > start && Blank.is(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** Without the marks at its end. */
    private static String label(String bare) {
        int end = bare.length();
        while (end > 0 && !Letters.isLetterOrDigit(bare.codePointBefore(end))) {
            end--;
        }
        return bare.substring(0, end);
    }

    private boolean mainIsCjk() {
        long cjk = 0;
        long all = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (widths[i] >= PROSE_WIDTH) {
                cjk += widths[i] - lines.get(i).length();
                all += lines.get(i).length();
            }
        }
        return 4 * cjk >= all;
    }

    private static boolean isOtherScript(String line, boolean mainIsCjk) {
        boolean hasCjk = line.codePoints().limit(SEARCHED).anyMatch(Letters::isCjk);
        return hasCjk != mainIsCjk && Prose.hasLetters(line);
    }

    private void repeated() {
        Map<String, Integer> count = new HashMap<>();
        Map<String, Integer> beginnings = new HashMap<>();
        lines.forEach(line -> count.merge(line, 1, Integer::sum));
        lines.forEach(line -> beginnings.merge(beginning(line), 1, Integer::sum));
        int longest = 0;
        for (int width : widths) {
            longest = Math.max(longest, width);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (beginnings.getOrDefault(beginning(lines.get(i)), 0) >= ALIKE
                    && lines.get(i).length() > BEGINNING) {
                traits.get(i).add(Trait.SAME_BEGINNING);
            }
            if (2 * widths[i] >= longest) {
                traits.get(i).add(Trait.LONGEST);
            }
            if (count.getOrDefault(lines.get(i), 0) > 1) {
                traits.get(i).add(Trait.REPEATED);
            }
        }
    }

    /** The first characters, digits as one. */
    private static String beginning(String line) {
        return line.substring(0, Math.min(BEGINNING, line.length())).replaceAll("[0-9]", "0");
    }

    private void around() {
        int n = lines.size();
        int[] proseUpTo = new int[n + 1];
        int[] furnitureUpTo = new int[n + 1];
        for (int i = 0; i < n; i++) {
            proseUpTo[i + 1] = proseUpTo[i] + (prose[i] ? 1 : 0);
            furnitureUpTo[i + 1] = furnitureUpTo[i] + (isSign(i) ? 1 : 0);
        }
        for (int i = 0; i < n; i++) {
            Set<Trait> of = traits.get(i);
            if (i > 0 && isSign(i - 1)) {
                of.add(Trait.BEHIND_SIGN);
            }
            if (i + 1 < n && isSign(i + 1)) {
                of.add(Trait.BEFORE_SIGN);
            }
            if (i > 0 && prose[i - 1]) {
                of.add(Trait.PROSE_BEFORE);
            }
            if (i + 1 < n && prose[i + 1]) {
                of.add(Trait.PROSE_BEHIND);
            }
            if (within(proseUpTo, i, NEAR) - (prose[i] ? 1 : 0) >= NEAR) {
                of.add(Trait.PROSE_AROUND);
            }
            if (within(proseUpTo, i, FAR) - (prose[i] ? 1 : 0) == 0) {
                of.add(Trait.PROSE_FAR);
            }
            if (within(furnitureUpTo, i, NEAR) - (isSign(i) ? 1 : 0) >= 2) {
                of.add(Trait.FURNITURE_AROUND);
            }
        }
        int from = 0;
        for (int i = 0; i <= n; i++) {
            if (i == n || widths[i] > SHORT || Prose.endsSentence(lines.get(i))) {
                for (int k = from; k < i && i - from >= SHORT_RUN; k++) {
                    traits.get(k)
                            .add(
                                    i - from >= LONG_SHORT_RUN
                                            ? Trait.LONG_SHORT_RUN
                                            : Trait.SHORT_RUN);
                }
                from = i + 1;
            }
        }
    }

    /** Whether the line by itself says what pages say. */
    boolean isSign(int i) {
        Set<Trait> of = traits.get(i);
        return of.contains(Trait.LABEL)
                || of.contains(Trait.MENU_WORD)
                || of.contains(Trait.PAGE_PHRASE)
                || of.contains(Trait.TIME_STAMP)
                || of.contains(Trait.COUNTER)
                || of.contains(Trait.BREADCRUMB)
                || of.contains(Trait.NOTICE)
                || of.contains(Trait.SECTION)
                || of.contains(Trait.LEADS_AWAY)
                || of.contains(Trait.BESIDE_TEXT);
    }

    private static int within(int[] upTo, int i, int reach) {
        return upTo[Math.min(upTo.length - 1, i + reach + 1)] - upTo[Math.max(0, i - reach)];
    }

    /** The run of lines with the greatest sum, where prose counts for and all else against. */
    private void core() {
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
            sum += prose[i] ? Math.min(60, widths[i] / 5) : isSign(i) ? -25 : -6;
            if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = i + 1;
            }
        }
        boolean closed = false;
        boolean comments = false;
        for (int i = 0; i < lines.size(); i++) {
            Set<Trait> of = traits.get(i);
            if (i < bestFrom) {
                of.add(bestFrom - i > NEAR ? Trait.FAR_BEFORE_CORE : Trait.BEFORE_CORE);
            } else if (i < bestTo) {
                of.add(Trait.IN_CORE);
            } else {
                of.add(i - bestTo >= NEAR ? Trait.FAR_BEHIND_CORE : Trait.BEHIND_CORE);
            }
            if (closed) {
                of.add(Trait.BEHIND_CLOSING);
            }
            if (comments) {
                of.add(Trait.BEHIND_COMMENTS);
            }
            comments |=
                    of.contains(Trait.COMMENT_PHRASE)
                            && widths[i] <= SHORT
                            && i > (bestFrom + bestTo) / 2;
            boolean closes =
                    of.contains(Trait.LABEL)
                            || of.contains(Trait.NOTICE)
                            || of.contains(Trait.PAGE_PHRASE);
            closed |= closes && i > (bestFrom + bestTo) / 2;
        }
    }
}
