package dev.stele.read;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The note on labels that no document has. A vocabulary may serve more libraries than this one and
 * be larger than its corpus: so there is one for all its labels, and it is no warning.
 */
final class MissingLabels {
    private static final int MOST_NAMED = 5;

    private MissingLabels() {}

    /**
     * The note.
     *
     * @param labels at least one, in the order of the vocabulary
     * @param settings what {@code corpus.yaml} holds, from which they were read
     */
    static Finding note(List<Vocabulary.Label> labels, String settings) {
        List<Node> concepts = concepts(settings);
        List<Vocabulary.Label> first = labels.stream().limit(MOST_NAMED).toList();
        String named =
                first.stream()
                        .map(label -> named(label, line(label, concepts)))
                        .collect(Collectors.joining(", "));
        return new Finding(
                CorpusFolder.SETTINGS,
                line(first.get(0), concepts),
                0,
                Severity.NOTE,
                "missing-labels",
                String.format(
                        Locale.ROOT,
                        "no document has %,d of the labels under altLabel and hiddenLabel: %s%s",
                        labels.size(),
                        named,
                        labels.size() > first.size() ? ", …" : ""),
                "correct those that are misspelt, take out those that nobody needs, and put what is"
                        + " only to be shown under prefLabel");
    }

    private static String named(Vocabulary.Label label, int line) {
        return line == 0 ? label.text() : label.text() + " (line " + line + ")";
    }

    /** None if the file was changed since, and is no YAML any more. */
    private static List<Node> concepts(String settings) {
        try {
            return Yaml.tree(settings)
                    .map(tree -> YamlMap.items(YamlMap.at(tree, "vocabulary")))
                    .orElse(List.of());
        } catch (YamlException e) {
            return List.of();
        }
    }

    private static int line(Vocabulary.Label label, List<Node> concepts) {
        return concepts.stream()
                .filter(concept -> isCalled(label.concept(), concept))
                .findFirst()
                .map(it -> YamlMap.at(it, label.property(), label.language(), label.text()))
                .flatMap(Node::getStartMark)
                .map(Mark::getLine)
                .map(line -> line + 1)
                .orElse(0);
    }

    private static boolean isCalled(String id, Node concept) {
        return YamlMap.at(concept, "id") instanceof ScalarNode name
                && name.getValue().strip().equals(id);
    }
}
