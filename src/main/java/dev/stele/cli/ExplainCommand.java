package dev.stele.cli;

import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.export.ExplanationRecord;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Evidence;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import dev.stele.render.Explanation;
import dev.stele.store.DocumentStore;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code stele explain}: tells what cleaning does to one file, and why. What its corpus says about
 * it, in {@code corpus.yaml} and in its other documents, counts as in a build; a file of no corpus
 * is cleaned by itself.
 */
@Command(name = "explain", description = "Tells what cleaning does to a file, and why.")
final class ExplainCommand implements Callable<Integer> {
    private static final String SETTINGS = "corpus.yaml";

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to clean.")
    private Path file;

    @Option(
            names = "--corpus",
            paramLabel = "FOLDER",
            description =
                    "The corpus that it belongs to (default: the nearest folder around it with a"
                            + " corpus.yaml).")
    private Optional<Path> corpus = Optional.empty();

    @Option(names = "--alone", description = "Leave out what its corpus knows.")
    private boolean alone;

    @Option(names = "--json", description = "Write everything as JSON.")
    private boolean json;

    @Option(
            names = "--all",
            description = "Show changes of white space and of the width of marks too.")
    private boolean all;

    @Override
    public Integer call() {
        Findings findings = new Findings();
        Path absolute = file.toAbsolutePath().normalize();
        Optional<Path> folder = alone ? Optional.empty() : folder(absolute);
        CorpusReader reader = new CorpusReader(folder.orElse(around(absolute)), findings);
        Corpus settings =
                folder.isPresent() ? reader.settings(Cleaner.rules()) : Corpus.named("explain");
        if (findings.sorted().stream().anyMatch(it -> it.path().equals(SETTINGS))) {
            tell(findings, SETTINGS);
        }
        InvalidCorpusException.throwIfAny(findings);
        Optional<SourceFile> source =
                reader.files().stream().filter(it -> it.file().equals(absolute)).findFirst();
        Optional<Document> document =
                source.flatMap(
                        it ->
                                folder.isPresent()
                                        ? inCorpus(reader, settings, it)
                                        : reader.read(it).map(ExplainCommand::byItself));
        if (document.isEmpty()) {
            tellWhy(findings, source.map(SourceFile::path).orElse(file.getFileName().toString()));
            return ExitCode.UNREADABLE;
        }
        tell(document.get(), settings);
        return ExitCode.DONE;
    }

    private static Path around(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    private Optional<Path> folder(Path absolute) {
        Optional<Path> named = corpus.map(it -> it.toAbsolutePath().normalize());
        Path around = absolute.getParent();
        while (named.isEmpty() && around != null) {
            if (Files.exists(around.resolve(SETTINGS))) {
                return Optional.of(around);
            }
            around = around.getParent();
        }
        return named;
    }

    private static Document byItself(dev.stele.model.ReadText read) {
        return new Cleaner(Corpus.named("explain")).clean("document", read, Evidence.NONE);
    }

    /** Cleans the whole corpus: what it knows about one document stands in the others. */
    private static Optional<Document> inCorpus(
            CorpusReader reader, Corpus settings, SourceFile source) {
        Workers workers = new Workers(Runtime.getRuntime().availableProcessors());
        Preparation preparation = new Preparation(reader, settings, workers);
        try (DocumentStore documents = new DocumentStore()) {
            preparation.into(documents);
            String id = preparation.ids().getOrDefault(source.path(), "");
            return documents.ids().contains(id)
                    ? Optional.of(documents.get(id).document())
                    : Optional.empty();
        }
    }

    private void tell(Document document, Corpus settings) {
        PrintWriter out = spec.commandLine().getOut();
        Explanation explanation = new Explanation(document, settings);
        if (json) {
            byte[] record =
                    ExplanationRecord.of(
                            document,
                            explanation.condition(),
                            explanation.rules(),
                            explanation.remedies());
            out.print(new String(record, StandardCharsets.UTF_8));
        } else {
            new ExplanationText(document, explanation, all).lines().forEach(out::println);
        }
        out.flush();
    }

    private void tell(Findings findings, String path) {
        findings.sorted().stream()
                .filter(it -> it.path().equals(path))
                .map(Finding::message)
                .forEach(spec.commandLine().getErr()::println);
    }

    private void tellWhy(Findings findings, String path) {
        if (findings.sorted().stream().noneMatch(it -> it.path().equals(path))) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(file + ": error: no document can be read here [unreadable-file]");
            err.println("    fix: name a .txt, .html or .md file");
        }
        tell(findings, path);
    }
}
