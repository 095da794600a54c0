package dev.stele.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a person says in {@code corpus.yaml} about edits of a document: that proposals are made, or
 * that the text stays as it was found.
 *
 * @param rule that made the edits, or the empty string for any
 * @param quote words of the read text, exactly as found, that hold an edit or stand in it; the
 *     empty string for all edits of the rule
 * @param text what an accepted edit puts there; the empty string for what it proposes
 * @param on an ISO date, or the empty string
 */
public record Decision(
        Verdict verdict,
        String rule,
        String quote,
        String text,
        String by,
        String on,
        String evidence) {

    /** Whether an edit is made. */
    public enum Verdict {
        /** What was proposed is made. */
        ACCEPT,
        /** What was made, proposed or displayed is not. */
        REFUSE
    }

    public Decision {
        Check.that(
                !rule.isEmpty() || !quote.isEmpty(),
                "rule and quote",
                rule + quote,
                "are not both empty");
    }

    /** Whether the decision makes an edit of this one that its rule did not make. */
    public boolean makes(Edit edit) {
        String after = text.isEmpty() ? edit.after() : text;
        return verdict == Verdict.ACCEPT
                && !edit.lacksReading(after)
                && (edit.mode() == Edit.Mode.PROPOSED
                        || edit.mode() == Edit.Mode.APPLIED
                                && !edit.after().isBlank()
                                && !edit.after().equals(after));
    }

    /** Where the quoted words stand; empty if nothing is quoted. */
    public List<Range> places(String readText) {
        List<Range> places = new ArrayList<>();
        int at = quote.isEmpty() ? -1 : readText.indexOf(quote);
        while (at >= 0) {
            places.add(new Range(at, at + quote.length()));
            at = readText.indexOf(quote, at + 1);
        }
        return places;
    }

    /**
     * Whether the decision is about this edit.
     *
     * @param places what {@link #places} gives
     */
    public boolean concerns(Edit edit, List<Range> places) {
        return (rule.isEmpty() || Arrays.asList(edit.rule().split("\\+")).contains(rule))
                && (quote.isEmpty()
                        || places.stream()
                                .anyMatch(
                                        place ->
                                                place.contains(edit.range())
                                                        || edit.range().contains(place)));
    }
}
