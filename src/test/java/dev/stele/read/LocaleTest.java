package dev.stele.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.diagnostic.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A JVM reads file names by the locale that it was started in, so each case needs its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows names files in Unicode")
class LocaleTest {
    @TempDir Path corpus;

    @Test
    void a_locale_that_cannot_name_the_files_ends_with_the_remedy() throws Exception {
        Files.writeString(corpus.resolve("中文.txt"), "x");

        assertThat(listedUnder("C"))
                .contains("cannot name this file [locale]")
                .contains("fix: run `export LC_ALL=C.UTF-8` and build again");
        assertThat(listedUnder("C.UTF-8")).isEqualTo("1 file");
    }

    @Test
    void names_in_ascii_need_no_locale() throws Exception {
        Files.writeString(corpus.resolve("plain.txt"), "x");

        assertThat(listedUnder("C")).isEqualTo("1 file");
    }

    private String listedUnder(String locale) throws IOException, InterruptedException {
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder java =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        LocaleTest.class.getName(),
                        corpus.toString());
        java.environment().put("LC_ALL", locale);
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output.strip();
    }

    /** Lists a corpus in a JVM of its own. */
    public static void main(String[] corpus) {
        try {
            System.out.println(
                    new CorpusReader(Path.of(corpus[0]), new Findings()).files().size() + " file");
        } catch (UnreadableCorpusException e) {
            System.out.println(e.getMessage());
        }
    }
}
