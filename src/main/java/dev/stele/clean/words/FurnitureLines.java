package dev.stele.clean.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the lines of a page's furniture: labels, counters, time stamps, doubled headlines. */
public final class FurnitureLines {
    private static final Phrases LABELS = Phrases.of("clean/furniture-labels.txt");
    private static final Phrases NOTICES = Phrases.of("clean/closing-notices.txt");
    private static final Pattern COUNTER = Pattern.compile("[0-9０-９,.万萬千kK+ ]{1,12}");
    private static final Pattern TIME_STAMP =
            Pattern.compile(
                    "(?:[0-9]{4}[-/.年] ?[0-9]{1,2}[-/.月] ?[0-9]{1,2}日?)?[ T]*"
                            + "(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");
    private static final Pattern BREADCRUMB =
            Pattern.compile("[^。.!?！？<>›»`#|]{1,40}(?: ?(?:[>›»]|->) ?[^<>›»。`|;{}]{1,40}){2,}");

    /** How far apart two equal lines may stand to count as one headline shown twice. */
    private static final int DOUBLED_WITHIN = 3;

    private final List<String> lines;
    private final Set<Integer> doubled;

    /** Looks at the lines of one text. */
    public FurnitureLines(List<String> lines) {
        this.lines = lines;
        this.doubled = doubled(lines);
    }

    /** What shows that a line belongs to a page, not to a text. */
    public enum Sign {
        LABEL,
        COUNTER,
        TIME_STAMP,
        BREADCRUMB,
        NOTICE,
        DOUBLED
    }

    /** What the line alone shows; lines of a text show nothing. */
    public Optional<Sign> sign(int index) {
        String line = lines.get(index);
        if (isLabel(line)) {
            return Optional.of(Sign.LABEL);
        } else if (COUNTER.matcher(line).matches()) {
            return Optional.of(Sign.COUNTER);
        } else if (TIME_STAMP.matcher(line).matches()) {
            return Optional.of(Sign.TIME_STAMP);
        } else if (BREADCRUMB.matcher(line).matches()) {
            return Optional.of(Sign.BREADCRUMB);
        } else if (isNotice(line)) {
            return Optional.of(Sign.NOTICE);
        }
        return doubled.contains(index) ? Optional.of(Sign.DOUBLED) : Optional.empty();
    }

    /** Whether the line is a word that pages write beside texts: Share, 相关推荐. */
    public static boolean isLabel(String line) {
        return LABELS.is(line);
    }

    /** Whether the line is a notice that pages write below texts: a disclaimer, a copyright. */
    public static boolean isNotice(String line) {
        return NOTICES.begin(line);
    }

    private static Set<Integer> doubled(List<String> lines) {
        Map<String, Integer> last = new HashMap<>();
        Set<Integer> doubled = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Integer before = last.put(lines.get(i), i);
            if (before != null && i - before <= DOUBLED_WITHIN) {
                doubled.add(before);
                doubled.add(i);
            }
        }
        return doubled;
    }
}
