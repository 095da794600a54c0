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
import java.util.stream.Collectors;
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

    Forwarding(List<AddressBook.Entry> known, List<String> anchors, List<String> texts) {
        this.known = known;
        this.anchors = anchors;
        this.texts = texts;
        this.targets = new int[known.size()];
        this.unchanged = new boolean[anchors.size()];
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
        int[][] pairs = new int[texts.size()][];
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = unchanged[i] ? new int[0] : Trace.pairs(texts.get(i));
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
                targets[i] = best(trace, least, candidates, pairs, before + 1);
            }
            before = targets[i] == NOWHERE ? before : targets[i];
        }
    }

    /** The passage that has most of a trace; of several the one nearest to where it should be. */
    private static int best(
            Trace trace, int least, SortedSet<Integer> candidates, int[][] pairs, int expected) {
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

    /** Shares the new passages between two known neighbours out among those that stood there. */
    private void byPlace() {
        Set<Integer> taken = Arrays.stream(targets).boxed().collect(Collectors.toSet());
        int low = 0;
        for (int from = 0; from < targets.length; from++) {
            if (targets[from] != NOWHERE) {
                low = targets[from] + 1;
                continue;
            }
            int to = from;
            List<Integer> open = new ArrayList<>();
            while (to < targets.length && targets[to] == NOWHERE) {
                if (isOpen(to)) {
                    open.add(to);
                }
                to++;
            }
            int high = to == targets.length ? texts.size() : targets[to];
            List<Integer> free =
                    IntStream.range(low, Math.max(low, high))
                            .filter(it -> !unchanged[it] && !taken.contains(it))
                            .boxed()
                            .toList();
            for (int i = 0; i < open.size() && !free.isEmpty(); i++) {
                targets[open.get(i)] = free.get(i * free.size() / open.size());
            }
            from = to - 1;
        }
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
