package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Dataset;
import dev.stele.model.Library;
import dev.stele.render.Libraries;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class ExporterTest {
    @Test
    void every_file_is_described_once_and_every_description_has_its_file() {
        Library library = Libraries.small();
        Exported data = Exported.of(library);
        for (Dataset dataset : data.data()) {
            for (Dataset.File file : dataset.files()) {
                if (dataset.scope() == Dataset.Scope.LIBRARY) {
                    assertThat(data.files().get(file.path())).hasSize((int) file.bytes());
                    continue;
                }
                long sum = 0;
                for (String id : library.documents().ids()) {
                    byte[] content = data.files().get(file.path().replace("ID", id));
                    assertThat(content).as(file.path() + " " + id).isNotEmpty();
                    sum += content.length;
                }
                assertThat(file.bytes()).isEqualTo(sum);
                assertThat(dataset.rows()).hasValue(4);
            }
        }
        assertThat(data.data()).extracting(Dataset::name).doesNotHaveDuplicates();
    }

    @Test
    void one_worker_or_many_write_the_same_bytes() throws Exception {
        Library library = Libraries.many(300);
        ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinPool many = new ForkJoinPool(7);
        try {
            Exported one = alone.submit(() -> Exported.of(library)).get();
            Exported other = many.submit(() -> Exported.of(library)).get();
            assertThat(one.files().keySet()).isEqualTo(other.files().keySet());
            one.files()
                    .forEach((path, bytes) -> assertThat(other.files().get(path)).isEqualTo(bytes));
            assertThat(one.data()).isEqualTo(other.data());
        } finally {
            alone.shutdown();
            many.shutdown();
        }
    }

    @Test
    void an_empty_library_has_empty_tables() {
        Exported data = Exported.of(Libraries.corpus());
        assertThat(data.rows("data/documents.csv")).isEmpty();
        assertThat(data.text("data/documents.jsonl")).isEmpty();
        assertThat(data.text("data/library.json")).isEqualTo("[]\n");
        assertThat(data.text("data/library.bib")).isEmpty();
    }

    @Test
    void the_data_is_described_by_names_that_lead_to_it() {
        List<String> names =
                Exported.of(Libraries.small()).data().stream().map(Dataset::name).toList();
        assertThat(names)
                .contains(
                        "documents.jsonl",
                        "documents.csv",
                        "passages.csv",
                        "mentions.csv",
                        "dates.csv",
                        "figures.csv",
                        "edits.csv",
                        "concepts.csv",
                        "labels.csv",
                        "library.bib",
                        "library.ris",
                        "library.json",
                        "vocabulary.ttl",
                        "vocabulary.jsonld",
                        "datapackage.json",
                        "llms.txt",
                        "ID.json",
                        "ID.txt",
                        "ID.md",
                        "ID.bib",
                        "ID.ris",
                        "ID.csl-json")
                .doesNotContain("oai.xml");
    }
}
