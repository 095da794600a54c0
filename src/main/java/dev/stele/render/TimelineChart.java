package dev.stele.render;

import dev.stele.model.DatePhrase.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The picture of a timeline: for each sense a lane, for each span of years a column, as high as it
 * has dates. The axis spans nearly all of them; the few that lie far outside share the columns at
 * its ends, so that one date of antiquity does not press a decade into a line.
 */
final class TimelineChart {
    /** Fewer dates than this are read faster than drawn. */
    static final int LEAST_MARKS = 12;

    private static final int LEAST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 60;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500};

    /** How many in a thousand dates may lie beyond each end of the axis. */
    private static final int OUTSIDE = 15;

    private static final int WIDTH = 760;
    private static final int LEFT = 84;

    /** Heights: of the highest column, of a lane's name, between lanes, above and below all. */
    private static final int TALLEST = 110;

    private static final int LINE = 14;
    private static final int GAP = 14;
    private static final int TOP = 2;
    private static final int BOTTOM = 26;

    private static final int MOST_TICKS = 9;

    /** A date to draw: its year, its sense, and where its entry stands. */
    record Mark(int year, Sense sense, String href) {}

    private final Messages messages;
    private final List<Mark> marks;
    private int start;
    private int step;
    private int columns;

    private TimelineChart(Messages messages, List<Mark> marks) {
        this.messages = messages;
        this.marks = marks;
    }

    /** The picture; empty where there is too little to see. */
    static Optional<ParticularViews.Chart> of(List<Mark> marks, Messages messages) {
        return marks.size() < LEAST_MARKS
                ? Optional.empty()
                : new TimelineChart(messages, marks).draw();
    }

    private Optional<ParticularViews.Chart> draw() {
        List<Integer> years = marks.stream().map(Mark::year).sorted().toList();
        int outside = years.size() * OUTSIDE / 1000;
        int first = years.get(outside);
        int last = years.get(years.size() - 1 - outside);
        step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if ((last - first) / STEPS[i] + 3 <= MOST_COLUMNS) {
                step = STEPS[i];
            }
        }
        start = Math.floorDiv(first, step) * step - step;
        columns = (last - start) / step + 2;
        TreeMap<Integer, List<Mark>> byColumn = new TreeMap<>();
        for (Mark mark : marks) {
            byColumn.computeIfAbsent(column(mark.year()), key -> new ArrayList<>()).add(mark);
        }
        if (byColumn.size() < LEAST_COLUMNS) {
            return Optional.empty();
        }
        List<ParticularViews.Lane> lanes = lanes(byColumn);
        return Optional.of(
                new ParticularViews.Chart(
                        WIDTH,
                        lanes.get(lanes.size() - 1).baseline() + BOTTOM,
                        messages.say(
                                "timeline.chart",
                                marks.size(),
                                String.valueOf(years.get(0)),
                                String.valueOf(years.get(years.size() - 1))),
                        lanes,
                        ticks(),
                        rows(byColumn)));
    }

    private int column(int year) {
        return Math.max(0, Math.min(columns - 1, Math.floorDiv(year - start, step)));
    }

    private double columnWidth() {
        return (double) (WIDTH - LEFT) / columns;
    }

    private int left(int column) {
        return LEFT + (int) Math.round(column * columnWidth());
    }

    /** All lanes have one scale, each the room that it needs. */
    private List<ParticularViews.Lane> lanes(Map<Integer, List<Mark>> byColumn) {
        int highest = 1;
        for (Sense sense : Sense.values()) {
            highest = Math.max(highest, highest(byColumn, sense));
        }
        List<ParticularViews.Lane> lanes = new ArrayList<>();
        int baseline = TOP;
        for (Sense sense : Sense.values()) {
            baseline += GAP + Math.max(LINE, highest(byColumn, sense) * TALLEST / highest);
            List<ParticularViews.Bar> bars = new ArrayList<>();
            for (Map.Entry<Integer, List<Mark>> each : byColumn.entrySet()) {
                int count = count(each.getValue(), sense);
                if (count > 0) {
                    int height = Math.max(4, count * TALLEST / highest);
                    int x = left(each.getKey());
                    int width = Math.max(2, left(each.getKey() + 1) - x - 1);
                    bars.add(new ParticularViews.Bar(x, baseline - height, width, height));
                }
            }
            lanes.add(
                    new ParticularViews.Lane(
                            sense.label(),
                            messages.say("timeline." + sense.label() + "s"),
                            baseline,
                            bars));
        }
        return lanes;
    }

    private static int highest(Map<Integer, List<Mark>> byColumn, Sense sense) {
        return byColumn.values().stream().mapToInt(all -> count(all, sense)).max().orElse(0);
    }

    private static int count(List<Mark> marks, Sense sense) {
        return (int) marks.stream().filter(mark -> mark.sense() == sense).count();
    }

    private List<ParticularViews.Tick> ticks() {
        List<ParticularViews.Tick> ticks = new ArrayList<>();
        int every = 1;
        for (int factor : new int[] {1, 2, 5, 10, 20}) {
            every = factor;
            if (columns / factor < MOST_TICKS) {
                break;
            }
        }
        for (int column = 1; column < columns; column++) {
            int year = start + column * step;
            boolean drawn = Math.floorMod(year / step, every) == 0 && column < columns - 1;
            if (drawn) {
                int middle = left(column) + (int) Math.round(columnWidth() / 2);
                ticks.add(new ParticularViews.Tick(middle, String.valueOf(year)));
            }
        }
        return ticks;
    }

    private List<ParticularViews.Row> rows(Map<Integer, List<Mark>> byColumn) {
        List<ParticularViews.Row> rows = new ArrayList<>();
        byColumn.forEach(
                (column, all) ->
                        rows.add(
                                new ParticularViews.Row(
                                        columnLabel(column, all),
                                        all.get(0).href(),
                                        count(all, Sense.EVENT),
                                        count(all, Sense.TARGET),
                                        count(all, Sense.PERIOD))));
        return rows;
    }

    /** What stands in the column: at the ends of the axis, all the years that it holds. */
    private String columnLabel(int column, List<Mark> all) {
        Function<Boolean, Integer> edge =
                last ->
                        all.stream()
                                .map(Mark::year)
                                .reduce(last ? Math::max : Math::min)
                                .orElse(column);
        int from = edge.apply(false);
        int to = edge.apply(true);
        return from == to
                ? String.valueOf(from)
                : messages.say("date.years", String.valueOf(from), String.valueOf(to));
    }
}
