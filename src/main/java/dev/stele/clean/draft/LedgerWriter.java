package dev.stele.clean.draft;

import dev.stele.clean.words.Blank;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Ledger;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells the ledger from the finished passages: wherever their units do not stand for exactly the
 * same characters of the read text there is an edit, and the notes of the rules say why. Edits are
 * disjoint by construction; where rules met on a place, one edit names them all.
 */
final class LedgerWriter {
    private final String readText;
    private final List<Revision> passages;
    private final List<Note> applied;
    private final List<Note> others;
    private final List<Edit> edits = new ArrayList<>();
    private int nextNote;

    LedgerWriter(String readText, List<Revision> passages, List<Note> notes) {
        this.readText = readText;
        this.passages = passages;
        this.applied = notes.stream().filter(n -> n.mode() == Edit.Mode.APPLIED).sorted().toList();
        this.others = notes.stream().filter(n -> n.mode() != Edit.Mode.APPLIED).sorted().toList();
    }

    Ledger write() {
        int end = 0;
        for (int i = 0; i < passages.size(); i++) {
            Revision passage = passages.get(i);
            between(new Range(end, passage.readFrom(0)), i == 0 ? "" : Document.PASSAGE_BREAK);
            inside(passage);
            end = passage.readTo(passage.length());
        }
        between(new Range(end, readText.length()), "");
        return new Ledger(edits).with(unapplied());
    }

    /** Where the units of a passage are not the read text's own. */
    private void inside(Revision passage) {
        String text = passage.text();
        int unit = 0;
        int read = passage.readFrom(0);
        while (unit < text.length()) {
            boolean same =
                    passage.readFrom(unit) == read
                            && passage.readTo(unit + 1) == read + 1
                            && readText.charAt(read) == text.charAt(unit);
            if (same) {
                unit++;
                read++;
                continue;
            }
            int start = unit;
            int stop = read;
            do {
                if (passage.readFrom(unit) > stop && isSame(passage, unit)) {
                    break;
                }
                stop = Math.max(stop, passage.readTo(unit + 1));
                unit++;
            } while (unit < text.length()
                    && !(isSame(passage, unit) && passage.readFrom(unit) >= stop));
            int to = unit < text.length() ? passage.readFrom(unit) : stop;
            edits(passage, start, unit, new Range(read, to));
            read = to;
        }
    }

    /** One edit for each note of a changed run, as far as their ranges only touch. */
    private void edits(Revision passage, int start, int end, Range run) {
        int unit = start;
        int from = run.from();
        for (int cut : cuts(passage, start, end, run)) {
            int first = unit;
            while (unit < end && passage.readTo(unit + 1) <= cut) {
                unit++;
            }
            edit(new Range(from, cut), passage.text().substring(first, unit));
            from = cut;
        }
    }

    /** Where a run can be cut without cutting through a note or through what a unit stands for. */
    private SortedSet<Integer> cuts(Revision passage, int start, int end, Range run) {
        List<Note> notes = notesIn(run);
        SortedSet<Integer> cuts = new TreeSet<>();
        for (Note note : notes) {
            cuts.add(note.range().from());
            cuts.add(note.range().to());
        }
        cuts.removeIf(cut -> cut <= run.from() || cut >= run.to());
        cuts.removeIf(cut -> notes.stream().anyMatch(n -> n.range().cutBy(cut)));
        for (int unit = start; unit < end; unit++) {
            Range stood = new Range(passage.readFrom(unit), passage.readTo(unit + 1));
            cuts.removeIf(cut -> stood.cutBy(cut) || stood.length() == 0 && stood.from() == cut);
        }
        cuts.removeIf(
                cut ->
                        notes.stream().noneMatch(n -> n.range().from() == cut)
                                || notes.stream().noneMatch(n -> n.range().to() == cut));
        cuts.add(run.to());
        return cuts;
    }

    private boolean isSame(Revision passage, int unit) {
        int from = passage.readFrom(unit);
        return passage.readTo(unit + 1) == from + 1
                && readText.charAt(from) == passage.text().charAt(unit);
    }

