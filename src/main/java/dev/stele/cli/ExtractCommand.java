package dev.stele.cli;

import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Evidence;
import dev.stele.model.ReadText;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import dev.stele.render.Extracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stele extract}: cleans pages, each by itself, and writes their texts as one JSON file. */
@Command(name = "extract", description = "Writes the texts of pages as one JSON file.")
final class ExtractCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PAGES", description = "The folder of the pages.")
    private Path pages;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The JSON file to write.")
    private Path output;

    @Override
    public Integer call() {
        Findings findings = new Findings();
        CorpusReader reader = new CorpusReader(pages, findings);
        Cleaner cleaner = new Cleaner(Corpus.named("Pages"));
        Extracts extracts = new Extracts();
        new Workers(Runtime.getRuntime().availableProcessors())
                .each(
                        reader.files(),
                        file ->
                                reader.read(file)
                                        .ifPresent(
                                                read ->
                                                        extracts.add(
                                                                stem(file),
                                                                cleaner.clean(
                                                                        "page",
                                                                        read,
                                                                        Evidence.NONE),
                                                                described(read))));
        findings.sorted().forEach(f -> spec.commandLine().getErr().println(f.message()));
        try {
            Files.write(output, extracts.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }

    /** What the page's JSON-LD says of the one thing that it sells. */
    private static String described(ReadText read) {
        return String.join("\n", read.head().getOrDefault("jsonld:product.description", List.of()));
    }

    /** The path without its extension. */
    private static String stem(SourceFile file) {
        int dot = file.path().lastIndexOf('.');
        return dot > file.path().lastIndexOf('/') ? file.path().substring(0, dot) : file.path();
    }
}
