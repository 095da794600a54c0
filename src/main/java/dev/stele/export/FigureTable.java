package dev.stele.export;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.EdtfDate;
import dev.stele.model.Passage;
import java.math.BigDecimal;
import java.util.List;

/** All figures that the documents state, each in its sentence. */
final class FigureTable implements Table {
    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "anchor",
                "stated",
                "value:number",
                "up_to:number",
                "unit",
                "kind",
                "bound",
                "change",
                "period",
                "sentence");
    }

    @Override
    public List<String> rows(AnalysedDocument document) {
        SurroundingSentences sentences = new SurroundingSentences(document.document());
        return document.quantities().stream()
                .map(
                        quantity -> {
                            Passage passage =
                                    document.document().passages().get(quantity.passage());
                            return new CsvRow()
                                    .text(document.id())
                                    .word(passage.anchor())
                                    .text(quantity.range().of(passage.text()))
                                    .word(quantity.value().toPlainString())
                                    .word(quantity.upTo().map(BigDecimal::toPlainString).orElse(""))
                                    .text(quantity.unit().code())
                                    .word(quantity.unit().kind().label())
                                    .word(quantity.bound().label())
                                    .word(quantity.change().label())
                                    .word(quantity.period().map(EdtfDate::text).orElse(""))
                                    .text(sentences.of(quantity.passage(), quantity.range()))
                                    .toString();
                        })
                .toList();
    }
}
