package dev.stele.clean.draft;

import dev.stele.clean.words.Blank;
import dev.stele.model.Annotation;
import dev.stele.model.Container;
import dev.stele.model.Edit;
import dev.stele.model.Evidence;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Range;
import dev.stele.model.ReadText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A document while it is being cleaned: its blocks, and the notes, marks and facts that the rules
 * add. Rules change it only through its verbs, which decide by confidence what is applied and what
 * is only proposed.
 */
public final class Draft {
    private final ReadText read;
    private final Evidence evidence;
    private final List<Block> blocks;
    private final List<Note> notes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Field, List<Fact>> facts = new EnumMap<>(Field.class);
    private boolean hasEmptied;

    /** A draft of which nothing is revised yet. */
    public Draft(ReadText read, Evidence evidence) {
        this.read = read;
        this.evidence = evidence;
        this.blocks = BlockTree.blocks(read, marks);
    }

    /** What is being cleaned. */
    public ReadText read() {
        return read;
    }

    /** What the corpus knows about the document. */
    public Evidence evidence() {
        return evidence;
    }

    /** The blocks in reading order; a rule that replaces one writes it back by {@link #put}. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /** Why each change was made or proposed, in the order of the changes. */
    public List<Note> notes() {
        return notes;
    }

    List<Mark> marks() {
        return marks;
    }

    Map<Field, List<Fact>> facts() {
        return facts;
    }

    /** Why something is changed: the same words for all changes of one call. */
    public record Cause(Rule rule, Edit.Kind kind, String reason, double confidence) {
        boolean applies() {
            return confidence >= Edit.APPLIED_FROM;
        }
    }

    /** Replaces parts of a block's text, or proposes to, as the confidence allows. */
    public void change(int index, List<Revision.Change> changes, Cause cause) {
        if (changes.isEmpty()) {
            return;
        }
        Block block = blocks.get(index);
        for (Revision.Change change : changes) {
            int to = cause.applies() ? change.to() : withoutBlanks(block.text(), change);
            note(block.revision().read(change.from(), to), change.after(), cause);
        }
        if (cause.applies()) {
            Revision revised = block.revision().with(changes);
            blocks.set(index, block.with(revised));
            hasEmptied |= revised.strip().length() == 0;
        }
    }

    /** Leaves out the blocks of which a rule has left nothing, before the next rule. */
    public void leaveOutEmptied() {
        if (hasEmptied) {
            blocks.removeIf(block -> Blank.all(block.text(), 0, block.text().length()));
            hasEmptied = false;
        }
    }

