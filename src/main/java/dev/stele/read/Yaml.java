package dev.stele.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * YAML as a tree of nodes that know their places. All scalars are taken as they are written: {@code
 * 1.10} stays {@code 1.10}, and {@code no} is a word.
 */
final class Yaml {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setAllowNonScalarKeys(true)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();

    private Yaml() {}

    /**
     * The first document's tree; nothing if there is none.
     *
     * @throws YamlException if the text is no YAML
     */
    static Optional<Node> tree(String text) throws YamlException {
        try {
            return new Compose(SETTINGS).composeString(text);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            throw new YamlException(
                    e.getProblem() == null ? "this is no YAML" : e.getProblem(),
                    mark.map(at -> at.getLine() + 1).orElse(0),
                    mark.map(at -> at.getColumn() + 1).orElse(0));
        } catch (YamlEngineException e) {
            throw new YamlException(String.valueOf(e.getMessage()), 0, 0);
        } catch (StackOverflowError e) {
            throw new YamlException("it is nested too deeply", 0, 0);
        }
    }
}
