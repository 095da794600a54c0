package dev.stele.cli;

import dev.stele.address.SiteAddress;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stele build}: builds a folder of documents into a site. */
@Command(name = "build", description = "Builds a folder of documents into a site.")
final class BuildCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CORPUS",
            defaultValue = "seeds",
            description = "The folder of the documents (default: ${DEFAULT-VALUE}).")
    private Path corpus;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SITE",
            defaultValue = "site",
            description = "The folder to build (default: ${DEFAULT-VALUE}).")
    private Path site;

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "A folder whose files take the place of the theme's own.")
    private Optional<Path> templates = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "ADDRESS",
            description = "The address that the site will be published at.")
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many documents to work on at once (default: the processors).")
    private Optional<Integer> jobs = Optional.empty();

    @Option(
            names = "--no-search",
            description = "Leave the search index out; the search page says that it is missing.")
    private boolean noSearch;

    @Option(names = "--strict", description = "Fail when there is a warning or an error.")
    private boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but findings.")
    private boolean quiet;

    @Override
    public Integer call() {
        BuildPlan plan = plan();
        Findings findings = new Findings();
        long start = System.nanoTime();
        Pipeline.Summary summary;
        try {
            summary = new Pipeline(plan, findings).build();
        } finally {
            report(findings.sorted());
        }
        if (!quiet) {
            tell(summary, (System.nanoTime() - start) / 1e9);
        }
        boolean fails =
                plan.strict()
                        && findings.sorted().stream().anyMatch(f -> f.severity() != Severity.NOTE);
        return fails ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private BuildPlan plan() {
        int atOnce = jobs.orElse(Runtime.getRuntime().availableProcessors());
        if (atOnce < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--jobs " + atOnce + ": expected 1 or more");
        }
        Path from = corpus.toAbsolutePath().normalize();
        Path to = site.toAbsolutePath().normalize();
        if (to.startsWith(from) || from.startsWith(to)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the site "
                            + site
                            + " and the corpus "
                            + corpus
                            + " lie within each other:"
                            + " choose another folder with -o");
        }
        return new BuildPlan(
                corpus,
                site,
                templates,
                base.map(this::siteAddress),
                sourceDate(),
                atOnce,
                !noSearch,
                strict);
    }

    private String siteAddress(String written) {
        return SiteAddress.of(written)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "--base-url "
                                                + written
                                                + ": expected the address of a site in full, as in"
                                                + " https://example.org/library/"));
    }

    private Optional<String> sourceDate() {
        try {
            return SourceDate.of(System.getenv(SourceDate.VARIABLE));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void report(List<Finding> findings) {
        PrintWriter err = spec.commandLine().getErr();
        findings.forEach(finding -> err.println(finding.message()));
    }

    private void tell(Pipeline.Summary done, double seconds) {
        PrintWriter out = spec.commandLine().getOut();
        line(out, "read     %s, %s", count(done.documents(), "document"), size(done.bytesRead()));
        line(out, "cleaned  %s, %,d proposed", count(done.edits(), "edit"), done.proposals());
        line(
                out,
                "linked   %s, %s in %s",
                count(done.works(), "work"),
                count(done.concepts(), "concept"),
                count(done.mentions(), "place"));
        line(
                out,
                "written  %s, %s, in %.1f s",
                count(done.files(), "file"),
                size(done.bytesWritten()),
                seconds);
        line(out, "open     %s", site.resolve("index.html"));
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static String size(long bytes) {
        if (bytes < 1_000_000) {
            return String.format(Locale.ROOT, "%,.1f kB", bytes / 1e3);
        }
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
