package dev.stele.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Vocabulary;
import dev.stele.search.Hit;
import dev.stele.search.Searcher;
import dev.stele.search.Shards;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class IndexerTest {
    @Test
    void the_same_library_gives_the_same_bytes_in_any_locale() {
        TreeMap<String, String> once = Shelf.index(Shelf.small());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(Shelf.index(Shelf.small())).isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void neither_workers_nor_memory_show_in_the_bytes() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            documents.add(
                    DocumentBuilder.at("d" + i + ".txt")
                            .in(i % 2 == 0 ? Language.ENGLISH : Language.SIMPLIFIED_CHINESE)
                            .paragraph(words(i) + " 机器人在清晨上山采茶" + i)
                            .paragraph(words(i + 7))
                            .build());
        }
        Library library = Shelf.of(Vocabulary.EMPTY, documents);
        TreeMap<String, String> one = Shelf.index(library, new Indexer(1, 0, 1000, 1 << 28));

        assertThat(Shelf.index(library, new Indexer(1, 0, 1000, 1))).isEqualTo(one);
        assertThat(Shelf.index(library, new Indexer(5, 0, 1000, 1 << 28))).isEqualTo(one);
        assertThat(Shelf.index(library, new Indexer(3, 0, 1000, 20_000))).isEqualTo(one);
    }

    @Test
    void every_file_is_one_call_with_plain_json() {
        for (TreeMap<String, String> files :
                List.of(Shelf.index(Shelf.small()), Shelf.index(Shelf.small(), 300))) {
            files.forEach(
                    (path, script) -> {
                        String id = path.substring("search/".length(), path.length() - 3);
                        assertThat(script)
                                .startsWith("stele.shard(\"" + id + "\",{")
                                .endsWith("});\n");
                        assertThat(Shards.json(script).isObject()).isTrue();
                    });
        }
    }

    @Test
    void a_small_index_is_one_file_beside_manifest_and_fold_tables() {
        assertThat(Shelf.index(Shelf.small()).keySet())
                .hasSize(5)
                .contains("search/manifest.js", "search/fold.js", "search/fold-rest.js")
                .contains("search/han.js")
                .anyMatch(path -> path.startsWith("search/index-"));
    }

    @Test
    void however_it_is_cut_the_index_answers_alike(@TempDir Path folder) {
        Library library = Shelf.small();
        Searcher whole = new Searcher(Shelf.write(Shelf.index(library), folder.resolve("whole")));
        Searcher cut = new Searcher(Shelf.write(Shelf.index(library, 1), folder.resolve("cut")));
        for (String query : List.of("茶", "采茶", "clock", "whe", "\"a partnership\"", "한지", "的")) {
            assertThat(cut.search(query, 100)).isEqualTo(whole.search(query, 100));
        }
    }

    @Test
    void many_shards_get_a_second_level(@TempDir Path folder) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            documents.add(
                    DocumentBuilder.at("d" + i + ".txt")
                            .paragraph("common word" + i + " and number " + (i % 7))
                            .build());
        }
        TreeMap<String, String> files = Shelf.index(Shelf.of(Vocabulary.EMPTY, documents), 1);
        Searcher searcher = new Searcher(Shelf.write(files, folder));

        JsonNode manifest = Shards.json(files.get("search/manifest.js"));
        assertThat(manifest.path("tables").path("terms").path("depth").asInt()).isEqualTo(1);
        assertThat(files.get("search/manifest.js")).hasSizeLessThan(4_000);
        assertThat(searcher.search("word321 ", 10))
                .extracting(Hit::document)
                .containsExactly("d321");
        assertThat(searcher.search("common ", 1000)).hasSize(400);
    }

    @Test
    void a_list_goes_on_in_further_rows(@TempDir Path folder) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            documents.add(
                    DocumentBuilder.at("d" + i + ".txt")
                            .in(Language.SIMPLIFIED_CHINESE)
                            .paragraph("共同的话" + i)
                            .build());
        }
        Searcher searcher =
                new Searcher(
                        Shelf.write(
                                Shelf.index(Shelf.of(Vocabulary.EMPTY, documents), 12_000),
                                folder));

        assertThat(searcher.search("同", 10_000)).hasSize(3000);
        assertThat(searcher.search("共同的话", 10_000)).hasSize(3000);
        assertThat(searcher.search("共同的话2999", 10)).hasSize(1);
    }

    @Test
    void an_edited_document_leaves_the_shards_of_other_terms_alone() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            documents.add(DocumentBuilder.at("d" + i + ".txt").paragraph(words(i)).build());
        }
        Set<String> before = terms(documents);
        documents.set(100, DocumentBuilder.at("d100.txt").paragraph("aaaa " + words(100)).build());
        Set<String> after = terms(documents);

        Set<String> changed = new HashSet<>(after);
        changed.removeAll(before);
        assertThat(changed.size()).isLessThan(after.size() / 3);
    }

    private static Set<String> terms(List<Document> documents) {
        Set<String> files =
                new HashSet<>(Shelf.index(Shelf.of(Vocabulary.EMPTY, documents), 1000).keySet());
        files.removeIf(path -> !path.startsWith("search/terms-"));
        return files;
    }

    private static String words(int seed) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            words.append((char) ('b' + random.nextInt(20)))
                    .append("word")
                    .append(random.nextInt(400))
                    .append(' ');
        }
        return words.toString();
    }
}
