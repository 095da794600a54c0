package dev.stele.export;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** The passages of all documents, in the order of the texts. */
final class PassageTable implements Table {
    @Override
    public String name() {
        return "passages";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "anchor",
                "position:integer",
                "kind",
                "role",
                "level:integer",
                "language",
                "text");
    }

    @Override
    public List<String> rows(AnalysedDocument document) {
        List<String> rows = new ArrayList<>();
        for (Passage passage : document.document().passages()) {
            rows.add(
                    new CsvRow()
                            .text(document.id())
                            .word(passage.anchor())
                            .number(rows.size() + 1L)
                            .word(passage.kind().label())
                            .word(passage.role().label())
                            .number(passage.level())
                            .word(passage.language().tag())
                            .text(passage.text())
                            .toString());
        }
        return rows;
    }
}
