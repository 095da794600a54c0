package dev.stele.analyse;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The parts of one text in which the labels of a concept do not count. */
final class Blocked {
    /** For each concept how far those parts reach, by where they begin. */
    private final Map<Integer, TreeMap<Integer, Integer>> ends = new HashMap<>();

    /** Parts come in the order of their ends. */
    void add(int concept, int from, int to) {
        TreeMap<Integer, Integer> ofConcept = ends.computeIfAbsent(concept, it -> new TreeMap<>());
        ofConcept.tailMap(from, true).clear();
        ofConcept.put(from, to);
    }

    /** Whether one of the concept's parts covers all of this. */
    boolean holds(int concept, int from, int to) {
        TreeMap<Integer, Integer> ofConcept = ends.isEmpty() ? null : ends.get(concept);
        if (ofConcept == null) {
            return false;
        }
        Map.Entry<Integer, Integer> before = ofConcept.floorEntry(from);
        return before != null && before.getValue() >= to;
    }
}
