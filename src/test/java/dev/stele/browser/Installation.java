package dev.stele.browser;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Where browsers come from: the environment, the path, Playwright's own download, Debian's
 * packages. What is fetched is announced on the console; nothing is skipped because it is missing.
 */
final class Installation {
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private Installation() {}

    /** The program named by the environment, else the first on the path. */
    static Optional<Path> program(Engine engine) {
        String named = System.getenv(engine.variable);
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return engine.programs.stream().flatMap(name -> onPath(name).stream()).findFirst();
    }

    /** Whether Playwright could download a build of its own. */
    static boolean download(Engine engine) {
        return inTurn(() -> downloadNow(engine));
    }

    private static boolean downloadNow(Engine engine) {
        announce("No " + engine.download + " on the path: trying Playwright's download.");
        return run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.microsoft.playwright.CLI",
                        "install",
                        engine.download));
    }

    /** Whether packages could be installed, which takes root on Debian or one of its kin. */
    static boolean installPackages(String... packages) {
        if (!isRoot() || onPath("apt-get").isEmpty()) {
            return false;
        }
        return inTurn(() -> installNow(packages));
    }

    private static boolean installNow(String... packages) {
        announce("Installing Debian packages: " + String.join(" ", packages));
        List<String> install = new ArrayList<>(List.of("apt-get", "install", "-y", "-qq"));
        install.add("--no-install-recommends");
        install.addAll(List.of(packages));
        return run(List.of("apt-get", "update", "-qq")) && run(install);
    }

    /** The command that a person can type when nothing else helped. */
    static String remedy(String... packages) {
        String command = "apt-get update && apt-get install -y " + String.join(" ", packages);
        return isRoot() ? command : "sudo sh -c '" + command + "'";
    }

    private static Optional<Path> onPath(String program) {
        String path = System.getenv("PATH");
        if (path == null) {
            return Optional.empty();
        }
        String suffix = isWindows() ? ".exe" : "";
        for (String folder : path.split(File.pathSeparator, -1)) {
            Path file = Path.of(folder, program + suffix);
            if (!folder.isEmpty() && Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** One process of the tests at a time: what the first has got, the next finds. */
    private static boolean inTurn(BooleanSupplier act) {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "stele-browsers.lock");
        try (FileChannel channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = channel.lock()) {
            return turn.isValid() && act.getAsBoolean();
        } catch (IOException e) {
            announce("That failed: " + e.getMessage());
            return false;
        }
    }

    private static boolean run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Path log = Files.createTempFile("stele-browser", ".log");
            Process process = builder.redirectOutput(log.toFile()).start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            boolean done = ended && process.exitValue() == 0;
            if (!done) {
                announce("That failed:\n" + lastLines(log));
            }
            Files.deleteIfExists(log);
            return done;
        } catch (IOException e) {
            announce("That failed: " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    static void announce(String message) {
        System.err.println("[browser tests] " + message);
    }
}
