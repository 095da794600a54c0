package dev.stele.render;

import dev.stele.model.Edit;
import dev.stele.model.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ledger by rule and reason, in the order in which they first occur. */
final class LedgerTable {
    private static final int JUMPS = 8;

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
        order = List.copyOf(groups.keySet());
        for (int i = 0; i < order.size(); i++) {
            numbers.put(order.get(i), i + 1);
        }
    }

    private static Key key(Edit edit) {
        return new Key(edit.rule(), edit.kind(), edit.mode(), edit.reason());
    }

    /** The id of the row that gives the edit's reason. */
    String row(Edit edit) {
        return "rule-" + numbers.get(key(edit));
    }

    List<AsFoundView.Row> rows(Messages messages) {
        return order.stream()
                .map(key -> row(key, groups.getOrDefault(key, List.of()), messages))
                .toList();
    }

    private AsFoundView.Row row(Key key, List<Integer> edits, Messages messages) {
        List<AsFoundView.Jump> jumps = new ArrayList<>();
        for (int i = 0; i < Math.min(JUMPS, edits.size()); i++) {
            jumps.add(new AsFoundView.Jump(i + 1, "#edit-" + edits.get(i)));
        }
        return new AsFoundView.Row(
                "rule-" + numbers.get(key),
                key.rule(),
                messages.say("mode." + key.mode().label()),
                messages.say("edit." + key.kind().label()),
                key.reason(),
                edits.size(),
                confidence(edits, messages),
                jumps,
                edits.size() > jumps.size()
                        ? messages.say("found.more", edits.size() - jumps.size())
                        : "");
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
                ? messages.say("confidence.one", least)
                : messages.say("confidence.range", least, most);
    }
}
