package dev.stele.clean.draft;

import dev.stele.model.Decision;
import dev.stele.model.Edit;
import dev.stele.model.Ledger;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Carries out what people decided about the edits of a document, when the rules are through: makes
 * proposals that they accept and puts back what they refuse. A decision that quotes the text goes
 * before one on a whole rule, and of two that are alike a refusal before an acceptance.
 */
public final class Decisions {
    private final List<Decision> decisions;

    /** Decisions about one document, in the order in which they were written. */
    public Decisions(List<Decision> decisions) {
        this.decisions =
                decisions.stream()
                        .sorted(
                                Comparator.comparing((Decision it) -> it.quote().isEmpty())
                                        .thenComparing(
                                                Decision::verdict, Comparator.reverseOrder()))
                        .toList();
    }

    /** A decision with the places that it quotes. */
    private record Placed(Decision decision, List<Range> places) {}

    /** What a note is told by: the same as an edit's. */
    private record Key(Range range, String rule, Edit.Mode mode) {}

    /**
     * Whether there was anything to do.
     *
     * @param ledger of the draft as it stands
     */
    public boolean carryOut(Draft draft, Ledger ledger) {
        if (decisions.isEmpty()) {
            return false;
        }
        String readText = draft.read().text();
        List<Placed> placed =
                decisions.stream().map(it -> new Placed(it, it.places(readText))).toList();
        Set<Key> settled = new HashSet<>();
        NavigableMap<Integer, Range> restored = new TreeMap<>();
        List<Note> made = new ArrayList<>();
        Restoration text = new Restoration(draft);
        for (Edit edit : ledger.edits()) {
            Optional<Decision> decision =
                    placed.stream()
                            .filter(it -> it.decision().concerns(edit, it.places()))
                            .map(Placed::decision)
                            .findFirst();
            if (decision.isEmpty()) {
                continue;
            }
            boolean applied = edit.mode() == Edit.Mode.APPLIED;
            if (decision.get().verdict() == Decision.Verdict.REFUSE) {
                if (applied) {
                    text.restore(edit.range());
                    restored.put(edit.range().from(), edit.range());
                }
                settled.add(new Key(edit.range(), edit.rule(), edit.mode()));
            } else if (decision.get().makes(edit)) {
                text.replace(edit.range(), after(edit, decision.get()));
                settled.add(new Key(edit.range(), edit.rule(), edit.mode()));
                made.add(accepted(edit, decision.get()));
            }
        }
        if (settled.isEmpty()) {
            return false;
        }
        List<Note> notes = new ArrayList<>(draft.notes());
        notes.removeIf(it -> settled.contains(new Key(it.range(), it.rule(), it.mode())));
        notes.removeIf(it -> it.mode() != Edit.Mode.APPLIED && reaches(it.range(), restored));
        notes.addAll(made);
        draft.replace(text.blocks(), notes);
        return true;
    }

    /**
     * What rules made of words that they meant for another text is no help where those are back.
     */
    private static boolean reaches(Range range, NavigableMap<Integer, Range> restored) {
        Map.Entry<Integer, Range> last = restored.lowerEntry(range.to());
        return last != null && last.getValue().overlaps(range);
    }

    private static String after(Edit edit, Decision decision) {
        return decision.text().isEmpty() ? edit.after() : decision.text();
    }

    private static Note accepted(Edit edit, Decision decision) {
        StringBuilder reason =
                new StringBuilder(edit.reason())
                        .append(decision.text().isEmpty() ? " Accepted" : " Supplied");
        if (!decision.by().isEmpty()) {
            reason.append(" by ").append(decision.by());
        }
        if (!decision.on().isEmpty()) {
            reason.append(" on ").append(decision.on());
        }
        if (!decision.evidence().isEmpty()) {
            reason.append(": ").append(decision.evidence());
        }
        boolean ended = !decision.evidence().isEmpty() && reason.toString().endsWith(".");
        return new Note(
                edit.range(),
                edit.rule(),
                edit.kind(),
                reason.append(ended ? "" : ".").toString(),
                1,
                Edit.Mode.APPLIED,
                after(edit, decision));
    }
}
