package dev.stele.link;

import dev.stele.model.Instance;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds what several witnesses of a work say in the same sentence into one, said by the witness to
 * cite; where that one says less, by the first that says more.
 */
final class Copied {
    /**
     * Something said in a document.
     *
     * @param sentence the key of its sentence
     * @param place which of the things in that sentence it is, from 0
     * @param less whether it says less than it could: a date that is not resolved
     */
    record Said(String document, int index, long sentence, int place, boolean less) {}

    private final Map<String, String> works = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    Copied(List<Work> all) {
        for (Work work : all) {
            for (Work.Witness witness : work.witnesses()) {
                works.put(witness.document(), work.id());
                order.put(witness.document(), order.size());
            }
        }
    }

    private record Key(String work, long sentence, int place) {}

    /** One instance for each thing said, in the order of works. */
    List<Instance> folded(List<Said> all) {
        Map<Key, List<Said>> same = new LinkedHashMap<>();
        for (Said said : all) {
            String work = works.getOrDefault(said.document(), said.document());
            same.computeIfAbsent(
                            new Key(work, said.sentence(), said.place()), key -> new ArrayList<>())
                    .add(said);
        }
        List<Instance> instances = new ArrayList<>();
        for (List<Said> each : same.values()) {
            each.sort(
                    Comparator.comparing(Said::less)
                            .thenComparingInt(said -> order(said.document()))
                            .thenComparingInt(Said::index));
            Said first = each.get(0);
            int copies = (int) each.stream().map(Said::document).distinct().count() - 1;
            instances.add(new Instance(first.document(), first.index(), copies));
        }
        instances.sort(
                Comparator.comparingInt((Instance it) -> order(it.document()))
                        .thenComparingInt(Instance::index));
        return instances;
    }

    private int order(String document) {
        return order.getOrDefault(document, Integer.MAX_VALUE);
    }
}
