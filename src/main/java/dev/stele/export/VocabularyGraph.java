package dev.stele.export;

import dev.stele.address.Hrefs;
import dev.stele.address.PublicPaths;
import dev.stele.cite.Rights;
import dev.stele.model.Concept;
import dev.stele.model.Corpus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The vocabulary in the terms of SKOS. A concept is named by the address of its page with {@code
 * #concept}, in full if the site is published; otherwise relative to the file, as the standards of
 * Turtle and JSON-LD resolve it, so that it is right wherever the site stands.
 */
final class VocabularyGraph {
    private static final String TOPICS = "concepts.html";
    private static final String CONCEPT = "skos:Concept";

    private final Corpus corpus;
    private final Descriptions words;
    private final String file;
    private final Set<String> known = new HashSet<>();
    private final Graph graph = new Graph();

    private VocabularyGraph(Holdings holdings, String file) {
        this.corpus = holdings.corpus();
        this.words = holdings.words();
        this.file = file;
        corpus.vocabulary().concepts().forEach(concept -> known.add(concept.id()));
    }

    /**
     * @param file that the graph will stand in
     */
    static Graph of(Holdings holdings, String file) {
        VocabularyGraph vocabulary = new VocabularyGraph(holdings, file);
        vocabulary.addScheme();
        holdings.corpus().vocabulary().concepts().forEach(vocabulary::add);
        return vocabulary.graph;
    }

    private String address(String path) {
        return corpus.base()
                .map(base -> base + Hrefs.encode(path))
                .orElseGet(() -> Hrefs.relative(file, path));
    }

    private String scheme() {
        return address(TOPICS) + "#vocabulary";
    }

    private String concept(String id) {
        return address(PublicPaths.concept(id)) + "#concept";
    }

    private void addScheme() {
        String tag = corpus.language().tag();
        add(scheme(), Graph.TYPE, new Graph.Name("skos:ConceptScheme"));
        add(scheme(), "dcterms:title", new Graph.Words(corpus.title(), ""));
        if (corpus.vocabulary().isAutomatic()) {
            add(
                    scheme(),
                    "skos:editorialNote",
                    new Graph.Words(words.say("vocabulary.automatic"), tag));
        }
        if (!corpus.updated().isEmpty()) {
            add(scheme(), "dcterms:modified", new Graph.Day(corpus.updated()));
        }
        Rights rights = Rights.of(corpus.rights());
        if (!rights.uri().isEmpty() && isIri(rights.uri())) {
            add(scheme(), "dcterms:license", new Graph.Thing(rights.uri()));
        } else if (!rights.isEmpty()) {
            add(scheme(), "dcterms:rights", new Graph.Words(rights.statement(), ""));
        }
    }

    private void add(Concept concept) {
        String iri = concept(concept.id());
        add(iri, Graph.TYPE, new Graph.Name(CONCEPT));
        add(iri, "skos:inScheme", new Graph.Thing(scheme()));
        addLabels(iri, concept);
        concept.definition()
                .forEach((tag, text) -> add(iri, "skos:definition", new Graph.Words(text, tag)));
        if (!concept.source().isEmpty()) {
            add(
                    iri,
                    "dcterms:source",
                    isIri(concept.source())
                            ? new Graph.Thing(concept.source())
                            : new Graph.Words(concept.source(), ""));
        }
        add(iri, "dcterms:type", new Graph.Words(concept.kind(), ""));
        for (String match : concept.exactMatch()) {
            if (isIri(match)) {
                add(iri, "skos:exactMatch", new Graph.Thing(match));
            }
        }
        List<String> broader = concept.broader().stream().filter(known::contains).toList();
        for (String other : broader) {
            add(iri, "skos:broader", new Graph.Thing(concept(other)));
            add(concept(other), "skos:narrower", new Graph.Thing(iri));
        }
        if (broader.isEmpty()) {
            add(iri, "skos:topConceptOf", new Graph.Thing(scheme()));
            add(scheme(), "skos:hasTopConcept", new Graph.Thing(iri));
        }
        for (String other : concept.related()) {
            if (known.contains(other) && !broader.contains(other)) {
                add(iri, "skos:related", new Graph.Thing(concept(other)));
                add(concept(other), "skos:related", new Graph.Thing(iri));
            }
        }
    }

    /** No label of a concept is of two sorts in one language. */
    private void addLabels(String iri, Concept concept) {
        Set<Graph.Words> taken = new HashSet<>();
        concept.prefLabel()
                .forEach((tag, label) -> addLabel(iri, "skos:prefLabel", label, tag, taken));
        addLabels(iri, "skos:altLabel", concept.altLabel(), taken);
        addLabels(iri, "skos:hiddenLabel", concept.hiddenLabel(), taken);
        for (Concept.LocalLabel local : concept.localLabel()) {
            addLabel(iri, "skos:hiddenLabel", local.label(), local.language(), taken);
        }
    }

    private void addLabels(
            String iri,
            String property,
            SortedMap<String, List<String>> labels,
            Set<Graph.Words> taken) {
        new TreeMap<>(labels)
                .forEach(
                        (tag, ofLanguage) ->
                                ofLanguage.forEach(
                                        label -> addLabel(iri, property, label, tag, taken)));
    }

    private void addLabel(
            String iri, String property, String label, String tag, Set<Graph.Words> taken) {
        Graph.Words words = new Graph.Words(label, tag);
        if (taken.add(words)) {
            add(iri, property, words);
        }
    }

    private void add(String thing, String property, Graph.Term term) {
        graph.add(thing, property, term);
    }

    private static boolean isIri(String text) {
        return text.matches("https?://[^\\s<>\"{}|\\\\^`\\x00-\\x20]+");
    }
}
