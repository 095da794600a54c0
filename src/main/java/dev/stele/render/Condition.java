package dev.stele.render;

import dev.stele.model.Document;
import dev.stele.model.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What cleaning did to a document, in figures.
 *
 * @param applied edits that changed the text, by kind
 * @param proposed how many edits each rule left to the reader, without those that have no reading
 * @param lost places whose text was destroyed, and nothing says what it was
 * @param doubtful those of the proposed that would take text out and set it aside until somebody
 *     decides
 * @param displayed edits drawn and not made
 * @param readLength characters of the read text
 * @param furniture characters of the page that are not the document's
 * @param removed characters taken out or replaced, white space aside
 * @param suppliesParagraphs whether the source had no paragraphs
 */
record Condition(
        String document,
        Map<Edit.Kind, Integer> applied,
        SortedMap<String, Integer> proposed,
        int lost,
        int doubtful,
        int displayed,
        int readLength,
        int furniture,
        int removed,
        boolean suppliesParagraphs) {

    private static final double PROBABLY_FURNITURE = 0.8;

    /** From this many inserted breaks on, paragraphing is said to be supplied. */
    private static final int SUPPLIED_BREAKS = 3;

    static final Comparator<Condition> WORST_FIRST =
            Comparator.comparingInt(Condition::damage)
                    .thenComparingInt(Condition::proposals)
                    .thenComparingInt(Condition::removedPercent)
                    .thenComparingInt(Condition::edits)
                    .reversed()
                    .thenComparing(Condition::document);

    static Condition of(Document document) {
        Map<Edit.Kind, Integer> applied = new EnumMap<>(Edit.Kind.class);
        SortedMap<String, Integer> proposed = new TreeMap<>();
        int lost = 0;
        int doubtful = 0;
        int displayed = 0;
        int furniture = 0;
        int removed = 0;
        int breaks = 0;
        int found = 0;
        int readLength = document.cleanedText().length();
        for (Edit edit : document.ledger().edits()) {
            switch (edit.mode()) {
                case PROPOSED -> {
                    if (edit.isLost()) {
                        lost++;
                    } else {
                        proposed.merge(edit.rule(), 1, Integer::sum);
                    }
                    doubtful += setsAside(edit) ? 1 : 0;
                }
                case DISPLAYED -> displayed++;
                case APPLIED -> {
                    readLength += edit.before().length() - edit.after().length();
                    applied.merge(edit.kind(), 1, Integer::sum);
                    removed += edit.before().strip().length();
                    if (edit.kind() == Edit.Kind.FURNITURE) {
                        furniture += edit.before().strip().length();
                    }
                    if (insertsBreak(edit)) {
                        breaks++;
                    } else if (edit.kind() == Edit.Kind.LAYOUT) {
                        found++;
                    }
                }
            }
        }
        return new Condition(
                document.id(),
                applied,
                proposed,
                lost,
                doubtful,
                displayed,
                readLength,
                furniture,
                removed,
                breaks >= SUPPLIED_BREAKS && breaks > 2 * found);
    }

    /** Whether the edit makes two passages of what was one line, and no two cells of a table. */
    static boolean insertsBreak(Edit edit) {
        return edit.kind() == Edit.Kind.LAYOUT
                && edit.after().contains(Document.PASSAGE_BREAK)
                && edit.before().indexOf('\n') < 0
                && edit.before().indexOf('\t') < 0;
    }

    /**
     * Whether the edit would take text out that is probably not the document's own. What a page's
     * furniture is can be told badly from a line alone: below that confidence it stays in view.
     */
    static boolean setsAside(Edit edit) {
        return edit.mode() == Edit.Mode.PROPOSED
                && edit.after().isBlank()
                && (edit.kind() == Edit.Kind.TRANSLATION
                        || edit.kind() == Edit.Kind.FURNITURE
                                && edit.confidence() >= PROBABLY_FURNITURE);
    }

    /** Places whose text was destroyed, restored or not. */
    int damage() {
        return count(Edit.Kind.DAMAGE) + lost;
    }

    /** Whether the text was mixed with what is not its own, or destroyed in places. */
    boolean isDamaged() {
        return damage() + count(Edit.Kind.READING) > 0;
    }

    /** Edits left to the reader. */
    int proposals() {
        return proposed.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(Edit.Kind kind) {
        return applied.getOrDefault(kind, 0);
    }

    /** Applied edits that changed more than white space between passages. */
    int edits() {
        return applied.entrySet().stream()
                .filter(entry -> entry.getKey() != Edit.Kind.LAYOUT)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int removedPercent() {
        return readLength == 0 ? 0 : Math.round(100f * removed / readLength);
    }

    /** What a reader should know, most telling first. */
    List<String> phrases(Messages messages) {
        List<String> phrases = new ArrayList<>();
        phrase(phrases, messages, "condition.readings", count(Edit.Kind.READING));
        phrase(phrases, messages, "condition.encoding", count(Edit.Kind.ENCODING));
        phrase(phrases, messages, "condition.restored", count(Edit.Kind.DAMAGE));
        phrase(phrases, messages, "condition.lost", lost);
        phrase(phrases, messages, "condition.furniture", furniture);
        phrase(phrases, messages, "condition.translation", count(Edit.Kind.TRANSLATION));
        phrase(phrases, messages, "condition.artefacts", count(Edit.Kind.ARTEFACT));
        if (suppliesParagraphs) {
            phrases.add(messages.say("condition.paragraphs"));
        }
        phrase(phrases, messages, "condition.doubtful", doubtful);
        phrase(phrases, messages, "condition.proposed", proposals() - doubtful);
        return phrases;
    }

    private static void phrase(List<String> phrases, Messages messages, String key, int count) {
        if (count > 0) {
            phrases.add(messages.say(key, count));
        }
    }
}