    /** What is only proposed must not reach into the white space that the layout changes. */
    private static int withoutBlanks(String text, Revision.Change change) {
        int to = change.to();
        while (to > change.from() && Blank.is(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** Takes blocks off the page, or proposes to. {@code to} is exclusive. */
    public void remove(int from, int to, Cause cause) {
        for (int i = from; i < to; i++) {
            note(blocks.get(i).revision().range(), "", cause);
        }
        if (cause.applies()) {
            blocks.subList(from, to).clear();
        }
    }

    /**
     * Takes many blocks off the page at once, or proposes to.
     *
     * @param causes why, by the index of the block
     */
    public void removeEach(SortedMap<Integer, Cause> causes) {
        List<Block> kept = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Cause cause = causes.get(i);
            if (cause != null) {
                note(blocks.get(i).revision().range(), "", cause);
            }
            if (cause == null || !cause.applies()) {
                kept.add(blocks.get(i));
            }
        }
        blocks.clear();
        blocks.addAll(kept);
    }

    /** Takes the beginning of a block off the page, up to {@code end}. */
    public void removePrefix(int index, int end, Cause cause) {
        change(index, List.of(new Revision.Change(0, end, "")), cause);
    }

    /** Puts a block in the place of another; the text is the same. */
    public void put(int index, Block block) {
        blocks.set(index, block);
    }

    /** Cuts a block in two before the unit {@code at}. */
    public void split(int index, int at) {
        Block block = blocks.get(index);
        Revision whole = block.revision();
        blocks.set(index, block.with(whole.slice(0, at)));
        blocks.add(index + 1, block.with(whole.slice(at, whole.length())));
    }

    /** Cuts a block before each of these units, which are sorted and inside it. */
    public void split(int index, List<Integer> cuts) {
        if (cuts.isEmpty()) {
            return;
        }
        Block block = blocks.get(index);
        Revision whole = block.revision();
        List<Block> parts = new ArrayList<>(cuts.size() + 1);
        int start = 0;
        for (int cut : cuts) {
            parts.add(block.with(whole.slice(start, cut)));
            start = cut;
        }
        parts.add(block.with(whole.slice(start, whole.length())));
        blocks.remove(index);
        blocks.addAll(index, parts);
    }

    /** Joins blocks into one, with {@code joint} in place of what lies between. */
    public void join(int from, int to, String joint, Cause cause) {
        join(from, to, Collections.nCopies(to - from - 1, joint), cause);
    }

    /** Joins blocks into one, each joint in place of what lies between a block and the next. */
    public void join(int from, int to, List<String> joints, Cause cause) {
        if (to - from < 2) {
            return;
        }
        List<Revision> parts = new ArrayList<>(to - from);
        for (Block block : blocks.subList(from, to)) {
            parts.add(block.revision());
        }
        for (int i = 1; i < parts.size(); i++) {
            int end = parts.get(i - 1).range().to();
            note(new Range(end, parts.get(i).range().from()), joints.get(i - 1), cause);
        }
        blocks.set(from, blocks.get(from).with(Revision.joined(parts, joints)));
        blocks.subList(from + 1, to).clear();
    }

    /** Notes a change without making it: a proposal, or another way to draw the text. */
    public void display(int index, int from, int to, String after, Cause cause) {
        notes.add(
                new Note(
                        blocks.get(index).revision().read(from, to),
                        cause.rule().name(),
                        cause.kind(),
                        cause.reason(),
                        cause.confidence(),
                        Edit.Mode.DISPLAYED,
                        after));
    }

    private void note(Range range, String after, Cause cause) {
        notes.add(
                new Note(
                        range,
                        cause.rule().name(),
                        cause.kind(),
                        cause.reason(),
                        cause.confidence(),
                        cause.applies() ? Edit.Mode.APPLIED : Edit.Mode.PROPOSED,
                        after));
    }

    /** Puts all blocks and notes in the place of what was there. */
    void replace(List<Block> otherBlocks, List<Note> otherNotes) {
        List<Block> newBlocks = List.copyOf(otherBlocks);
        List<Note> newNotes = List.copyOf(otherNotes);
        blocks.clear();
        blocks.addAll(newBlocks);
        notes.clear();
        notes.addAll(newNotes);
    }

    /** Annotates a part of a block. */
    public void mark(int index, int from, int to, Annotation.Kind kind, String value) {
        marks.add(new Mark(blocks.get(index).revision().read(from, to), kind, value));
    }

    /** Adds a fact; of a field with one value the first fact stays. */
    public void state(Field field, Fact fact) {
        List<Fact> values = facts.computeIfAbsent(field, f -> new ArrayList<>());
        if (field.repeatable() || values.isEmpty()) {
            values.add(fact);
        }
    }

    /** The first fact known of a field so far. */
    public Optional<Fact> fact(Field field) {
        return facts.getOrDefault(field, List.of()).stream().findFirst();
    }

    /** How many lists the document has so far: the number of the next one. */
    public int lists() {
        int next = 0;
        for (Block block : blocks) {
            for (Container container : block.containers()) {
                if (container instanceof Container.ListLevel list) {
                    next = Math.max(next, list.number() + 1);
                }
            }
        }
        return next;
    }

    /** The part of the read text behind some units of a block. */
    public Range at(int index, int from, int to) {
        return blocks.get(index).revision().read(from, to);
    }
}
