package dev.stele.cli;

import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Evidence;
import dev.stele.model.ReadText;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import dev.stele.render.LedgerJson;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code stele explain}: tells what cleaning does to one file, and why. The file is cleaned by
 * itself: what only the other documents of its corpus can tell is left out.
 */
@Command(name = "explain", description = "Tells what cleaning does to a file, and why.")
final class ExplainCommand implements Callable<Integer> {
    private static final int LONGEST = 60;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to clean.")
    private Path file;

    @Option(names = "--json", description = "Write the ledger as JSON.")
    private boolean json;

    @Option(
            names = "--all",
            description = "Show changes of white space and of the width of marks too.")
    private boolean all;

    @Override
    public Integer call() {
        Findings findings = new Findings();
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
        CorpusReader reader = new CorpusReader(folder, findings);
        Optional<SourceFile> source =
                reader.files().stream().filter(f -> f.file().equals(absolute)).findFirst();
        Optional<ReadText> read = source.flatMap(reader::read);
        if (read.isEmpty()) {
            tellWhy(findings, absolute);
            return ExitCode.UNREADABLE;
        }
        Document document =
                new Cleaner(Corpus.named("explain")).clean("document", read.get(), Evidence.NONE);
        if (json) {
            spec.commandLine()
                    .getOut()
                    .print(new String(LedgerJson.of(document.ledger()), StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        } else {
            tell(document, read.get().text());
        }
        return ExitCode.DONE;
    }

    private void tellWhy(Findings findings, Path absolute) {
        PrintWriter err = spec.commandLine().getErr();
        List<String> own =
                findings.sorted().stream()
                        .filter(f -> f.path().equals(absolute.getFileName().toString()))
                        .map(f -> f.message())
                        .toList();
        if (own.isEmpty()) {
            err.println(file + ": error: no document can be read here [unreadable-file]");
            err.println("    fix: name a .txt, .html or .md file");
        }
        own.forEach(err::println);
    }

    private void tell(Document document, String text) {
        PrintWriter out = spec.commandLine().getOut();
        List<Edit> edits = document.ledger().edits().stream().filter(this::isShown).toList();
        Map<String, Integer> counts = new TreeMap<>();
        edits.forEach(e -> counts.merge(e.mode().label() + " " + e.rule(), 1, Integer::sum));
        out.println(
                style("bold", document.source().path())
                        + String.format(
                                Locale.ROOT,
                                ": %,d passages, %,d edits",
                                document.passages().size(),
                                edits.size()));
        counts.forEach(
                (what, count) -> out.println(String.format(Locale.ROOT, "%,7d %s", count, what)));
        int line = 1;
        int lineStart = 0;
        int at = 0;
        for (Edit edit : edits) {
            for (; at < edit.range().from(); at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
            int column = 1 + text.codePointCount(lineStart, edit.range().from());
            out.println(line + ":" + column + "  " + change(edit) + "  " + why(edit));
        }
    }

    private boolean isShown(Edit edit) {
        return all || edit.kind() != Edit.Kind.LAYOUT && edit.kind() != Edit.Kind.WIDTH;
    }

    private static String change(Edit edit) {
        String before = style("red", shortened(edit.before()));
        String after =
                edit.after().isBlank() ? "" : " → " + style("green", shortened(edit.after()));
        return (edit.mode() == Edit.Mode.APPLIED ? "" : "? ") + before + after;
    }

    private static String why(Edit edit) {
        return style(
                "faint",
                String.format(
                        Locale.ROOT, "%s %.2f: %s", edit.rule(), edit.confidence(), edit.reason()));
    }

    private static String shortened(String text) {
        String line = text.replace("\n", "⏎");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST
                ? "“" + line + "”"
                : String.format(
                        Locale.ROOT,
                        "“%s…” (%,d characters)",
                        line.substring(0, line.offsetByCodePoints(0, LONGEST)),
                        length);
    }

    /** Text in a style of the terminal; plain when output is no terminal or NO_COLOR is set. */
    private static String style(String style, String text) {
        return Ansi.AUTO.enabled()
                ? Ansi.AUTO.string("@|" + style + " \0|@").replace("\0", text)
                : text;
    }
}
