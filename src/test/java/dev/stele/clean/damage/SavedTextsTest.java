package dev.stele.clean.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Evidence;
import dev.stele.model.Passage;
import dev.stele.model.ReadText;
import dev.stele.model.Role;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cleaning measured on saved pages: how much of their texts, and how little else, is left. Needs a
 * set of pages, which is given with {@code -Dpages=SET}: {@code SET/texts} holds the pages as plain
 * text, written by {@code SaveAsTextTest}, and {@code SET/truth.json} says for each by its file
 * stem what its {@code articleBody} is.
 */
class SavedTextsTest {
    /**
     * Pages are told apart by their names: weights fitted to two thirds are judged by the third.
     */
    private static final BigInteger PARTS = BigInteger.valueOf(3);

    private static final double BETTER_BY = 0.1;

    @TempDir Path folder;

    @Test
    void likeness_counts_what_is_missing_and_what_is_too_much() {
        Likeness same = Likeness.of("港口 的一天", "港口的\n一天");
        assertThat(same).isEqualTo(new Likeness(1, 1, 1));
        Likeness half = Likeness.of("abcdefgh", "abcd");
        assertThat(half.characters()).isCloseTo(2.0 * 4 / 12, within(1e-9));
        assertThat(half.shingles()).isCloseTo(2.0 / 6, within(1e-9));
        assertThat(half.aligned()).isCloseTo(2.0 * 4 / 12, within(1e-9));
        Likeness turned = Likeness.of("dcba", "abcd");
        assertThat(turned).isEqualTo(new Likeness(1, 0, 0.25));
        assertThat(Likeness.of("", "abcd")).isEqualTo(new Likeness(0, 0, 0));
    }

    @Test
    void invented_texts_are_found_on_their_pages() throws Exception {
        Cleaner cleaner = new Cleaner(Corpus.named("Pages"));
        for (String name : List.of("zh-harbour.txt", "en-harbour.txt", "ko-harbour.txt")) {
            String text = invented(name);
            String wanted = text.substring(text.indexOf('\n'));
            for (long seed = 0; seed < 6; seed++) {
                String page = Damage.RECOMMENDATIONS.apply(text, 1, seed).text();
                Document document = cleaner.clean("page", read(page), Evidence.NONE);
                Likeness cleaned = Likeness.of(body(document), wanted);
                assertThat(cleaned.characters()).as(name).isGreaterThan(0.97);
                assertThat(cleaned.aligned()).as(name).isGreaterThan(0.97);
                assertThat(Likeness.of(page, wanted).characters()).isLessThan(cleaned.characters());
            }
        }
    }

    private ReadText read(String text) throws IOException {
        Files.writeString(folder.resolve("page.txt"), text);
        CorpusReader reader = new CorpusReader(folder, new Findings());
        return reader.read(reader.files().get(0)).orElseThrow();
    }

    private static String invented(String name) throws IOException {
        try (InputStream text = SavedTextsTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_pages_of_a_set_are_measured_when_it_is_given() throws Exception {
        String set = System.getProperty("pages", "");
        Assumptions.assumeFalse(set.isEmpty(), "no saved pages measured: give -Dpages=SET");
        Map<String, String> truth = truth(Path.of(set, "truth.json"));
        CorpusReader reader = new CorpusReader(Path.of(set, "texts"), new Findings());
        Cleaner cleaner = new Cleaner(Corpus.named("Pages"));
        Map<String, List<Likeness>> found = new TreeMap<>();
        for (SourceFile file : reader.files()) {
            String stem = file.path().replaceFirst("\\.[^.]*$", "");
            String wanted = truth.get(stem);
            if (wanted == null) {
                continue;
            }
            Document document =
                    reader.read(file)
                            .map(read -> cleaner.clean("page", read, Evidence.NONE))
                            .orElseThrow();
            Likeness kept = Likeness.of(document.readText(), wanted);
            Likeness cleaned = Likeness.of(body(document), wanted);
            String part = isOfThird(stem) ? "one third" : "two thirds";
            for (String of : List.of("all", part)) {
                found.computeIfAbsent(of + ", as found", k -> new ArrayList<>()).add(kept);
                found.computeIfAbsent(of + ", cleaned", k -> new ArrayList<>()).add(cleaned);
            }
        }
        found.forEach((of, pages) -> System.out.println(row(of, pages)));
        assertThat(mean(found.get("all, cleaned")).characters())
                .isGreaterThan(mean(found.get("all, as found")).characters() + BETTER_BY);
    }

    /** The cleaned text without its title, which the truth does not hold. */
    private static String body(Document document) {
        return document.passages().stream()
                .filter(p -> p.role() != Role.TITLE && p.role() != Role.PARALLEL_TITLE)
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isOfThird(String stem) throws NoSuchAlgorithmException {
        byte[] digest =
                MessageDigest.getInstance("MD5").digest(stem.getBytes(StandardCharsets.UTF_8));
        return new BigInteger(1, digest).mod(PARTS).signum() == 0;
    }

    private static Map<String, String> truth(Path file) {
        Map<String, String> truth = new TreeMap<>();
        JsonNode root = JsonMapper.builder().build().readTree(file.toFile());
        root.properties()
                .forEach(e -> truth.put(e.getKey(), e.getValue().path("articleBody").asString()));
        return truth;
    }

    private static Likeness mean(List<Likeness> pages) {
        return pages.stream()
                .reduce(new Likeness(0, 0, 0), Likeness::plus)
                .over(Math.max(1, pages.size()));
    }

    private static String row(String of, List<Likeness> pages) {
        Likeness mean = mean(pages);
        return String.format(
                Locale.ROOT,
                "%-20s %4d pages  F1 of characters %.3f  of runs of four %.3f  aligned %.3f",
                of,
                pages.size(),
                mean.characters(),
                mean.shingles(),
                mean.aligned());
    }
}
