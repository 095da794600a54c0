package dev.stele.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements about things, in the order in which they were made; each is kept once. */
final class Graph {
    /** Prefixes of the names of properties and types, with what they stand for. */
    static final Map<String, String> PREFIXES = prefixes();

    /** The property that says what a thing is; its values are names with a prefix. */
    static final String TYPE = "rdf:type";

    private final Map<String, Map<String, List<Term>>> things = new LinkedHashMap<>();

    /** What a statement says. */
    sealed interface Term {}

    /**
     * Another thing.
     *
     * @param iri in full, or relative to the file
     */
    record Thing(String iri) implements Term {}

    /** A name with a prefix. */
    record Name(String name) implements Term {}

    /**
     * Words.
     *
     * @param language a tag, or empty
     */
    record Words(String text, String language) implements Term {}

    /** A day, {@code 2026-11-21}. */
    record Day(String date) implements Term {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    void add(String thing, String property, Term term) {
        List<Term> terms =
                things.computeIfAbsent(thing, it -> new LinkedHashMap<>())
                        .computeIfAbsent(property, it -> new ArrayList<>());
        if (!terms.contains(term)) {
            terms.add(term);
        }
    }

    /** By thing and property. */
    Map<String, Map<String, List<Term>>> things() {
        return things;
    }
}
