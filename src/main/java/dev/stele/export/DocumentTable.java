package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Card;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Metadata;
import dev.stele.model.Source;
import java.util.List;
import java.util.stream.Collectors;

/** The documents, each in a row. */
final class DocumentTable implements Table {
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "title",
                    "title_status",
                    "parallel_title",
                    "kind",
                    "authors",
                    "container",
                    "republished_by",
                    "date",
                    "date_status",
                    "retrieved",
                    "language",
                    "original_language",
                    "translation",
                    "series",
                    "keywords",
                    "classification",
                    "url",
                    "rights",
                    "work",
                    "relation",
                    "length:integer",
                    "length_unit",
                    "source",
                    "bytes:integer",
                    "sha256",
                    "media_type",
                    "page",
                    "text");

    private final Holdings holdings;

    DocumentTable(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> rows(AnalysedDocument document) {
        Card card = holdings.library().card(document.id());
        Metadata metadata = document.document().metadata();
        Source source = card.source();
        CsvRow row =
                new CsvRow()
                        .text(card.id())
                        .text(holdings.title(card))
                        .word(status(metadata, Field.TITLE))
                        .text(values(metadata, Field.PARALLEL_TITLE))
                        .text(values(metadata, Field.KIND))
                        .text(values(metadata, Field.AUTHORS))
                        .text(values(metadata, Field.CONTAINER))
                        .text(values(metadata, Field.REPUBLISHED_BY))
                        .text(values(metadata, Field.DATE))
                        .word(status(metadata, Field.DATE))
                        .text(values(metadata, Field.RETRIEVED))
                        .word(card.language().tag())
                        .text(values(metadata, Field.ORIGINAL_LANGUAGE))
                        .text(values(metadata, Field.TRANSLATION))
                        .text(values(metadata, Field.SERIES))
                        .text(values(metadata, Field.KEYWORDS))
                        .text(values(metadata, Field.CLASSIFICATION))
                        .text(values(metadata, Field.URL))
                        .text(holdings.rights(metadata).statement())
                        .word(card.work())
                        .word(holdings.relation(card.id()))
                        .number(card.length())
                        .word(card.language().isCountedByCharacter() ? "characters" : "words")
                        .text(source.path())
                        .number(source.bytes())
                        .word(source.sha256())
                        .word(source.mediaType().value())
                        .text(holdings.address(PublicPaths.document(card.id())))
                        .text(holdings.address(PublicPaths.data(card.id(), "txt")));
        return List.of(row.toString());
    }

    private static String values(Metadata metadata, Field field) {
        return metadata.all(field).stream().map(Fact::value).collect(Collectors.joining("; "));
    }

    private static String status(Metadata metadata, Field field) {
        return metadata.first(field).map(fact -> fact.status().label()).orElse("");
    }
}
