package dev.stele.clean.damage;

import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends places where a converter lost step with two-byte characters, {@code ?!冻r日報》}: from the run
 * itself where it proves what stood there, else from a witness; what neither tells is proposed as
 * damage. Looked for only in texts where the same converter left its readings.
 */
public final class ShiftedBytes implements Rule {
    private static final double MENDED = 0.95;
    private static final double DAMAGED = 0.8;

    /** How much longer than its run an original can be: a dropped pair is no character any more. */
    private static final int MORE_THAN_RUN = 4;

    @Override
    public String name() {
        return "shifted-bytes";
    }

    @Override
    public void revise(Draft draft) {
        boolean sameConverter =
                draft.notes().stream()
                        .anyMatch(
                                note ->
                                        note.kind() == Edit.Kind.READING
                                                && note.mode() == Edit.Mode.APPLIED);
        if (sameConverter) {
            WitnessReading witnesses = new WitnessReading(draft.evidence());
            for (int i = 0; i < draft.blocks().size(); i++) {
                mend(draft, i, witnesses);
            }
        }
    }

    private void mend(Draft draft, int index, WitnessReading witnesses) {
        String text = draft.blocks().get(index).text();
        List<GbkShift.Run> runs = GbkShift.runs(text);
        for (int i = runs.size() - 1; i >= 0; i--) {
            GbkShift.Run run = runs.get(i);
            int before = run.from() == 0 ? ' ' : text.codePointBefore(run.from());
            Optional<String> proven =
                    Letters.isHan(before) ? GbkShift.decode(text, run, before) : Optional.empty();
            Optional<WitnessReading.Found> read =
                    witnesses.between(
                            text, run.from(), run.to(), run.to() - run.from() + MORE_THAN_RUN);
            if (proven.isPresent()) {
                change(draft, index, run, proven.get(), mended(proven.get(), read));
            } else if (read.isPresent()) {
                change(draft, index, run, read.get().reading(), byWitness(read.get()));
            } else {
                change(draft, index, run, "", damaged());
            }
        }
    }

    private static void change(
            Draft draft, int index, GbkShift.Run run, String after, Draft.Cause cause) {
        List<Revision.Change> changes = new ArrayList<>();
        changes.add(new Revision.Change(run.from(), run.to(), after));
        draft.change(index, changes, cause);
    }

    private Draft.Cause mended(String proven, Optional<WitnessReading.Found> read) {
        String witness =
                read.filter(found -> found.reading().equals(proven))
                        .map(found -> "; " + found.document() + " reads the same")
                        .orElse("");
        return cause(
                "Read one byte out of step by a converter; mended from its bytes" + witness + ".",
                MENDED);
    }

    private Draft.Cause byWitness(WitnessReading.Found read) {
        return cause(
                "Read one byte out of step by a converter; mended from the copy "
                        + read.document()
                        + ".",
                MENDED);
    }

    private Draft.Cause damaged() {
        return cause(
                "Read one byte out of step by a converter; what stood here is lost in this copy.",
                DAMAGED);
    }

    private Draft.Cause cause(String reason, double confidence) {
        return new Draft.Cause(this, Edit.Kind.DAMAGE, reason, confidence);
    }
}
