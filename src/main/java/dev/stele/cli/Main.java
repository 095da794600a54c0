package dev.stele.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/** The {@code stele} command. Without a subcommand it builds. */
@Command(
        name = "stele",
        description = "Turns a folder of messy documents into a library.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        subcommands = {
            AnchorsCommand.class,
            BuildCommand.class,
            ExplainCommand.class,
            ExtractCommand.class,
            InitCommand.class,
            SearchCommand.class,
            SuggestCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs the command and ends the JVM with its exit code when that is not 0. */
    public static void main(String... args) {
        int code = run(args);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** Runs the command; the exit codes are those of {@link ExitCode}. */
    public static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean builds = args.length == 0 || args[0].startsWith("-") && !isGlobal(args[0]);
        String[] words = args;
        if (builds) {
            words = new String[args.length + 1];
            words[0] = "build";
            System.arraycopy(args, 0, words, 1, args.length);
        }
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Faults())
                .execute(words);
    }

    private static boolean isGlobal(String option) {
        return switch (option) {
            case "-h", "--help", "-V", "--version" -> true;
            default -> false;
        };
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version of this build. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"stele " + ProgramVersion.get()};
        }
    }
}
