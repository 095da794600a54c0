package dev.stele.cli;

import dev.stele.analyse.Analyser;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Concept;
import dev.stele.model.Mention;
import dev.stele.model.Status;
import dev.stele.model.Vocabulary;
import dev.stele.store.DocumentStore;
import dev.stele.suggest.Suggester;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Links a corpus that has no vocabulary by the surest of the names in it: those that at least two
 * different texts mention.
 */
final class AutomaticNames {
    private static final int MOST = 500;

    private final Workers workers;

    AutomaticNames(Workers workers) {
        this.workers = workers;
    }

    /**
     * Finds names and enters their mentions into the documents.
     *
     * @param copies IDs of documents that carry the text of another
     */
    Vocabulary in(DocumentStore documents, Set<String> copies) {
        Vocabulary names = new Suggester().vocabulary(documents, copies);
        if (names.concepts().isEmpty()) {
            return names;
        }
        Map<String, Integer> spread = spread(names, documents, copies);
        List<Concept> joining =
                names.concepts().stream()
                        .filter(concept -> spread.getOrDefault(concept.id(), 0) > 1)
                        .limit(MOST)
                        .toList();
        Vocabulary found = new Vocabulary(joining, Status.INFERRED);
        if (!joining.isEmpty()) {
            enter(found, documents);
        }
        return found;
    }

    /** How many texts mention each of the concepts. */
    private Map<String, Integer> spread(
            Vocabulary names, DocumentStore documents, Set<String> copies) {
        Analyser analyser = new Analyser(names);
        Map<String, Integer> spread = new ConcurrentHashMap<>();
        workers.each(
                documents.ids().stream().filter(id -> !copies.contains(id)).toList(),
                id ->
                        analyser.mentions(documents.get(id).document()).stream()
                                .map(Mention::concept)
                                .distinct()
                                .forEach(concept -> spread.merge(concept, 1, Integer::sum)));
        return spread;
    }

    private void enter(Vocabulary found, DocumentStore documents) {
        Analyser analyser = new Analyser(found);
        workers.each(
                documents.ids(),
                id -> {
                    AnalysedDocument document = documents.get(id);
                    List<Mention> mentions = analyser.mentions(document.document());
                    if (!mentions.isEmpty()) {
                        documents.put(document.with(mentions));
                    }
                });
    }
}
