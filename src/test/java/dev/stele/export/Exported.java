package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.diagnostic.Findings;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Corpus;
import dev.stele.model.Dataset;
import dev.stele.model.Library;
import dev.stele.model.SiteOutput;
import dev.stele.render.Libraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The data of a library, in memory. */
final class Exported implements SiteOutput {
    private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final Findings findings = new Findings();
    private final List<Dataset> data;

    private Exported(Library library) {
        data = new Exporter(findings).export(library, this);
    }

    static Exported of(Library library) {
        return new Exported(library);
    }

    static Exported of(Corpus corpus, AnalysedDocument... documents) {
        return new Exported(Libraries.of(corpus, documents));
    }

    @Override
    public void put(String path, byte[] content) {
        assertThat(files.put(path, content)).as("%s is written once", path).isNull();
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    List<Dataset> data() {
        return data;
    }

    Findings findings() {
        return findings;
    }

    Dataset dataset(String name) {
        return data.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    String text(String path) {
        assertThat(files).containsKey(path);
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** The rows of a table by the names of their columns, as a strict reader of RFC 4180 has it. */
    List<Map<String, String>> rows(String path) {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setAllowMissingColumnNames(false)
                        .setTrailingData(false)
                        .setLenientEof(false)
                        .get();
        try (var parser = format.parse(new java.io.StringReader(text(path)))) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).as(path).allMatch(CSVRecord::isConsistent);
            return records.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
