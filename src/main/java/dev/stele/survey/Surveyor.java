package dev.stele.survey;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Document;
import dev.stele.model.Documents;
import dev.stele.model.Evidence;
import dev.stele.model.Evidence.Witness;
import dev.stele.model.Passage;
import dev.stele.model.Standing;
import dev.stele.text.Copies;
import dev.stele.text.Shingles;
import dev.stele.text.Sketch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds what the corpus knows about a document that the document does not say. */
public final class Surveyor {
    /** The best witnesses are enough for any repair, and keep the evidence small. */
    private static final int MOST_WITNESSES = 4;

    private record Candidate(Standing standing, Sketch sketch, List<Long> edges) {}

    /**
     * The evidence of each document that has any, by document ID.
     *
     * @param documents cleaned and analysed without evidence; those with copies are read again
     */
    public SortedMap<String, Evidence> survey(Documents documents) {
        List<Candidate> candidates =
                documents.stream()
                        .map(
                                each ->
                                        new Candidate(
                                                Standing.of(each),
                                                Sketch.of(each.signature()),
                                                Repetition.edges(each.document())))
                        .sorted(Comparator.comparing(Candidate::standing))
                        .toList();
        List<Copies.Group> groups =
                Copies.among(
                        candidates.stream().map(Candidate::sketch).toList(),
                        at -> shingles(documents.get(candidates.get(at).standing().id())));
        SortedMap<String, Evidence> evidence = new TreeMap<>();
        for (Copies.Group group : groups) {
            List<String> members = new ArrayList<>();
            members.add(candidates.get(group.first()).standing().id());
            group.others()
                    .forEach(other -> members.add(candidates.get(other.text()).standing().id()));
            addEvidence(members, documents, evidence);
        }
        addRepetition(candidates, groups, documents, evidence);
        return evidence;
    }

    /** Of a work's copies only the first counts: they repeat each other in full. */
    private static void addRepetition(
            List<Candidate> candidates,
            List<Copies.Group> groups,
            Documents documents,
            Map<String, Evidence> evidence) {
        Set<Integer> copies = new HashSet<>();
        groups.forEach(group -> group.others().forEach(other -> copies.add(other.text())));
        Repetition repetition = new Repetition();
        for (int i = 0; i < candidates.size(); i++) {
            if (!copies.contains(i)) {
                repetition.add(candidates.get(i).edges());
            }
        }
        repetition.finish();
        for (Candidate candidate : candidates) {
            if (!repetition.isAny(candidate.edges())) {
                continue;
            }
            String id = candidate.standing().id();
            List<Witness> witnesses = evidence.getOrDefault(id, Evidence.NONE).witnesses();
            evidence.put(id, new Evidence(witnesses, repetition.of(documents.get(id).document())));
        }
    }

    private static long[] shingles(AnalysedDocument analysed) {
        return Shingles.of(analysed.document().passages().stream().map(Passage::text).toList());
    }

    /** Each member's witnesses are the best of the others. */
    private static void addEvidence(
            List<String> members, Documents documents, Map<String, Evidence> evidence) {
        List<Witness> best =
                members.stream()
                        .limit(MOST_WITNESSES + 1)
                        .map(id -> witness(documents.get(id).document()))
                        .toList();
        for (String member : members) {
            evidence.put(
                    member,
                    new Evidence(
                            best.stream()
                                    .filter(witness -> !witness.document().equals(member))
                                    .limit(MOST_WITNESSES)
                                    .toList()));
        }
    }

    private static Witness witness(Document document) {
        return new Witness(
                document.id(),
                Standing.statedTitle(document),
                document.passages().stream().map(Passage::text).toList());
    }
}
