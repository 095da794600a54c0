package dev.stele.export;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Edit;
import java.math.BigDecimal;
import java.util.List;

/** What cleaning changed or proposes, white space and paragraph breaks aside. */
final class EditTable implements Table {
    @Override
    public String name() {
        return "edits";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "from:integer",
                "to:integer",
                "before",
                "after",
                "rule",
                "kind",
                "mode",
                "confidence:number",
                "reason");
    }

    @Override
    public List<String> rows(AnalysedDocument document) {
        return document.document().ledger().edits().stream()
                .filter(edit -> edit.kind() != Edit.Kind.LAYOUT)
                .map(edit -> row(document.id(), edit))
                .toList();
    }

    private static String row(String document, Edit edit) {
        return new CsvRow()
                .text(document)
                .number(edit.range().from())
                .number(edit.range().to())
                .text(edit.before())
                .text(edit.after())
                .word(edit.rule())
                .word(edit.kind().label())
                .word(edit.mode().label())
                .word(BigDecimal.valueOf(edit.confidence()).stripTrailingZeros().toPlainString())
                .text(edit.reason())
                .toString();
    }
}
