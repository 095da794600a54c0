package dev.stele.export;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Passage;
import java.util.List;

/** Where the concepts of the vocabulary stand in the texts. */
final class MentionTable implements Table {
    @Override
    public String name() {
        return "mentions";
    }

    @Override
    public List<String> columns() {
        return List.of("document", "anchor", "concept", "from:integer", "to:integer", "text");
    }

    @Override
    public List<String> rows(AnalysedDocument document) {
        List<Passage> passages = document.document().passages();
        return document.mentions().stream()
                .map(
                        mention -> {
                            Passage passage = passages.get(mention.passage());
                            return new CsvRow()
                                    .text(document.id())
                                    .word(passage.anchor())
                                    .word(mention.concept())
                                    .number(mention.range().from())
                                    .number(mention.range().to())
                                    .text(mention.range().of(passage.text()))
                                    .toString();
                        })
                .toList();
    }
}
