package dev.stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.index.Shelf;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Language;
import dev.stele.model.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a query loads of an index in many files, after gzip, each query with an empty cache. Bytes
 * don't depend on the machine; src/bench measures the same of real texts.
 */
class ByteBudgetTest {
    private static final int DOCUMENTS = 600;

    /**
     * Words or characters of which the texts are made; the n-th is n times as rare as the first.
     */
    private static final int DIFFERENT = 3_000;

    private static final int QUERIES = 15;

    @Test
    void words_load_little(@TempDir Path site) throws IOException {
        write(site, Language.ENGLISH, ByteBudgetTest::word, " ");

        assertThat(manifest(site)).isLessThanOrEqualTo(4_000);
        assertThat(
                        median(
                                site,
                                rank -> word(rank) + " " + word(rank + 20) + " ",
                                isText().negate()))
                .isLessThanOrEqualTo(9_000);
        assertThat(median(site, rank -> word(rank) + " " + word(rank + 20) + " ", id -> true))
                .isLessThanOrEqualTo(30_000);
    }

    @Test
    void strings_of_characters_load_little(@TempDir Path site) throws IOException {
        write(site, Language.SIMPLIFIED_CHINESE, ByteBudgetTest::character, "");

        assertThat(manifest(site)).isLessThanOrEqualTo(4_000);
        assertThat(median(site, rank -> character(rank) + character(0), isText().negate()))
                .isLessThanOrEqualTo(9_000);
        assertThat(median(site, rank -> character(rank) + character(0), id -> true))
                .isLessThanOrEqualTo(30_000);
    }

    private static Predicate<String> isText() {
        return id -> id.startsWith(IndexFormat.TEXTS);
    }

    /** The median over queries of what their shards weigh together. */
    private static int median(Path site, IntFunction<String> query, Predicate<String> counted)
            throws IOException {
        int[] weights = new int[QUERIES];
        for (int i = 0; i < QUERIES; i++) {
            Shards shards = new Shards(site);
            assertThat(new Searcher(shards).documents(query.apply(10 * i), 10).hits()).isNotEmpty();
            for (String id : shards.loaded()) {
                if (counted.test(id)) {
                    weights[i] += weight(site.resolve("search/" + id + ".js"));
                }
            }
        }
        Arrays.sort(weights);
        return weights[QUERIES / 2];
    }

    private static int manifest(Path site) throws IOException {
        return weight(site.resolve("search/manifest.js"));
    }

    private static void write(
            Path site, Language language, IntFunction<String> word, String between) {
        Random random = new Random(5);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            DocumentBuilder document = DocumentBuilder.at(i + ".txt").in(language);
            for (int paragraph = 0; paragraph < 4; paragraph++) {
                List<String> words = new ArrayList<>();
                for (int j = 0; j < 80; j++) {
                    double rank = Math.pow(DIFFERENT, random.nextDouble()) - 1;
                    words.add(word.apply((int) rank));
                }
                document.paragraph(String.join(between, words) + ".");
            }
            documents.add(document.build());
        }
        Shelf.write(Shelf.index(Shelf.of(Vocabulary.EMPTY, documents), 4_000), site);
    }

    private static String word(int rank) {
        return Integer.toString(7_000 + 37 * rank, 26).replaceAll("[0-9]", "x") + rank;
    }

    private static String character(int rank) {
        return Character.toString(0x4e00 + 6 * rank);
    }

    private static int weight(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(file));
        }
        return packed.size();
    }
}
