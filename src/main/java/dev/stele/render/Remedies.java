package dev.stele.render;

import dev.stele.model.Decision;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Metadata;
import dev.stele.model.Source;
import dev.stele.model.Status;
import dev.stele.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of {@code corpus.yaml} that settle what is open about one document, ready to be pasted.
 */
final class Remedies {
    private static final String ENTRY = "  ";
    private static final String SETTING = "    ";
    private static final String ITEM = "      - ";

    private final Messages messages;
    private final Source source;
    private final List<Supplied> supplied;

    /**
     * @param supplied what {@code corpus.yaml} says about the document already
     */
    Remedies(Messages messages, Source source, List<Supplied> supplied) {
        this.messages = messages;
        this.source = source;
        this.supplied = supplied;
    }

    /** Whether the document has an entry, below which the lines belong. */
    boolean hasEntry() {
        return !supplied.isEmpty();
    }

    /** The name of the document's entry. */
    String entry() {
        return YamlText.quoted(hasEntry() ? supplied.get(0).document() : source.path());
    }

    /**
     * What can be said about the document as a whole, with the entry if there is none; empty if
     * nothing is open.
     *
     * @param condition what cleaning left open
     */
    List<String> lines(Condition condition, Metadata metadata) {
        List<String> lines = new ArrayList<>();
        if (!condition.proposed().isEmpty()) {
            lines.add(heading(Decision.Verdict.ACCEPT, ""));
            condition
                    .proposed()
                    .forEach(
                            (rule, count) ->
                                    lines.add(ITEM + rule + "  # " + say("remedy.places", count)));
        }
        if (condition.lost() > 0) {
            lines.add(SETTING + "# " + say("remedy.lost", condition.lost()));
        }
        devisedTitle(metadata)
                .ifPresent(title -> lines.add(SETTING + "# title: " + YamlText.quoted(title)));
        if (metadata.first(Field.DATE).isEmpty()) {
            lines.add(SETTING + "# date: 2024-01-31  # " + say("remedy.date"));
        }
        return lines.isEmpty() ? lines : inEntry(lines);
    }

    /**
     * Lines that decide about edits of one rule, with the entry if there is none. Where each edit
     * has a line of its own, the one for the whole rule is a comment.
     *
     * @param edits all of the same rule and mode
     */
    List<String> lines(List<Edit> edits, String readText, Quoted quoted) {
        List<String> lines = new ArrayList<>();
        boolean open = edits.get(0).mode() == Edit.Mode.PROPOSED;
        lines.add(
                open
                        ? heading(
                                Decision.Verdict.ACCEPT,
                                say(edits.get(0).isLost() ? "remedy.reading" : "remedy.or-refuse"))
                        : heading(Decision.Verdict.REFUSE, ""));
        String rule = firstRule(edits.get(0).rule());
        if (quoted == Quoted.NONE && !edits.get(0).isLost()) {
            lines.add(ITEM + rule + "  # " + say("remedy.whole-rule"));
        } else {
            edits.stream()
                    .map(edit -> item(readText, edit))
                    .filter(item -> !lines.contains(item))
                    .forEach(lines::add);
            if (!edits.get(0).isLost()) {
                lines.add(SETTING + "  # - " + rule + "  # " + say("remedy.whole-rule"));
            }
        }
        return inEntry(lines);
    }

    /** Whether lines are about places or about a rule alone. */
    enum Quoted {
        EACH,
        NONE
    }

    private List<String> inEntry(List<String> lines) {
        if (!hasEntry()) {
            lines.add(0, ENTRY + entry() + ":");
        }
        return lines;
    }

    /** The name of a list of decisions; a remark if the list is there already. */
    private String heading(Decision.Verdict verdict, String remark) {
        boolean accepts = verdict == Decision.Verdict.ACCEPT;
        String name = accepts ? "accept:" : "refuse:";
        boolean begun =
                supplied.stream()
                        .flatMap(it -> it.decisions().stream())
                        .anyMatch(it -> it.verdict() == verdict);
        return begun
                ? SETTING + "# " + say("remedy.begun", name)
                : SETTING + name + (remark.isEmpty() ? "" : "  # " + remark);
    }

    /** A title that somebody ought to look at. */
    static Optional<String> devisedTitle(Metadata metadata) {
        return metadata.first(Field.TITLE)
                .filter(title -> title.status() == Status.INFERRED)
                .map(Fact::value);
    }

    private static String item(String readText, Edit edit) {
        String quote = Quotation.of(readText, edit.range());
        String rule = firstRule(edit.rule());
        return quote.isEmpty()
                ? ITEM + rule
                : ITEM
                        + "{rule: "
                        + rule
                        + ", quote: "
                        + YamlText.quoted(quote)
                        + (edit.isLost() ? ", text: \"…\"}" : "}");
    }

    /** Rules that met on a place are all its owners; one of them is enough. */
    private static String firstRule(String rules) {
        int end = rules.indexOf('+');
        return end < 0 ? rules : rules.substring(0, end);
    }

    /** Whether a person can decide about the edit; where passages begin follows from them. */
    static boolean isDecidable(Edit edit) {
        return !edit.rule().equals("paragraphs");
    }

    private String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }
}
