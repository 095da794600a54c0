package dev.stele.export;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Passage;
import java.util.List;

/** All dates that the documents name, each in its sentence. */
final class DateTable implements Table {
    @Override
    public String name() {
        return "dates";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "anchor",
                "stated",
                "date",
                "first",
                "last",
                "sense",
                "by",
                "basis",
                "reason",
                "sentence");
    }

    @Override
    public List<String> rows(AnalysedDocument document) {
        SurroundingSentences sentences = new SurroundingSentences(document.document());
        return document.dates().stream()
                .map(
                        phrase -> {
                            Passage passage = document.document().passages().get(phrase.passage());
                            ParticularRecord.DateRecord record =
                                    ParticularRecord.of(phrase, passage.text());
                            return new CsvRow()
                                    .text(document.id())
                                    .word(passage.anchor())
                                    .text(phrase.range().of(passage.text()))
                                    .word(record.date())
                                    .word(phrase.date().first().orElse(""))
                                    .word(phrase.date().last().orElse(""))
                                    .word(record.sense())
                                    .word(record.by())
                                    .text(record.basis())
                                    .word(record.reason())
                                    .text(sentences.of(phrase.passage(), phrase.range()))
                                    .toString();
                        })
                .toList();
    }
}
