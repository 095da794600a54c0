package dev.stele.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
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
 * @param stated in the order of the file; the keys of nested mappings are {@code outer.inner}
 * @param problem why it is no YAML, if it is none; then {@code stated} is what the lines say that
 *     look like {@code key: value}
 */
record FrontMatter(String text, int end, List<Stated> stated, Optional<YamlException> problem) {

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z][A-Za-z0-9_.-]*):(?:[ \\t]+(.*))?");
    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 5;

    /** The first line of the YAML, in the file. */
    private static final int FIRST_LINE = 2;

    FrontMatter {
        stated = List.copyOf(stated);
    }

    /** What it states, by key. */
    SortedMap<String, List<String>> values() {
        SortedMap<String, List<String>> values = new TreeMap<>();
        for (Stated each : stated) {
            values.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each.value());
        }
        return values;
    }

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
        List<Stated> stated = new ArrayList<>();
        Optional<YamlException> problem = Optional.empty();
        try {
            Yaml.tree(yaml).ifPresent(tree -> collect("", tree, stated, 0));
        } catch (YamlException e) {
            problem = Optional.of(e);
            int number = FIRST_LINE;
            for (String each : yaml.split("\n", -1)) {
                Matcher line = LINE.matcher(each.stripTrailing());
                if (line.matches() && line.group(2) != null) {
                    put(
                            line.group(1),
                            line.group(2).replaceAll("^['\"]|['\"]$", ""),
                            number,
                            stated);
                }
                number++;
            }
        }
        return new FrontMatter(yaml, end, stated, problem);
    }

    private static void collect(String name, Node node, List<Stated> stated, int depth) {
        if (node instanceof ScalarNode scalar && !YamlMap.isNothing(scalar)) {
            int line = scalar.getStartMark().map(Mark::getLine).orElse(0) + FIRST_LINE;
            put(name, scalar.getValue(), line, stated);
        } else if (node instanceof SequenceNode list && depth < DEEPEST) {
            list.getValue().forEach(item -> collect(name, item, stated, depth + 1));
        } else if (node instanceof MappingNode mapping && depth < DEEPEST) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    String inner = name.isEmpty() ? key.getValue() : name + "." + key.getValue();
                    collect(inner, entry.getValueNode(), stated, depth + 1);
                }
            }
        }
    }

    private static void put(String name, String value, int line, List<Stated> stated) {
        String trimmed = value.strip();
        if (!name.isEmpty() && !trimmed.isEmpty()) {
            stated.add(new Stated(name.toLowerCase(Locale.ROOT), trimmed, line));
        }
    }
}
