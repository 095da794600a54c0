package dev.stele.read;

import dev.stele.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping of {@code corpus.yaml}; whoever asks for a value of the wrong type gets a finding. */
final class YamlMap {
    private final SettingsFindings findings;
    private final MappingNode node;

    /** What the mapping is about, as the path to it: {@code vocabulary}. */
    private final String name;

    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlMap(SettingsFindings findings, MappingNode node, String name) {
        this.findings = findings;
        this.node = node;
        this.name = name;
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                findings.error(
                        entry.getKeyNode(),
                        "wrong-type",
                        "a name" + in() + " is " + kind(entry.getKeyNode()),
                        "write a word");
            } else if (values.containsKey(key.getValue())) {
                findings.error(
                        key,
                        "duplicate-setting",
                        key.getValue() + in() + " is given twice",
                        entry.getValueNode() instanceof ScalarNode
                                ? "keep one of them"
                                : "put the lines of both under one of them");
            } else {
                keys.put(key.getValue(), key);
                values.put(key.getValue(), entry.getValueNode());
            }
        }
    }

    /** The node as a mapping; a finding and nothing if it is none. */
    static Optional<YamlMap> of(SettingsFindings findings, Node node, String name) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(findings, mapping, name));
        }
        findings.error(
                node,
                "wrong-type",
                (name.isEmpty() ? "the file" : name) + " is " + kind(node),
                "write names and values, one `name: value` on a line");
        return Optional.empty();
    }

    /** Reports every name that is not known. */
    YamlMap allow(Collection<String> known) {
        keys.forEach(
                (key, at) -> {
                    if (!known.contains(key)) {
                        findings.error(
                                at,
                                "unknown-setting",
                                "there is no setting " + key + in(),
                                Suggestions.remedy(key, known));
                    }
                });
        return this;
    }

    Node node() {
        return node;
    }

    Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !isNothing(value));
    }

    void forEach(BiConsumer<String, Node> action) {
        values.forEach(action);
    }

    /** Where the name stands, for findings about it. */
    Node key(String key) {
        return keys.getOrDefault(key, node);
    }

    /** The value as written, or the empty string. */
    String text(String key) {
        return value(key).flatMap(value -> text(value, key)).orElse("");
    }

    /** One value or a list of them. */
    List<String> texts(String key) {
        return value(key).map(value -> texts(value, key)).orElse(List.of());
    }

    List<String> texts(Node value, String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(value)) {
            text(item, key).ifPresent(texts::add);
        }
        return texts;
    }

    /** One of the words {@code yes} and {@code no}, written as YAML allows. */
    boolean flag(String key, boolean otherwise) {
        return switch (text(key)) {
            case "true", "True", "TRUE", "yes", "on" -> true;
            case "false", "False", "FALSE", "no", "off" -> false;
            case "" -> otherwise;
            default -> {
                findings.error(
                        value(key).orElse(node),
                        "wrong-type",
                        key + " = " + text(key) + ": expected true or false",
                        "write `" + key + ": " + otherwise + "` or leave it out");
                yield otherwise;
            }
        };
    }

    Optional<YamlMap> map(String key) {
        return value(key).flatMap(value -> of(findings, value, key));
    }

    Optional<String> text(Node value, String key) {
        if (value instanceof ScalarNode scalar && !isNothing(scalar)) {
            return Optional.of(scalar.getValue().strip());
        }
        findings.error(
                value,
                "wrong-type",
                key + in() + " is " + kind(value) + ": expected a text",
                "write `" + key + ": text`");
        return Optional.empty();
    }

    /** The items of a list; anything else is a list of one. */
    static List<Node> items(Node value) {
        return value instanceof SequenceNode list ? list.getValue() : List.of(value);
    }

    /** Where a value stands, under the names and words that lead to it; as far as they do. */
    static Node at(Node from, String... way) {
        Node at = from;
        for (String step : way) {
            at = below(at, step);
        }
        return at;
    }

    private static Node below(Node at, String name) {
        if (at instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                    return tuple.getValueNode();
                }
            }
        }
        if (at instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                if (item instanceof ScalarNode scalar && scalar.getValue().strip().equals(name)) {
                    return item;
                }
            }
        }
        return at;
    }

    static boolean isNothing(Node value) {
        return value instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    private String in() {
        return name.isEmpty() ? "" : " in " + name;
    }

    private static String kind(Node node) {
        if (isNothing(node)) {
            return "empty";
        }
        if (node instanceof ScalarNode scalar) {
            return "the text “" + scalar.getValue() + "”";
        }
        return node instanceof SequenceNode ? "a list" : "a mapping of names to values";
    }
}
