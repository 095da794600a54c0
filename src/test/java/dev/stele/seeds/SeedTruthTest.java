package dev.stele.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Quantity;
import dev.stele.model.Standoff;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dates and figures of the seeds against tables of what a careful reader finds in them. */
class SeedTruthTest {
    private static SeedLibrary seeds;

    @BeforeAll
    static void build() {
        seeds = new SeedLibrary();
    }

    @Test
    void nearly_every_date_is_found_and_no_false_one_is_asserted() throws IOException {
        List<String> expected = table("seed-dates.tsv");
        List<String> found = new ArrayList<>();
        seeds.library.documents().stream()
                .forEach(
                        document ->
                                document.dates()
                                        .forEach(
                                                it ->
                                                        found.add(
                                                                words(document, it)
                                                                        + "\t"
                                                                        + it.date().text())));
        assertThat(recall(expected, found)).isGreaterThanOrEqualTo(0.95);
        assertThat(without(found, expected)).isEmpty();
    }

    /** Anniversaries and counts in words of things that no table of units knows are not found. */
    @Test
    void nearly_every_figure_is_found_and_no_false_one_is_asserted() throws IOException {
        List<String> expected = table("seed-figures.tsv");
        List<String> found = new ArrayList<>();
        seeds.library.documents().stream()
                .forEach(
                        document ->
                                document.quantities()
                                        .forEach(
                                                it ->
                                                        found.add(
                                                                words(document, it)
                                                                        + "\t"
                                                                        + value(it)
                                                                        + "\t"
                                                                        + it.unit().code())));
        assertThat(recall(expected, found)).isGreaterThanOrEqualTo(0.97);
        assertThat(without(found, expected)).isEmpty();
    }

    private static String words(AnalysedDocument document, Standoff it) {
        String text = document.document().passages().get(it.passage()).text();
        return document.id().substring(0, 3) + "\t" + it.range().of(text);
    }

    private static String value(Quantity it) {
        return it.value().toPlainString()
                + it.upTo().map(BigDecimal::toPlainString).map(to -> ".." + to).orElse("");
    }

    private static List<String> table(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources", name), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static double recall(List<String> expected, List<String> found) {
        return 1 - (double) without(expected, found).size() / expected.size();
    }

    /** What is left of a list when each of the others has taken one like it. */
    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }
}
