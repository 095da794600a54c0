package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.read.CorpusReader;
import dev.stele.store.DocumentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Addresses given out before cleaning got better: the project's own documents are cleaned by fewer
 * rules than there are, their addresses written down, and then cleaned by all. What became of a
 * passage is known from the places in the source that both are made of, not from its words.
 */
class AddressesLastTest {
    private static final Path SEEDS = Path.of("seeds");

    @TempDir Path folder;
    private Path corpus;

    @BeforeEach
    void copySeeds() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
                Files.copy(file, corpus.resolve(file.getFileName()));
            }
        }
    }

    private SortedMap<String, Document> cleaned() {
        CorpusReader reader = new CorpusReader(corpus, new Findings());
        Corpus settings = reader.settings(Cleaner.rules());
        SortedMap<String, Document> documents = new TreeMap<>();
        try (DocumentStore store = new DocumentStore()) {
            new Preparation(reader, settings, new Workers(2)).into(store);
            store.ids().forEach(id -> documents.put(id, store.get(id).document()));
        }
        return documents;
    }

    private void refuse(Set<String> rules) throws IOException {
        String refused = String.join(", ", rules);
        StringBuilder settings = new StringBuilder("documents:\n");
        try (Stream<Path> files = Files.list(corpus)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .forEach(
                            name ->
                                    settings.append("  ")
                                            .append(name)
                                            .append(": {refuse: [")
                                            .append(refused)
                                            .append("]}\n"));
        }
        Files.writeString(corpus.resolve("corpus.yaml"), settings);
    }

    /** What became of the passages of one cleaning in another. */
    private static final class Count {
        private int kept;
        private int changed;
        private final List<String> lost = new ArrayList<>();

        void add(Document before, Document after) {
            Set<String> texts =
                    after.passages().stream().map(Passage::text).collect(Collectors.toSet());
            Set<String> anchors = Set.copyOf(after.anchors());
            for (Passage passage : before.passages()) {
                if (anchors.contains(passage.anchor())) {
                    kept++;
                    continue;
                }
                assertThat(texts)
                        .as("an unchanged passage keeps its address")
                        .doesNotContain(passage.text());
                Set<String> successors =
                        after.passages().stream()
                                .filter(it -> overlap(it.range(), passage.range()))
                                .map(Passage::anchor)
                                .collect(Collectors.toSet());
                if (!successors.isEmpty()) {
                    changed++;
                    String arrived = after.former().getOrDefault(passage.anchor(), "");
                    if (!successors.contains(arrived)) {
                        lost.add(before.id() + ": " + passage.text());
                    }
                }
            }
        }

        private static boolean overlap(Range one, Range other) {
            return one.from() < other.to() && other.from() < one.to();
        }
    }

    @Test
    void better_cleaning_moves_no_address_and_leads_on_from_every_changed_one() throws IOException {
        refuse(Cleaner.rules());
        SortedMap<String, Document> before = cleaned();
        assertThat(Main.run("anchors", corpus.toString())).isZero();
        Files.delete(corpus.resolve("corpus.yaml"));
        Files.writeString(corpus.resolve("000_a-new-one.txt"), "A document that comes first.\n");
        SortedMap<String, Document> after = cleaned();
        Count count = new Count();
        before.forEach((id, document) -> count.add(document, after.get(id)));
        assertThat(count.kept).isGreaterThan(100);
        assertThat(count.changed).isGreaterThan(25);
        assertThat(count.lost).isEmpty();
    }
}
