package dev.stele.cli;

import dev.stele.address.AddressBook;
import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.read.CorpusReader;
import dev.stele.store.DocumentStore;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code stele anchors}: writes down the addresses of all passages, so that they lead on when texts
 * change. Addresses that were written down before are kept.
 */
@Command(name = "anchors", description = "Writes down the passages' addresses, so that they last.")
final class AnchorsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CORPUS",
            defaultValue = "seeds",
            description = "The folder of the documents (default: ${DEFAULT-VALUE}).")
    private Path corpus;

    private final List<AddressBook.Entry> entries = new ArrayList<>();
    private int standing;
    private int leading;

    @Override
    public Integer call() {
        Findings findings = new Findings();
        PrintWriter err = spec.commandLine().getErr();
        Path file;
        try {
            CorpusReader reader = new CorpusReader(corpus, findings);
            file = reader.addressFile();
            collect(reader, findings);
        } finally {
            findings.sorted().forEach(finding -> err.println(finding.message()));
        }
        try {
            write(file);
        } catch (IOException e) {
            err.println(
                    file + ": error: the addresses cannot be written: " + e + " [address-file]");
            err.println("    fix: allow writing there, for instance with `chmod u+w`");
            return ExitCode.UNREADABLE;
        }
        spec.commandLine()
                .getOut()
                .println(
                        String.format(
                                Locale.ROOT,
                                "%s: %s, %,d lead on, %,d lead nowhere",
                                file,
                                standing == 1
                                        ? "1 address stands"
                                        : String.format(
                                                Locale.ROOT, "%,d addresses stand", standing),
                                leading,
                                entries.size() - standing - leading));
        return ExitCode.DONE;
    }

    private void collect(CorpusReader reader, Findings findings) {
        Corpus settings = reader.settings(Cleaner.rules());
        InvalidCorpusException.throwIfAny(findings);
        AddressBook before = reader.addresses();
        Workers workers = new Workers(Runtime.getRuntime().availableProcessors());
        try (DocumentStore documents = new DocumentStore()) {
            new Preparation(reader, settings, workers).into(documents);
            SortedSet<String> all = new TreeSet<>(before.documents());
            all.addAll(documents.ids());
            for (String id : all) {
                if (documents.ids().contains(id)) {
                    Document document = documents.get(id).document();
                    entries.addAll(before.renewed(id, document.anchors(), document.texts()));
                    standing += document.passages().size();
                } else {
                    entries.addAll(before.of(id));
                }
            }
        }
        leading = (int) entries.stream().filter(it -> !it.leadsTo().isEmpty()).count();
    }

    /** Beside its place first, so that what was written before is never lost. */
    private void write(Path file) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(draft)) {
            out.write(AddressBook.HEADING + '\n');
            for (AddressBook.Entry entry : entries) {
                out.write(entry.line() + '\n');
            }
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
