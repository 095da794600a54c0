package dev.stele.export;

import dev.stele.model.Container;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocks one after another, each with the marks of the quotations and lists that it stands in. */
final class MarkdownFlow {
    private final StringBuilder text = new StringBuilder();
    private List<Container> before = List.of();

    /** By number: whether a list has the second of the two marks. */
    private final Map<Integer, Boolean> second = new HashMap<>();

    /** By depth, from 0: whether the last list there has the second mark. */
    private final Map<Integer, Boolean> lastSecond = new HashMap<>();

    /**
     * Adds a block.
     *
     * @param containers what it stands in, outermost first
     * @param lines of the block, without marks
     */
    void add(List<Container> containers, List<String> lines) {
        int shared = shared(containers);
        if (text.length() > 0 && !isTight(containers, shared)) {
            text.append(marks(containers.subList(0, shared), containers.size()).stripTrailing())
                    .append('\n');
        }
        String first = marks(containers, shared);
        String others = marks(containers, containers.size());
        for (int i = 0; i < lines.size(); i++) {
            text.append((i == 0 ? first : others) + lines.get(i)).append('\n');
        }
        before = containers;
    }

    /** How many containers are the same item or quotation as those of the block before. */
    private int shared(List<Container> containers) {
        int shared = 0;
        while (shared < Math.min(before.size(), containers.size())
                && before.get(shared).equals(containers.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** Items of one list follow each other without a blank line, as does a list within an item. */
    private boolean isTight(List<Container> containers, int shared) {
        if (containers.size() <= shared
                || !(containers.get(shared) instanceof Container.ListLevel next)) {
            return false;
        }
        if (before.size() == shared) {
            return shared > 0 && before.get(shared - 1) instanceof Container.ListLevel;
        }
        return before.get(shared) instanceof Container.ListLevel last
                && last.number() == next.number();
    }

    /**
     * @param begun how many of the containers began before: their marks are only repeated
     */
    private String marks(List<Container> containers, int begun) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < containers.size(); i++) {
            if (containers.get(i) instanceof Container.Quotation) {
                marks.append("> ");
            } else if (containers.get(i) instanceof Container.ListLevel list) {
                String mark = mark(list, i);
                marks.append(i < begun ? " ".repeat(mark.length()) : mark);
            }
        }
        return marks.toString();
    }

    /** Lists that follow each other have different marks, or they would be one. */
    private String mark(Container.ListLevel list, int depth) {
        boolean other =
                second.computeIfAbsent(
                        list.number(),
                        number -> {
                            boolean flipped = !lastSecond.getOrDefault(depth, true);
                            lastSecond.put(depth, flipped);
                            return flipped;
                        });
        return list.ordered() ? list.item() + 1 + (other ? ") " : ". ") : other ? "* " : "- ";
    }

    /** All blocks, ending in a line break. */
    String finish() {
        return text.toString();
    }
}
