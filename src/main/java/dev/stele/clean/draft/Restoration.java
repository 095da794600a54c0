package dev.stele.clean.draft;

import dev.stele.clean.words.Blank;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The blocks of a finished draft with parts of the read text put back, or replaced after all. All
 * parts are told first, in order, and done in one go: what is done is linear in the text.
 */
final class Restoration {
    private final Draft draft;
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param after what stands there from now on; not read where the read text is put back
     */
    private record Part(Range range, boolean restores, String after) {}

    Restoration(Draft draft) {
        this.draft = draft;
    }

    /** Puts back what the read text has there. Ranges are told in order and do not overlap. */
    void restore(Range range) {
        parts.add(new Part(range, true, ""));
    }

    /** Puts other words in the place of the read text's. */
    void replace(Range range, String after) {
        parts.add(new Part(range, false, after));
    }

    /** The blocks in reading order, everything done. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (Block block : draft.blocks()) {
            Range own = block.revision().range();
            while (next < parts.size() && parts.get(next).range().to() < own.from()) {
                next++;
            }
            int end = next;
            while (end < parts.size() && parts.get(end).range().from() <= own.to()) {
                end++;
            }
            blocks.add(block.with(revised(block.revision(), parts.subList(next, end))));
        }
        blocks.addAll(lost());
        blocks.sort(Comparator.comparing(block -> block.revision().range()));
        return blocks;
    }

    private Revision revised(Revision whole, List<Part> inside) {
        List<Revision> pieces = new ArrayList<>();
        int unit = 0;
        for (Part part : inside) {
            Range range = clipped(part.range(), whole.range());
            if (range.length() == 0 && part.range().length() > 0) {
                continue;
            }
            Range units = whole.unitsOf(range);
            if (units.from() < unit) {
                continue;
            }
            pieces.add(whole.slice(unit, units.from()));
            pieces.add(piece(whole, units, range, part));
            unit = units.to();
        }
        if (pieces.isEmpty()) {
            return whole;
        }
        pieces.add(whole.slice(unit, whole.length()));
        return Revision.joined(pieces, Collections.nCopies(pieces.size() - 1, ""));
    }

    private Revision piece(Revision whole, Range units, Range range, Part part) {
        if (part.restores()) {
            int from = Math.min(range.from(), whole.readFrom(units.from()));
            int to = Math.max(range.to(), whole.readTo(units.to()));
            return Revision.of(
                    draft.read().text(), units.length() == 0 ? range : new Range(from, to));
        }
        Revision piece = whole.slice(units.from(), units.to());
        return piece.with(List.of(new Revision.Change(0, piece.length(), part.after())));
    }

    private static Range clipped(Range range, Range bounds) {
        int from = Math.min(Math.max(range.from(), bounds.from()), bounds.to());
        return new Range(from, Math.max(from, Math.min(range.to(), bounds.to())));
    }

    /** What was taken off the page as whole blocks, as the reader first found it. */
    private List<Block> lost() {
        List<Block> lost = new ArrayList<>();
        if (parts.stream().noneMatch(Part::restores)) {
            return lost;
        }
        List<Range> kept =
                draft.blocks().stream().map(block -> block.revision().range()).sorted().toList();
        int nextPart = 0;
        int nextKept = 0;
        for (Block block : BlockTree.blocks(draft.read(), new ArrayList<>())) {
            Range own = block.revision().range();
            while (nextPart < parts.size() && parts.get(nextPart).range().to() <= own.from()) {
                nextPart++;
            }
            while (nextKept < kept.size() && kept.get(nextKept).to() <= own.from()) {
                nextKept++;
            }
            List<Range> there = kept.subList(nextKept, kept.size());
            for (int i = nextPart;
                    i < parts.size() && parts.get(i).range().from() < own.to();
                    i++) {
                if (parts.get(i).restores()) {
                    for (Range range : without(clipped(parts.get(i).range(), own), there)) {
                        lost.add(block.with(Revision.of(draft.read().text(), range)));
                    }
                }
            }
        }
        return lost;
    }

    /** What of a range, if it shows anything, lies in none of these, which are sorted. */
    private List<Range> without(Range range, List<Range> others) {
        List<Range> left = new ArrayList<>();
        int at = range.from();
        for (Range other : others) {
            if (other.from() >= range.to()) {
                break;
            }
            left.add(new Range(at, Math.max(at, other.from())));
            at = Math.max(at, Math.min(other.to(), range.to()));
        }
        left.add(new Range(at, range.to()));
        left.removeIf(part -> Blank.all(draft.read().text(), part.from(), part.to()));
        return left;
    }
}
