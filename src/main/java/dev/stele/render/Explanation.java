package dev.stele.render;

import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Language;
import java.util.List;

/**
 * What cleaning did to one document, as the page "as found" tells it, but always in English, as all
 * that is said on a terminal.
 */
public final class Explanation {
    private final Document document;
    private final Condition condition;
    private final Messages messages;
    private final List<AsFoundView.Row> rows;
    private final Remedies remedies;

    /**
     * @param corpus whose settings the document was cleaned with
     */
    public Explanation(Document document, Corpus corpus) {
        this.document = document;
        this.condition = Condition.of(document);
        this.messages = Messages.in(Language.ENGLISH);
        this.remedies =
                new Remedies(messages, document.source(), corpus.supplied(document.source()));
        this.rows =
                new LedgerTable(document.ledger()).rows(document.readText(), remedies, messages);
    }

    /**
     * What one rule did for one reason.
     *
     * @param what kind and mode of its edits, in words
     * @param count how many places it changed or would change
     * @param confidence in words, one or a range
     */
    public record Rule(String rule, String what, String reason, int count, String confidence) {}

    /** What the ledger sums up to, in phrases, most telling first. */
    public List<String> condition() {
        return condition.phrases(messages);
    }

    /** The ledger by rule and reason: first what waits for a decision. */
    public List<Rule> rules() {
        return rows.stream()
                .map(
                        row ->
                                new Rule(
                                        row.rule(),
                                        row.kind() + messages.say("list.comma") + row.mode(),
                                        row.english(),
                                        row.count(),
                                        row.confidence()))
                .toList();
    }

    /** Lines for {@code corpus.yaml} that settle what is open; none if nothing is. */
    public List<String> remedies() {
        return remedies.lines(condition, document.metadata());
    }

    /** Where the lines belong, in words. */
    public String place() {
        return (remedies.hasEntry()
                        ? messages.say("remedy.in-entry", remedies.entry())
                        : messages.say("remedy.new-entry"))
                .replace("`", "");
    }
}
