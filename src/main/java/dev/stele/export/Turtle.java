package dev.stele.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a graph as Turtle. */
final class Turtle {
    private Turtle() {}

    static String of(Graph graph) {
        StringBuilder turtle = new StringBuilder();
        Graph.PREFIXES.forEach(
                (prefix, iri) ->
                        turtle.append("@prefix ")
                                .append(prefix)
                                .append(": <")
                                .append(iri)
                                .append("> .\n"));
        graph.things().forEach((thing, properties) -> add(thing, properties, turtle));
        return turtle.toString();
    }

    private static void add(
            String thing, Map<String, List<Graph.Term>> properties, StringBuilder turtle) {
        turtle.append("\n<").append(thing).append(">\n");
        turtle.append(
                properties.entrySet().stream()
                        .map(
                                property ->
                                        "    "
                                                + (property.getKey().equals(Graph.TYPE)
                                                        ? "a"
                                                        : property.getKey())
                                                + " "
                                                + property.getValue().stream()
                                                        .map(Turtle::term)
                                                        .collect(Collectors.joining(" , ")))
                        .collect(Collectors.joining(" ;\n")));
        turtle.append(" .\n");
    }

    private static String term(Graph.Term term) {
        if (term instanceof Graph.Thing thing) {
            return "<" + thing.iri() + ">";
        }
        if (term instanceof Graph.Name name) {
            return name.name();
        }
        if (term instanceof Graph.Day day) {
            return quoted(day.date()) + "^^xsd:date";
        }
        Graph.Words words = (Graph.Words) term;
        return quoted(words.text()) + (words.language().isEmpty() ? "" : "@" + words.language());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
