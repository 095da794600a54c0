package dev.stele.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a graph as JSON-LD 1.1 that needs nothing from the web to be read. */
final class JsonLd {
    private static final ObjectWriter JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build()
                    .writer()
                    .with(new RecordWriter.Shallow());

    private JsonLd() {}

    static String of(Graph graph) {
        List<Object> things = new ArrayList<>();
        graph.things()
                .forEach(
                        (thing, properties) -> {
                            Map<String, Object> node = new LinkedHashMap<>();
                            node.put("@id", thing);
                            properties.forEach((property, terms) -> put(node, property, terms));
                            things.add(node);
                        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", Graph.PREFIXES);
        document.put("@graph", things);
        return JSON.writeValueAsString(document) + "\n";
    }

    private static void put(Map<String, Object> node, String property, List<Graph.Term> terms) {
        List<Object> values = terms.stream().map(JsonLd::value).toList();
        node.put(
                property.equals(Graph.TYPE) ? "@type" : property,
                values.size() == 1 ? values.get(0) : values);
    }

    private static Object value(Graph.Term term) {
        Map<String, Object> value = new LinkedHashMap<>();
        if (term instanceof Graph.Thing thing) {
            value.put("@id", thing.iri());
        } else if (term instanceof Graph.Name name) {
            return name.name();
        } else if (term instanceof Graph.Day day) {
            value.put("@value", day.date());
            value.put("@type", "xsd:date");
        } else if (term instanceof Graph.Words words) {
            if (words.language().isEmpty()) {
                return words.text();
            }
            value.put("@value", words.text());
            value.put("@language", words.language());
        }
        return value;
    }
}
