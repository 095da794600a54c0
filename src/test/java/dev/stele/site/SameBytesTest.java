package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same corpus in, same bytes out: on any machine, whatever it is set to. */
class SameBytesTest {
    private final BuiltSite site = BuiltSite.of(BuiltSite.SEEDS);

    @TempDir Path folder;

    @Test
    void the_committed_site_is_a_fresh_build() {
        BuiltSite.at(Path.of("site")).assertSameBytesAs(site);
    }

    @Test
    void a_turk_far_east_with_four_workers_builds_the_same_site()
            throws IOException, InterruptedException {
        BuiltSite elsewhere =
                buildInAnotherProcess(
                        "4",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dline.separator=\r\n",
                        "-Dfile.encoding=ISO-8859-1");
        elsewhere.assertSameBytesAs(site);
    }

    @Test
    void an_arab_far_west_with_one_worker_builds_the_same_site()
            throws IOException, InterruptedException {
        BuiltSite elsewhere =
                buildInAnotherProcess(
                        "1",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Pacific/Niue",
                        "-Dfile.encoding=UTF-16");
        elsewhere.assertSameBytesAs(site);
    }

    /** Files arrive in another order, at another place, at another time. */
    @Test
    void a_copy_of_the_corpus_gives_the_same_site() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("一 copy/seeds"));
        try (Stream<Path> files = Files.list(BuiltSite.SEEDS)) {
            List<Path> backwards = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : backwards) {
                Path made = Files.copy(file, copy.resolve(file.getFileName()));
                Files.setLastModifiedTime(made, FileTime.fromMillis(1_000_000));
            }
        }
        BuiltSite.build(copy, folder.resolve("site")).assertSameBytesAs(site);
    }

    @Test
    void building_again_over_a_site_changes_nothing() {
        Path place = folder.resolve("site");
        BuiltSite.build(BuiltSite.SEEDS, place);
        BuiltSite.build(BuiltSite.SEEDS, place).assertSameBytesAs(site);
    }

    private BuiltSite buildInAnotherProcess(String jobs, String... settings)
            throws IOException, InterruptedException {
        Path place = folder.resolve("site");
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("dev.stele.cli.Main", "build", BuiltSite.SEEDS.toString()));
        command.addAll(List.of("-o", place.toString(), "--jobs", jobs));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
        assertThat(process.exitValue())
                .as(() -> "exit code of a build that said: " + BuiltSite.at(folder).latin("log"))
                .isZero();
        return BuiltSite.at(place);
    }
}