    private void edit(Range range, String after) {
        List<Note> why = notesIn(range);
        if (why.isEmpty()) {
            throw new IllegalStateException(
                    "no rule owns the change of " + range + " to '" + after + "'");
        }
        Set<String> rules = new LinkedHashSet<>();
        Set<String> reasons = new LinkedHashSet<>();
        double confidence = 1;
        for (Note note : why) {
            rules.add(note.rule());
            reasons.add(note.reason());
            confidence = Math.min(confidence, note.confidence());
        }
        edits.add(
                new Edit(
                        range,
                        range.of(readText),
                        after,
                        String.join("+", rules),
                        why.get(0).kind(),
                        String.join(" ", reasons),
                        confidence,
                        Edit.Mode.APPLIED));
    }

    /** The notes that begin in the range or reach into it; ranges are asked for in order. */
    private List<Note> notesIn(Range range) {
        while (nextNote < applied.size() && applied.get(nextNote).range().to() < range.from()) {
            nextNote++;
        }
        List<Note> found = new ArrayList<>();
        for (int i = nextNote;
                i < applied.size() && applied.get(i).range().from() <= range.to();
                i++) {
            Range note = applied.get(i).range();
            if (note.overlaps(range) || note.length() == 0 || range.length() == 0) {
                found.add(applied.get(i));
            }
        }
        return found;
    }

    /** What was taken off the page between two passages, and the white space around it. */
    private void between(Range gap, String after) {
        int at = gap.from();
        String pending = after;
        for (Note note : removalsIn(gap)) {
            int from = Math.max(at, note.range().from());
            int to = Math.min(gap.to(), note.range().to());
            pending = layout(new Range(at, from), pending);
            edits.add(
                    new Edit(
                            new Range(from, to),
                            readText.substring(from, to),
                            "",
                            note.rule(),
                            note.kind(),
                            note.reason(),
                            note.confidence(),
                            Edit.Mode.APPLIED));
            at = to;
        }
        layout(new Range(at, gap.to()), pending);
    }

    private String layout(Range range, String after) {
        String before = range.of(readText);
        if (!before.equals(after)) {
            edits.add(
                    new Edit(
                            range,
                            before,
                            after,
                            "paragraphs",
                            Edit.Kind.LAYOUT,
                            "White space between passages.",
                            1,
                            Edit.Mode.APPLIED));
        }
        return "";
    }

    /** The widest notes in a gap, neighbours of one cause as one. */
    private List<Note> removalsIn(Range gap) {
        List<Note> removals = new ArrayList<>();
        for (Note note : notesIn(gap)) {
            Range within = within(note.range(), gap);
            if (within.length() == 0 || Blank.all(readText, within.from(), within.to())) {
                continue;
            }
            Note last = removals.isEmpty() ? null : removals.get(removals.size() - 1);
            if (last != null && within.to() <= last.range().to()) {
                continue;
            }
            int from = last == null ? within.from() : Math.max(within.from(), last.range().to());
            if (last != null && last.isLike(note) && Blank.all(readText, last.range().to(), from)) {
                removals.set(removals.size() - 1, at(last, last.range().from(), within.to()));
            } else {
                removals.add(at(note, from, within.to()));
            }
        }
        return removals;
    }

    private static Range within(Range range, Range bounds) {
        int from = Math.min(Math.max(range.from(), bounds.from()), bounds.to());
        int to = Math.max(from, Math.min(range.to(), bounds.to()));
        return new Range(from, to);
    }

    private static Note at(Note note, int from, int to) {
        return new Note(
                new Range(from, to),
                note.rule(),
                note.kind(),
                note.reason(),
                note.confidence(),
                note.mode(),
                note.after());
    }

    /** Proposed and displayed edits, where the text below them was left as it was. */
    private List<Edit> unapplied() {
        List<Edit> free = new ArrayList<>();
        int next = 0;
        int end = -1;
        for (Note note : others) {
            Range range = note.range();
            while (next < edits.size() && edits.get(next).range().to() <= range.from()) {
                next++;
            }
            boolean taken =
                    next < edits.size() && edits.get(next).range().overlaps(range)
                            || range.from() < end;
            if (!taken && range.length() > 0) {
                free.add(
                        new Edit(
                                range,
                                range.of(readText),
                                note.after(),
                                note.rule(),
                                note.kind(),
                                note.reason(),
                                note.confidence(),
                                note.mode()));
                end = range.to();
            }
        }
        return free;
    }
}
