package dev.stele.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a text whose parts are wrapped in elements that may overlap: an element is closed and
 * opened again where a deeper one crosses its end. Elements of depth 0 are never split, so they
 * must not overlap each other.
 */
final class Spans {
    /**
     * An element around a part of the text.
     *
     * @param from first UTF-16 unit
     * @param to one after the last, greater than {@code from}
     * @param depth 0 is outermost
     */
    record Span(int from, int to, String open, String close, int depth) {}

    private static final Comparator<Span> OUTERMOST_FIRST =
            Comparator.comparingInt(Span::depth)
                    .thenComparingInt(Span::from)
                    .thenComparing(Comparator.comparingInt(Span::to).reversed());

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final TreeMap<Integer, Span> outermost = new TreeMap<>();
    private final TreeMap<Integer, String> marks = new TreeMap<>();

    Spans(String text) {
        this.text = text;
    }

    void add(Span span) {
        spans.add(span);
        if (span.depth() == 0) {
            outermost.put(span.from(), span);
        }
    }

    /** Whether an element of depth 0 already covers a part of this range. */
    boolean isTaken(int from, int to) {
        Map.Entry<Integer, Span> before = outermost.lowerEntry(to);
        return before != null && before.getValue().to() > from;
    }

    /** Puts markup between two characters, behind any element of depth 0 that stands there. */
    void mark(int at, String markup) {
        Map.Entry<Integer, Span> before = outermost.lowerEntry(at);
        boolean inside = before != null && before.getValue().to() > at;
        insert(inside ? before.getValue().to() : at, markup);
    }

    /** Puts markup between two characters, inside whatever stands there. */
    void insert(int at, String markup) {
        marks.merge(at, markup, String::concat);
    }

    String write() {
        StringBuilder out = new StringBuilder(text.length() * 5 / 4 + 32);
        List<Span> waiting = new ArrayList<>(spans);
        waiting.sort(Comparator.comparingInt(Span::from));
        List<Span> active = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        int begun = 0;
        int at = 0;
        for (int boundary : boundaries()) {
            Html.escape(text, at, boundary, out);
            at = boundary;
            int here = at;
            active.removeIf(span -> span.to() <= here);
            while (begun < waiting.size() && waiting.get(begun).from() <= at) {
                active.add(waiting.get(begun++));
            }
            active.sort(OUTERMOST_FIRST);
            int shared = sharedPrefix(open, active);
            closeTo(shared, open, out);
            out.append(marks.getOrDefault(at, ""));
            for (Span span : active.subList(shared, active.size())) {
                out.append(span.open());
                open.add(span);
            }
        }
        return out.toString();
    }

    private TreeSet<Integer> boundaries() {
        TreeSet<Integer> boundaries = new TreeSet<>(marks.keySet());
        for (Span span : spans) {
            boundaries.add(span.from());
            boundaries.add(span.to());
        }
        boundaries.add(text.length());
        return boundaries;
    }

    private static int sharedPrefix(List<Span> open, List<Span> next) {
        int shared = 0;
        while (shared < open.size()
                && shared < next.size()
                && open.get(shared).equals(next.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static void closeTo(int depth, List<Span> open, StringBuilder out) {
        while (open.size() > depth) {
            out.append(open.remove(open.size() - 1).close());
        }
    }
}
