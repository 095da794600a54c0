package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.cite.CitationFile;
import dev.stele.diagnostic.Findings;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Dataset;
import dev.stele.model.Library;
import dev.stele.model.SiteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a library publishes for other programs. Each document is read once; of the files that
 * hold them all, only the part that is being written is in memory.
 */
public final class Exporter {
    /** Documents read at a time. */
    private static final int BATCH = 128;

    private static final String SCHEMA = "document.schema.json";

    private final Findings findings;

    /**
     * @param findings is told what is left out, and why
     */
    public Exporter(Findings findings) {
        this.findings = findings;
    }

    /**
     * Writes all data. Documents are worked on in parallel, in the pool of the caller.
     *
     * @return what was written, in the order in which it is described
     */
    public List<Dataset> export(Library library, SiteOutput output) {
        Descriptions words = Descriptions.in(library.corpus().language());
        Holdings holdings = new Holdings(library, words);
        List<Series> series = series(holdings, output);
        List<DocumentFiles> files = documentFiles(holdings);
        writeDocuments(library, series, files, output);
        List<Dataset> data = new ArrayList<>();
        series.forEach(it -> data.add(it.finish(words)));
        data.addAll(new VocabularyFiles(holdings, output).write());
        files.forEach(it -> data.add(it.finish(words)));
        WholeFiles whole = new WholeFiles(words, output);
        data.add(whole.put(PublicPaths.DATA + SCHEMA, "application/schema+json", schema()));
        data.add(
                whole.put(
                        DataPackage.PATH,
                        "application/json",
                        new DataPackage(holdings).describe(data)));
        data.add(whole.put(LlmsText.PATH, "text/plain", new LlmsText(holdings).of(data)));
        return data;
    }

    private static void writeDocuments(
            Library library, List<Series> series, List<DocumentFiles> files, SiteOutput output) {
        List<String> ids = library.documents().ids();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<List<List<String>>> batch =
                    ids.subList(from, Math.min(ids.size(), from + BATCH)).parallelStream()
                            .map(library.documents()::get)
                            .map(
                                    document -> {
                                        files.forEach(file -> file.write(document, output));
                                        return entries(document, series);
                                    })
                            .toList();
            for (List<List<String>> entries : batch) {
                for (int i = 0; i < series.size(); i++) {
                    entries.get(i).forEach(series.get(i).file()::add);
                }
            }
        }
    }

    /** What each series says of the document, in the order of the series. */
    private static List<List<String>> entries(AnalysedDocument document, List<Series> series) {
        return series.stream().map(it -> it.entries().apply(document)).toList();
    }

    private List<Series> series(Holdings holdings, SiteOutput output) {
        List<Series> series = new ArrayList<>();
        CorpusLines lines = new CorpusLines(holdings);
        series.add(
                new Series(
                        CorpusLines.NAME + ".jsonl",
                        "application/jsonl",
                        CorpusLines.FIELDS,
                        new PartedFile(CorpusLines.NAME, "jsonl", PartedFile.Frame.LINES, output),
                        lines::of));
        List<Table> tables =
                List.of(
                        new DocumentTable(holdings),
                        new PassageTable(),
                        new MentionTable(),
                        new DateTable(),
                        new FigureTable(),
                        new EditTable());
        for (Table table : tables) {
            series.add(
                    new Series(
                            table.name() + ".csv",
                            CsvRow.MEDIA_TYPE,
                            table.columns(),
                            CsvRow.file(table.name(), table.columns(), output),
                            table::rows));
        }
        for (CitationFile format : CitationFile.values()) {
            series.add(CitationFiles.library(format, holdings, output));
        }
        StaticRepository repository = new StaticRepository(holdings);
        if (repository.isPossible(findings)) {
            series.add(repository.series(output));
        }
        return series;
    }

    private static List<DocumentFiles> documentFiles(Holdings holdings) {
        RecordWriter records = new RecordWriter();
        MarkdownDocument markdown = new MarkdownDocument(holdings);
        List<DocumentFiles> files = new ArrayList<>();
        files.add(
                new DocumentFiles(
                        "json",
                        "application/json",
                        document ->
                                records.write(
                                        DocumentRecord.of(
                                                document,
                                                holdings.library().card(document.id()).work()))));
        files.add(
                new DocumentFiles(
                        "txt",
                        "text/plain",
                        document -> PlainText.utf8(document.document().cleanedText() + "\n")));
        files.add(new DocumentFiles("md", "text/markdown", markdown::of));
        for (CitationFile format : CitationFile.values()) {
            files.add(CitationFiles.ofDocuments(format, holdings));
        }
        return files;
    }

    private static byte[] schema() {
        try (InputStream schema = Exporter.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("the program was packaged without its schema");
            }
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEMA, e);
        }
    }
}
