package dev.stele.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The YAML between two lines {@code ---} at the beginning of a Markdown file.
 *
 * @param text as written, without those lines
 * @param end where the rest of the file begins
 * @param values by key in lower case; those of nested mappings by {@code outer.inner}
 * @param problem why it is no YAML, if it is none; then {@code values} are those of the lines that
 *     look like {@code key: value}
 */
record FrontMatter(
        String text,
        int end,
        SortedMap<String, List<String>> values,
        Optional<YamlException> problem) {

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z][A-Za-z0-9_.-]*):(?:[ \\t]+(.*))?");
    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 5;

    /** The front matter of a text; a rule with something else than names below it is none. */
    static Optional<FrontMatter> of(String text) {
        int start = text.indexOf('\n') + 1;
        if (start == 0 || !text.substring(0, start).stripTrailing().equals("---")) {
            return Optional.empty();
        }
        int at = start;
        boolean named = false;
        while (at < text.length() && at - start < LONGEST) {
            int lineEnd = text.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            String line = text.substring(at, lineEnd).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                int end = Math.min(lineEnd + 1, text.length());
                return named ? Optional.of(read(text.substring(start, at), end)) : Optional.empty();
            }
            if (!named && !line.isEmpty() && !line.startsWith("#")) {
                named = isNamed(line);
                if (!named) {
                    return Optional.empty();
                }
            }
            at = lineEnd + 1;
        }
        return Optional.empty();
    }

    private static boolean isNamed(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && (colon == line.length() - 1 || line.charAt(colon + 1) == ' ');
    }

    private static FrontMatter read(String yaml, int end) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        Optional<YamlException> problem = Optional.empty();
        try {
            Yaml.tree(yaml).ifPresent(tree -> collect("", tree, values, 0));
        } catch (YamlException e) {
            problem = Optional.of(e);
            yaml.lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(
                            line -> {
                                String value = line.group(2) == null ? "" : line.group(2);
                                put(line.group(1), value.replaceAll("^['\"]|['\"]$", ""), values);
                            });
        }
        return new FrontMatter(yaml, end, values, problem);
    }

    private static void collect(
            String name, Node node, SortedMap<String, List<String>> values, int depth) {
        if (node instanceof ScalarNode scalar && !YamlMap.isNothing(scalar)) {
            put(name, scalar.getValue(), values);
        } else if (node instanceof SequenceNode list && depth < DEEPEST) {
            list.getValue().forEach(item -> collect(name, item, values, depth + 1));
        } else if (node instanceof MappingNode mapping && depth < DEEPEST) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    String inner = name.isEmpty() ? key.getValue() : name + "." + key.getValue();
                    collect(inner, entry.getValueNode(), values, depth + 1);
                }
            }
        }
    }

    private static void put(String name, String value, SortedMap<String, List<String>> values) {
        String trimmed = value.strip();
        if (!name.isEmpty() && !trimmed.isEmpty()) {
            values.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(trimmed);
        }
    }
}
