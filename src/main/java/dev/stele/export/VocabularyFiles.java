package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.model.Dataset;
import dev.stele.model.SiteOutput;
import java.util.List;
import java.util.OptionalLong;

/** The vocabulary, as tables and as linked data. It is small, and kept in memory anyway. */
final class VocabularyFiles {
    private static final String NAME = "vocabulary";

    private final Holdings holdings;
    private final SiteOutput output;

    VocabularyFiles(Holdings holdings, SiteOutput output) {
        this.holdings = holdings;
        this.output = output;
    }

    List<Dataset> write() {
        ConceptTables tables = new ConceptTables(holdings);
        String turtle = PublicPaths.part(NAME, "ttl", 1);
        String jsonLd = PublicPaths.part(NAME, "jsonld", 1);
        return List.of(
                table("concepts", ConceptTables.OF_CONCEPTS, tables.concepts()),
                table("labels", ConceptTables.OF_LABELS, tables.labels()),
                linked("ttl", "text/turtle", Turtle.of(VocabularyGraph.of(holdings, turtle))),
                linked(
                        "jsonld",
                        "application/ld+json",
                        JsonLd.of(VocabularyGraph.of(holdings, jsonLd))));
    }

    private Dataset table(String name, List<String> columns, List<String> rows) {
        PartedFile file = CsvRow.file(name, columns, output);
        rows.forEach(file::add);
        return holdings.words()
                .dataset(
                        name + ".csv",
                        Dataset.Scope.LIBRARY,
                        CsvRow.MEDIA_TYPE,
                        file.finish(),
                        OptionalLong.of(file.entries()),
                        columns);
    }

    private Dataset linked(String extension, String mediaType, String content) {
        PartedFile file = new PartedFile(NAME, extension, PartedFile.Frame.LINES, output);
        file.add(content);
        return holdings.words()
                .dataset(
                        NAME + "." + extension,
                        Dataset.Scope.LIBRARY,
                        mediaType,
                        file.finish(),
                        OptionalLong.of(holdings.corpus().vocabulary().concepts().size()),
                        List.of());
    }
}
