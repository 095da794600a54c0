package dev.stele.link;

import dev.stele.model.Collation;
import dev.stele.model.Collation.Place;
import dev.stele.model.Collation.Row;
import dev.stele.model.Collation.Side;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the passages of witnesses beside those of the one to cite. Two passages correspond when they
 * have half of the smaller one's units in common, in the same order; script, width and white space
 * make no difference.
 */
final class Collator {
    private final TextUnits base;

    Collator(List<Passage> base) {
        this.base = TextUnits.of(base);
    }

    /** The witness's text beside that of the one to cite. */
    Collation collate(List<Passage> witness) {
        TextUnits other = TextUnits.of(witness);
        int[] partners = Alignment.of(base, other);
        return new Collation(
                rows(
                        new Text(base, partners),
                        new Text(other, Alignment.inverse(partners, other.size()))));
    }

    /** Passages of both texts, from the first to one after the last, that hang together. */
    private record Block(int from, int to, int otherFrom, int otherTo) {
        boolean touches(int passage, int otherPassage) {
            return passage < to || otherPassage < otherTo;
        }

        Block reaching(int passage, int otherPassage) {
            return new Block(from, passage + 1, otherFrom, otherPassage + 1);
        }

        boolean isPair() {
            return to - from == 1 && otherTo - otherFrom == 1;
        }
    }

    private static List<Row> rows(Text base, Text other) {
        List<Row> rows = new ArrayList<>();
        int here = 0;
        int there = 0;
        for (Block block : blocks(base, other)) {
            addAlone(here, block.from(), there, block.otherFrom(), rows);
            addTogether(block, base, other, rows);
            here = block.to();
            there = block.otherTo();
        }
        addAlone(here, base.units.passages(), there, other.units.passages(), rows);
        return rows;
    }

    /** Partners ascend in both texts, so a passage hangs together with its neighbours alone. */
    private static List<Block> blocks(Text base, Text other) {
        List<Block> blocks = new ArrayList<>();
        int common = 0;
        for (int unit = base.nextMatched(0); unit < base.units.size(); ) {
            int next = base.nextMatched(unit + 1);
            int here = base.units.passage(unit);
            int there = other.units.passage(base.partners[unit]);
            common++;
            boolean goesOn =
                    next < base.units.size()
                            && base.units.passage(next) == here
                            && other.units.passage(base.partners[next]) == there;
            if (!goesOn) {
                int smaller = Math.min(base.units.sizeOf(here), other.units.sizeOf(there));
                if (2 * common >= smaller) {
                    connect(here, there, blocks);
                }
                common = 0;
            }
            unit = next;
        }
        return blocks;
    }

    private static void connect(int here, int there, List<Block> blocks) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last).touches(here, there)) {
            blocks.set(last, blocks.get(last).reaching(here, there));
        } else {
            blocks.add(new Block(here, here + 1, there, there + 1));
        }
    }

    private static void addAlone(int from, int to, int otherFrom, int otherTo, List<Row> rows) {
        if (from < to) {
            rows.add(new Row(side(from, to), side(otherFrom, otherFrom), false));
        }
        if (otherFrom < otherTo) {
            rows.add(new Row(side(to, to), side(otherFrom, otherTo), false));
        }
    }

    private static void addTogether(Block block, Text base, Text other, List<Row> rows) {
        List<Place> here = base.differing(block.from(), block.to());
        List<Place> there = other.differing(block.otherFrom(), block.otherTo());
        boolean same = block.isPair() && here.isEmpty() && there.isEmpty();
        int last = rows.size() - 1;
        if (same && last >= 0 && rows.get(last).same()) {
            Row before = rows.get(last);
            rows.set(
                    last,
                    new Row(
                            side(before.base().from(), block.to()),
                            side(before.other().from(), block.otherTo()),
                            true));
        } else {
            rows.add(
                    new Row(
                            new Side(block.from(), block.to(), here),
                            new Side(block.otherFrom(), block.otherTo(), there),
                            same));
        }
    }

    private static Side side(int from, int to) {
        return new Side(from, to, List.of());
    }

    /** One of the two texts. */
    private static final class Text {
        private final TextUnits units;

        /** For each unit its partner in the other text, or {@link Alignment#NONE}. */
        private final int[] partners;

        Text(TextUnits units, int[] partners) {
            this.units = units;
            this.partners = partners;
        }

        int nextMatched(int from) {
            int unit = from;
            while (unit < partners.length && partners[unit] == Alignment.NONE) {
                unit++;
            }
            return unit;
        }

        /** The runs of units without partner in these passages. */
        List<Place> differing(int from, int to) {
            List<Place> places = new ArrayList<>();
            for (int passage = from; passage < to; passage++) {
                int end = units.endOf(passage);
                int unit = units.firstOf(passage);
                while (unit < end) {
                    int matched = Math.min(nextMatched(unit), end);
                    if (unit < matched) {
                        places.add(
                                new Place(
                                        passage,
                                        new Range(
                                                units.range(unit).from(),
                                                units.range(matched - 1).to())));
                    }
                    unit = Math.max(matched, unit + 1);
                }
            }
            return places;
        }
    }
}
