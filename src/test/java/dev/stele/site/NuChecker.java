package dev.stele.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Nu HTML checker, run offline in a process of its own over all pages of a site. */
final class NuChecker {
    private static final int PATIENCE_MINUTES = 5;

    /**
     * Where a page of a file stands is unknown to the checker, and so is what 'self' means. It also
     * takes blocks of data for scripts; that no script is inline is a law of its own.
     */
    private static final String UNKNOWABLE =
            ".*(?:Resource|Inline script) violates Content Security Policy.*";

    private NuChecker() {}

    /** The checker's complaints, errors and warnings, one a line; empty if there are none. */
    static List<String> complaints(BuiltSite site) throws IOException, InterruptedException {
        return run(site, List.of());
    }

    /** The errors alone, for texts that themselves give cause to warn. */
    static List<String> errors(BuiltSite site) throws IOException, InterruptedException {
        return run(site, List.of("--errors-only"));
    }

    private static List<String> run(BuiltSite site, List<String> options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xss8m",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "nu.validator.client.SimpleCommandLineValidator",
                                "--exit-zero-always",
                                "--no-langdetect",
                                "--filterpattern",
                                UNKNOWABLE,
                                "--format",
                                "gnu"));
        command.addAll(options);
        site.pages().forEach(page -> command.add(site.folder().resolve(page).toString()));
        Path output = Files.createTempFile("nu-checker", ".txt");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return List.of("the checker did not end in " + PATIENCE_MINUTES + " minutes");
            }
            List<String> lines =
                    new ArrayList<>(Files.readAllLines(output, StandardCharsets.UTF_8));
            if (process.exitValue() != 0) {
                lines.add("the checker ended with exit code " + process.exitValue());
            }
            return lines;
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
