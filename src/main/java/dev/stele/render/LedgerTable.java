package dev.stele.render;

import dev.stele.model.Edit;
import dev.stele.model.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger by rule and reason: first what waits for a decision, then what was done, then what is
 * only drawn and the white space; among them in the order in which they first occur.
 */
final class LedgerTable {
    /** Places that a row leads to at once. */
    private static final int JUMPS = 8;

    /** Places that it leads to when it is unfolded. */
    private static final int MOST_JUMPS = 400;

    /** Places of a row that have a line of their own for {@code corpus.yaml}. */
    private static final int MOST_ITEMS = 40;

    /** In longer texts it takes too long to find words that stand only once. */
    private static final int MOST_QUOTED = 1_000_000;

    private record Key(String rule, Edit.Kind kind, Edit.Mode mode, String reason) {}

    private final Ledger ledger;
    private final Map<Key, List<Integer>> groups = new LinkedHashMap<>();
    private final Map<Key, Integer> numbers = new LinkedHashMap<>();
    private final List<Key> order;

    LedgerTable(Ledger ledger) {
        this.ledger = ledger;
        for (int i = 0; i < ledger.edits().size(); i++) {
            groups.computeIfAbsent(key(ledger.edits().get(i)), key -> new ArrayList<>()).add(i);
        }
        order =
                groups.keySet().stream()
                        .sorted(Comparator.comparingInt(LedgerTable::urgency))
                        .toList();
        for (int i = 0; i < order.size(); i++) {
            numbers.put(order.get(i), i + 1);
        }
    }

    private static Key key(Edit edit) {
        return new Key(edit.rule(), edit.kind(), edit.mode(), edit.reason());
    }

    /** How many edits share the edit's row. */
    int places(Edit edit) {
        return groups.getOrDefault(key(edit), List.of()).size();
    }

    private static int urgency(Key key) {
        return switch (key.mode()) {
            case PROPOSED -> 0;
            case APPLIED -> key.kind() == Edit.Kind.LAYOUT ? 3 : 1;
            case DISPLAYED -> 2;
        };
    }

    /** The id of the row that gives the edit's reason. */
    String row(Edit edit) {
        return "rule-" + numbers.get(key(edit));
    }

    List<AsFoundView.Row> rows(String readText, Remedies remedies, Messages messages) {
        return order.stream()
                .map(
                        key ->
                                row(
                                        key,
                                        groups.getOrDefault(key, List.of()),
                                        readText,
                                        remedies,
                                        messages))
                .toList();
    }

    private AsFoundView.Row row(
            Key key, List<Integer> edits, String readText, Remedies remedies, Messages messages) {
        List<AsFoundView.Jump> jumps = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_JUMPS, edits.size()); i++) {
            jumps.add(new AsFoundView.Jump(i + 1, "#edit-" + edits.get(i)));
        }
        int atOnce = jumps.size() <= JUMPS + 1 ? jumps.size() : JUMPS;
        return new AsFoundView.Row(
                "rule-" + numbers.get(key),
                key.rule(),
                messages.say("mode." + key.mode().label()),
                messages.say("edit." + key.kind().label()),
                Reasons.in(messages.language()).markup(key.reason()),
                key.reason(),
                edits.size(),
                confidence(edits, messages),
                jumps.subList(0, atOnce),
                jumps.subList(atOnce, jumps.size()),
                atOnce < jumps.size() ? messages.say("found.more", edits.size() - atOnce) : "",
                items(edits, readText, remedies),
                key.mode() == Edit.Mode.PROPOSED);
    }

    /** Lines that decide about the row's edits: about all of them, then about each. */
    private String items(List<Integer> indexes, String readText, Remedies remedies) {
        List<Edit> edits = indexes.stream().map(i -> ledger.edits().get(i)).toList();
        if (!Remedies.isDecidable(edits.get(0))) {
            return "";
        }
        boolean few = edits.size() <= MOST_ITEMS && readText.length() <= MOST_QUOTED;
        return String.join(
                "\n",
                remedies.lines(edits, readText, few ? Remedies.Quoted.EACH : Remedies.Quoted.NONE));
    }

    private String confidence(List<Integer> edits, Messages messages) {
        int least =
                edits.stream()
                        .mapToInt(i -> Apparatus.percent(ledger.edits().get(i).confidence()))
                        .min()
                        .orElse(0);
        int most =
                edits.stream()
                        .mapToInt(i -> Apparatus.percent(ledger.edits().get(i).confidence()))
                        .max()
                        .orElse(0);
        return least == most
                ? messages.say("percent", least)
                : messages.say("percent.range", least, most);
    }
}
