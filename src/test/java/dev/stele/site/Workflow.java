package dev.stele.site;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A workflow of GitHub Actions, read as YAML 1.2 has it. */
public final class Workflow {
    private static final Pattern ARGUMENTS =
            Pattern.compile("-Dexec\\.args=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Map<?, ?> content;

    private Workflow(Map<?, ?> content) {
        this.content = content;
    }

    /** Reads a workflow; fails if it is no YAML. */
    public static Workflow of(String text) {
        Object content = new Load(LoadSettings.builder().build()).loadFromString(text);
        return new Workflow((Map<?, ?>) content);
    }

    /** What stands at a path of names. */
    public Object at(String... names) {
        Object value = content;
        for (String name : names) {
            value = ((Map<?, ?>) value).get(name);
        }
        return value;
    }

    /** The steps of a job: each the action that it uses, without its version, or its name. */
    public List<String> steps(String job) {
        return stream(job)
                .map(
                        step ->
                                step.containsKey("uses")
                                        ? step.get("uses").toString().replaceFirst("@.*", "")
                                        : step.get("name").toString())
                .toList();
    }

    /** The one step of a job with that name. */
    public Map<?, ?> step(String job, String name) {
        return stream(job).filter(step -> name.equals(step.get("name"))).findFirst().orElseThrow();
    }

    /** The arguments that a step gives to Stele, with these values of the environment. */
    public List<String> arguments(String job, String step, Map<String, String> environment) {
        Matcher arguments = ARGUMENTS.matcher(step(job, step).get("run").toString());
        if (!arguments.find()) {
            throw new AssertionError(step + " runs no Stele");
        }
        String line = arguments.group(1).replace("\\\"", "\"");
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            line = line.replace("$" + variable.getKey(), variable.getValue());
        }
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    private Stream<Map<?, ?>> stream(String job) {
        List<?> steps = (List<?>) at("jobs", job, "steps");
        return steps.stream().map(step -> (Map<?, ?>) step);
    }
}
