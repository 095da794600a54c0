package dev.stele.clean.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.address.Hashes;
import dev.stele.clean.Cleaner;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Element;
import dev.stele.model.Evidence;
import dev.stele.model.MediaType;
import dev.stele.model.Range;
import dev.stele.model.ReadText;
import dev.stele.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Cleaning measured on sound texts made worse: on three invented ones always, on the text files of
 * a folder with {@code -Dcorpora=FOLDER}.
 */
class DamageReportTest {
    private static final Cleaner CLEANER = new Cleaner(Corpus.named("Test"));
    private static final List<String> INVENTED =
            List.of("zh-harbour.txt", "en-harbour.txt", "ko-harbour.txt");
    private static final int EVERY = 40;
    private static final int SHORTEST = 1_200;
    private static final int LONGEST = 40_000;

    @Test
    void the_invented_texts_are_mended_and_nothing_else_is_touched() {
        DamageReport report = new DamageReport(DamageReportTest::clean);
        for (Damage damage : Damage.values()) {
            for (String name : INVENTED) {
                for (long seed = 0; seed < 6; seed++) {
                    report.add(damage, invented(name), 0.3 + seed / 10.0, seed);
                }
            }
        }
        System.out.println(report);
        report.wrong().stream().limit(Long.getLong("wrong", 0)).forEach(System.out::println);
        report.missed().stream().limit(Long.getLong("missed", 0)).forEach(System.out::println);
        assertThat(report.leastPrecision())
                .as(String.join("\n", report.wrong()))
                .isGreaterThan(0.99);
    }

    @Test
    void every_ledger_of_a_damaged_text_gives_the_text_back() {
        for (Damage damage : Damage.values()) {
            for (String name : INVENTED) {
                Damaged damaged = damage.apply(invented(name), 0.6, 7);
                Document document = clean(damaged.text());
                assertThat(document.readText()).isEqualTo(damaged.text());
                assertThat(document.ledger().apply(damaged.text()))
                        .isEqualTo(document.cleanedText());
                int end = 0;
                for (Edit edit : document.ledger().edits()) {
                    assertThat(edit.range().from()).isGreaterThanOrEqualTo(end);
                    end = edit.range().to();
                }
            }
        }
    }

    @Test
    void cleaning_a_cleaned_text_changes_nothing() {
        for (Damage damage : Damage.values()) {
            for (String name : INVENTED) {
                String cleaned = clean(damage.apply(invented(name), 0.6, 7).text()).cleanedText();
                Document again = clean(cleaned);
                assertThat(again.cleanedText()).as(damage + " " + name).isEqualTo(cleaned);
            }
        }
    }

    @Test
    void the_texts_of_a_folder_are_measured_when_it_is_given() throws IOException {
        String folder = System.getProperty("corpora", "");
        Assumptions.assumeFalse(folder.isEmpty(), "no corpora measured: give -Dcorpora=FOLDER");
        DamageReport report = new DamageReport(DamageReportTest::clean);
        int number = 0;
        for (String text : prose(Path.of(folder))) {
            report.addSound(text);
            for (Damage damage : Damage.values()) {
                report.add(damage, text, 0.5, number++);
            }
        }
        System.out.println(report);
        report.wrong().stream().limit(Long.getLong("wrong", 40)).forEach(System.out::println);
        report.missed().stream().limit(Long.getLong("missed", 0)).forEach(System.out::println);
        report.unasked().stream().limit(Long.getLong("unasked", 40)).forEach(System.out::println);
        assertThat(report.leastPrecision()).isGreaterThan(0.99);
    }

    /** Every so many texts of the folder that are mostly prose, blank lines between paragraphs. */
    private static List<String> prose(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files =
                    all.filter(file -> file.toString().matches(".*\\.(?:md|txt)"))
                            .filter(file -> !file.toString().contains("/gen"))
                            .filter(file -> file.toString().matches(".*/(?:en|ko|zh)/.*"))
                            .sorted()
                            .toList();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < files.size(); i += EVERY) {
            String text = withoutCode(Files.readString(files.get(i)).replace("\r\n", "\n"));
            List<String> paragraphs =
                    Stream.of(text.split("\n+"))
                            .map(String::strip)
                            .filter(
                                    line ->
                                            line.length() > 30
                                                    && line.matches("[^<>|`{}#\\[*-].*[^;:{}`|]"))
                            .toList();
            String body = unmarked(title(text) + String.join("\n\n", paragraphs) + "\n");
            if (body.length() >= SHORTEST && body.length() <= LONGEST) {
                texts.add(body);
            }
        }
        return texts;
    }

    /** Without the front matter and the blocks of program text. */
    private static String withoutCode(String text) {
        String body =
                text.startsWith("---\n") ? text.replaceFirst("(?s)^---\n.*?\n---\n", "") : text;
        return body.replaceAll("(?s)```.*?```", "");
    }

    /** As plain text has it: the words of links and emphasis, without their marks. */
    private static String unmarked(String text) {
        return text.replaceAll("!?\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)", "$1")
                .replaceAll(" ?</?[A-Za-z][^>\\n]*>|\\*\\*|`", "")
                .replaceAll("\\\\([\\\\_*<>\\[\\]])", "$1");
    }

    /** The first heading as the line above the text; nothing where there is none. */
    private static String title(String text) {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).replaceAll("[`*\\\\]", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line + "\n\n")
                .orElse("");
    }

    private static String invented(String name) {
        try (InputStream text = DamageReportTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document clean(String text) {
        List<Element> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (!text.substring(from, to).isBlank()) {
                lines.add(new Element("line", Map.of(), new Range(from, to), List.of()));
            }
            from = to + 1;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Source source =
                new Source("test.txt", bytes.length, Hashes.hex(bytes), MediaType.TEXT, "UTF-8");
        Element root = new Element("body", Map.of(), new Range(0, text.length()), lines);
        return CLEANER.clean("test", new ReadText(source, text, root), Evidence.NONE);
    }
}
