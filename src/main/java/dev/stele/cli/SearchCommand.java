package dev.stele.cli;

import dev.stele.search.Answer;
import dev.stele.search.Hit;
import dev.stele.search.MissingShardException;
import dev.stele.search.QueryJson;
import dev.stele.search.Searcher;
import dev.stele.search.Snippets;
import dev.stele.search.Widening;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stele search}: searches a built site by the files that its search page reads. */
@Command(name = "search", description = "Searches a built site.")
final class SearchCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "What to search for; words in \"quotation marks\" stand together.")
    private List<String> words = List.of();

    @Option(
            names = "--site",
            paramLabel = "SITE",
            defaultValue = "site",
            description = "The folder of the built site (default: ${DEFAULT-VALUE}).")
    private Path site;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many works at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = "--as-typed",
            description = "Leave out what the concepts of the query are called otherwise.")
    private boolean asTyped;

    @Option(
            names = "--queries",
            paramLabel = "QUERIES",
            description = "A file with a query on each line, as JSON with `id` and `text`.")
    private Optional<Path> queries = Optional.empty();

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description = "Where to write what they find: query, document and rank.")
    private Optional<Path> run = Optional.empty();

    @Override
    public Integer call() {
        if (queries.isPresent() != run.isPresent()) {
            throw usage("--queries and --run belong together");
        }
        if (queries.isEmpty() && words.isEmpty()) {
            throw usage("nothing to search for: give a QUERY, or --queries with --run");
        }
        if (limit < 1) {
            throw usage("--limit " + limit + ": expected 1 or more");
        }
        try {
            Searcher searcher = new Searcher(site);
            if (queries.isPresent()) {
                answerAll(searcher, queries.get(), run.orElseThrow());
            } else {
                answer(searcher, String.join(" ", words));
            }
            return ExitCode.DONE;
        } catch (MissingShardException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("error: " + e.getMessage() + " [no-index]");
            err.println("    fix: build the site, or name its folder with `--site`");
            return ExitCode.UNREADABLE;
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void answer(Searcher searcher, String query) {
        // What is given here is complete: the last word is no beginning.
        Answer answer = searcher.works(query + " ", limit);
        SortedMap<String, List<String>> near = new TreeMap<>();
        answer.missing().forEach(typed -> near.put(typed, searcher.near(typed)));
        Optional<Widening> widening = asTyped ? Optional.empty() : searcher.widening(query + " ");
        List<Hit> further =
                widening.map(it -> searcher.further(it, query + " ", limit)).orElse(List.of());
        Optional<String> instead =
                further.isEmpty() ? searcher.instead(query, answer) : Optional.empty();
        Answer shown = instead.map(it -> searcher.works(it + " ", limit)).orElse(answer);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(QueryJson.write(query, shown, near, instead, widening, further));
            return;
        }
        near.forEach(
                (typed, words) ->
                        out.println(
                                "stands nowhere: "
                                        + typed
                                        + (words.isEmpty()
                                                ? ""
                                                : "; near it: " + String.join(", ", words))));
        answer.concepts()
                .forEach(
                        it ->
                                out.println(
                                        "as a concept: " + it.label() + " (" + it.concept() + ")"));
        instead.ifPresent(it -> out.println("results for: " + it));
        boolean piecesOnly = !further.isEmpty() && searcher.standsNowhere(query + " ", answer);
        if (!piecesOnly) {
            tell(shown, instead.orElse(query), out);
        }
        if (!further.isEmpty()) {
            Widening also = widening.orElseThrow();
            out.println("also as: " + String.join(", ", also.labels().keySet()));
            tell(new Answer(further, List.of(), List.of()), also.query(), out);
        }
    }

    private static void tell(Answer answer, String query, PrintWriter out) {
        int rank = 1;
        for (Hit hit : answer.byWork()) {
            out.println(String.format(Locale.ROOT, "%2d  %s", rank++, hit.title()));
            out.println("    " + address(hit));
            out.println("    " + Snippets.of(hit.text(), query));
            List<String> others = new ArrayList<>(hit.versions());
            others.remove(hit.document());
            if (!others.isEmpty()) {
                out.println(versions(others, answer.hits()));
            }
        }
        if (answer.hits().isEmpty()) {
            out.println("nothing found");
        }
    }

    /** The other versions of a work, each at the passage that was found in it, if any was. */
    private static String versions(List<String> others, List<Hit> hits) {
        String name = others.size() == 1 ? "version" : "versions";
        return others.stream()
                .map(
                        other ->
                                hits.stream()
                                        .filter(hit -> hit.document().equals(other))
                                        .findFirst()
                                        .map(SearchCommand::address)
                                        .orElse("documents/" + other + ".html"))
                .collect(Collectors.joining(", ", "    +" + others.size() + " " + name + ": ", ""));
    }

    private static String address(Hit hit) {
        return "documents/"
                + hit.document()
                + ".html"
                + (hit.anchor().isEmpty() ? "" : "#" + hit.anchor());
    }

    private void answerAll(Searcher searcher, Path from, Path to) {
        List<String> lines = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(from, StandardCharsets.UTF_8)) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                int at = number;
                QueryJson.Asked query =
                        QueryJson.read(line)
                                .orElseThrow(
                                        () -> usage(from + ":" + at + ": expected JSON with `id`"));
                int rank = 1;
                for (Hit hit : searcher.documents(query.text() + " ", limit).hits()) {
                    lines.add(query.id() + "\t" + hit.document() + "\t" + rank++);
                }
            }
            Files.write(to, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
