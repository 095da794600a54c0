package dev.stele.address;

import dev.stele.text.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds what became of a document's changed passages: first by what is written down, then by their
 * words, then by where they stood. A passage that has kept its own address never takes another's.
 */
final class Forwarding {
    private static final int NOWHERE = -1;

    /** The least share of a passage's trace that proves it the same. */
    private static final double SAME = 0.3;

    /** Pairs of words that chance does not bring together; a place says more than fewer. */
    private static final int SURE = 2;

    private final List<AddressBook.Entry> known;
    private final List<String> anchors;
    private final List<String> texts;
    private final int[] targets;
    private final boolean[] unchanged;

    /** Of each passage that is new or changed its pairs of words. */
    private final int[][] pairs;

    Forwarding(List<AddressBook.Entry> known, List<String> anchors, List<String> texts) {
        this.known = known;
        this.anchors = anchors;
        this.texts = texts;
        this.targets = new int[known.size()];
        this.unchanged = new boolean[anchors.size()];
        this.pairs = new int[anchors.size()][0];
        Arrays.fill(targets, NOWHERE);
    }

    /** By former anchor the one it leads to. */
    SortedMap<String, String> addresses() {
        Map<String, Integer> now = new HashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            now.put(anchors.get(i), i);
        }
        boolean all = true;
        for (int i = 0; i < targets.length; i++) {
            targets[i] = now.getOrDefault(known.get(i).anchor(), NOWHERE);
            if (targets[i] == NOWHERE) {
                all = false;
            } else {
                unchanged[targets[i]] = true;
            }
        }
        if (!all) {
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = unchanged[i] ? pairs[i] : Trace.pairs(texts.get(i));
            }
            byWords(SURE);
            byPlace();
            byWords(1);
            asWritten(now);
        }
        SortedMap<String, String> addresses = new TreeMap<>();
        for (int i = 0; i < targets.length; i++) {
            String anchor = known.get(i).anchor();
            if (targets[i] != NOWHERE && !now.containsKey(anchor)) {
                addresses.putIfAbsent(anchor, anchors.get(targets[i]));
            }
        }
        return addresses;
    }

    /** Whether it has yet to be found what became of a passage. */
    private boolean isOpen(int entry) {
        return targets[entry] == NOWHERE && known.get(entry).leadsTo().isEmpty();
    }

    /**
     * Finds passages by their words.
     *
     * @param least pairs of words that must be left of a passage
     */
    private void byWords(int least) {
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            for (int pair : pairs[i]) {
                holders.computeIfAbsent(pair, it -> new ArrayList<>()).add(i);
            }
        }
        int before = NOWHERE;
        for (int i = 0; i < targets.length; i++) {
            if (isOpen(i)) {
                Trace trace = known.get(i).trace();
                SortedSet<Integer> candidates = new TreeSet<>();
                trace.sample()
                        .forEach(pair -> candidates.addAll(holders.getOrDefault(pair, List.of())));
                targets[i] = best(trace, least, candidates, before + 1);
            }
            before = targets[i] == NOWHERE ? before : targets[i];
        }
    }

    /** The passage that has most of a trace; of several the one nearest to where it should be. */
    private int best(Trace trace, int least, SortedSet<Integer> candidates, int expected) {
        int best = NOWHERE;
        int most = (int) Math.max(least, Math.ceil(SAME * trace.sample().size()));
        for (int candidate : candidates) {
            int shared = trace.sharedWith(pairs[candidate]);
            boolean nearer =
                    best == NOWHERE || Math.abs(candidate - expected) < Math.abs(best - expected);
            if (shared > most || shared == most && nearer) {
                most = shared;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * Shares the new passages that follow the neighbour before, or go before the neighbour behind,
     * out among those that stood between the two: first to those of which a word is left there,
     * then in their order. (Where parts of a text changed places, the two are not neighbours any
     * more.)
     */
    private void byPlace() {
        boolean[] taken = unchanged.clone();
        Arrays.stream(targets).filter(it -> it != NOWHERE).forEach(it -> taken[it] = true);
        int to;
        for (int from = 0; from < targets.length; from = to + 1) {
            to = from;
            while (to < targets.length && targets[to] == NOWHERE) {
                to++;
            }
            int before = from == 0 ? NOWHERE : targets[from - 1];
            int behind = to == targets.length ? texts.size() : targets[to];
            share(from, to, free(taken, before, behind));
        }
    }

    private void share(int from, int to, SortedSet<Integer> free) {
        for (int entry = from; entry < to && !free.isEmpty(); entry++) {
            if (isOpen(entry)) {
                targets[entry] = best(known.get(entry).trace(), 1, free, free.first());
                free.remove(targets[entry]);
            }
        }
        int[] open = IntStream.range(from, to).filter(this::isOpen).toArray();
        while (free.size() > open.length && open.length > 0) {
            free.remove(leastLike(open, free));
        }
        List<Integer> left = List.copyOf(free);
        for (int i = 0; i < open.length && !left.isEmpty(); i++) {
            targets[open[i]] = left.get(i * left.size() / open.length);
        }
    }

    /** The place whose length is furthest from that of all these passages; of several the last. */
    private int leastLike(int[] open, SortedSet<Integer> places) {
        int least = NOWHERE;
        int most = NOWHERE;
        for (int place : places) {
            int difference =
                    Arrays.stream(open)
                            .map(entry -> known.get(entry).trace().lengthFrom(pairs[place]))
                            .min()
                            .orElse(0);
            if (difference >= most) {
                most = difference;
                least = place;
            }
        }
        return least;
    }

    /** The places that nobody has taken, next to two places: after the one, before the other. */
    private static SortedSet<Integer> free(boolean[] taken, int before, int behind) {
        SortedSet<Integer> free = new TreeSet<>();
        IntStream.range(before + 1, taken.length).takeWhile(it -> !taken[it]).forEach(free::add);
        IntStream.iterate(behind - 1, it -> it >= 0, it -> it - 1)
                .takeWhile(it -> !taken[it])
                .forEach(free::add);
        return free;
    }

    /** An address that led to another goes on to where that one leads. */
    private void asWritten(Map<String, Integer> now) {
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < targets.length; i++) {
            rows.putIfAbsent(known.get(i).anchor(), i);
        }
        for (int i = 0; i < targets.length; i++) {
            Set<Integer> seen = new HashSet<>();
            int row = i;
            while (targets[row] == NOWHERE && seen.add(row)) {
                String next = known.get(row).leadsTo();
                targets[i] = now.getOrDefault(next, NOWHERE);
                row = rows.getOrDefault(next, row);
            }
            targets[i] = targets[row] == NOWHERE ? targets[i] : targets[row];
        }
    }
}
