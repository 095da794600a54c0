package dev.stele.cli;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.init.GitHubName;
import dev.stele.init.GitRepository;
import dev.stele.init.NewSettings;
import dev.stele.init.NewWorkflow;
import dev.stele.read.CorpusReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stele init}: writes the settings and the workflow of a library; it replaces nothing. */
@Command(
        name = "init",
        description = "Writes corpus.yaml and a GitHub workflow for a folder of documents.")
final class InitCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "The folder of the documents (default: the current one).")
    private Path folder;

    @Option(
            names = "--stele",
            paramLabel = "OWNER/NAME",
            description =
                    "The repository on GitHub that the workflow gets Stele from (default: the one"
                            + " that this Stele came from).")
    private Optional<String> stele = Optional.empty();

    private final Findings findings = new Findings();
    private boolean failed;

    @Override
    public Integer call() {
        Optional<GitHubName> source = stele.map(this::named).or(SteleItself::gitHub);
        if (SteleItself.isAt(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "this is the folder of Stele itself: name the folder of your documents");
        }
        CorpusReader reader = new CorpusReader(folder, new Findings());
        Optional<GitRepository> repository = GitRepository.around(folder);
        NewSettings settings = new FolderSurvey(folder, reader, repository).settings();
        Path root = repository.map(GitRepository::root).orElse(folder);
        NewWorkflow workflow =
                new NewWorkflow(
                        repository.flatMap(GitRepository::branch).orElse("main"),
                        below(root),
                        source);
        write(folder.resolve("corpus.yaml"), settings.text(), "change that one, or put it aside");
        Path file = root.resolve(NewWorkflow.PATH);
        boolean written =
                write(
                        file,
                        workflow.text(),
                        "let it build " + below(root) + ", or put it aside and run this again");
        if (written) {
            tellWhatIsLeft(file, source.isPresent());
        }
        findings.sorted().forEach(f -> spec.commandLine().getErr().println(f.message()));
        return failed ? ExitCode.UNREADABLE : ExitCode.DONE;
    }

    private GitHubName named(String written) {
        return GitHubName.of(written)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "--stele " + written + ": expected OWNER/NAME"));
    }

    /** The folder of the documents as seen from the top of the repository. */
    private String below(Path root) {
        Path path =
                root.toAbsolutePath().normalize().relativize(folder.toAbsolutePath().normalize());
        String written =
                StreamSupport.stream(path.spliterator(), false)
                        .map(Path::toString)
                        .collect(Collectors.joining("/"));
        return written.isEmpty() ? "." : written;
    }

    /** Whether the file is there now because it was written. */
    private boolean write(Path file, String text, String insteadOfReplacing) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            spec.commandLine().getOut().println("wrote  " + file);
            return true;
        } catch (FileAlreadyExistsException e) {
            report(
                    file,
                    Severity.WARNING,
                    "file-exists",
                    "there is one already; it is as it was",
                    insteadOfReplacing);
        } catch (IOException e) {
            failed = true;
            report(
                    file,
                    Severity.ERROR,
                    "unwritable-file",
                    "it cannot be written: " + e,
                    "allow writing there, for instance with `chmod u+w`");
        }
        return false;
    }

    private void tellWhatIsLeft(Path workflow, boolean knowsStele) {
        spec.commandLine()
                .getOut()
                .println(
                        "next   push to GitHub, and choose there: Settings, Pages, Source: GitHub"
                                + " Actions");
        if (!knowsStele) {
            report(
                    workflow,
                    Severity.WARNING,
                    "unknown-repository",
                    "it is not known where the workflow can get Stele: this one is not from GitHub",
                    "set the variable "
                            + NewWorkflow.VARIABLE
                            + " of your repository to OWNER/NAME of Stele's (Settings, Secrets and"
                            + " variables, Actions, Variables)");
        }
    }

    private void report(Path file, Severity severity, String code, String cause, String fix) {
        findings.add(Finding.ofFile(file.toString(), severity, code, cause, fix));
    }
}
