package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Card;
import dev.stele.model.Container;
import dev.stele.model.Document;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Metadata;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A document as Markdown (CommonMark with tables), its metadata before it as YAML. */
final class MarkdownDocument {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Holdings holdings;

    MarkdownDocument(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The file of one document; safe to call from several threads. */
    byte[] of(AnalysedDocument analysed) {
        Document document = analysed.document();
        Card card = holdings.library().card(document.id());
        StringBuilder text = new StringBuilder("---\n");
        head(document, card, text);
        text.append("---\n\n");
        List<Passage> passages = document.passages();
        if (passages.stream().noneMatch(it -> it.level() == 1)) {
            text.append("# ").append(MarkdownText.line(holdings.title(card))).append("\n\n");
        }
        MarkdownFlow flow = new MarkdownFlow();
        for (int i = 0; i < passages.size(); ) {
            int end = endOfTable(passages, i);
            if (end > i) {
                flow.add(outside(passages.get(i)), MarkdownTable.lines(passages.subList(i, end)));
                i = end;
            } else {
                flow.add(passages.get(i).containers(), lines(passages.get(i)));
                i++;
            }
        }
        return PlainText.utf8(text + flow.finish());
    }

    private void head(Document document, Card card, StringBuilder yaml) {
        Metadata metadata = document.metadata();
        add(yaml, "id", document.id());
        add(yaml, "title", holdings.title(card));
        List<String> authors = metadata.all(Field.AUTHORS).stream().map(Fact::value).toList();
        if (!authors.isEmpty()) {
            yaml.append("author: ").append(JSON.writeValueAsString(authors)).append('\n');
        }
        add(yaml, "date", metadata.value(Field.DATE));
        add(yaml, "lang", document.language().tag());
        add(yaml, "kind", metadata.value(Field.KIND));
        add(yaml, "publisher", metadata.value(Field.CONTAINER));
        add(yaml, "translation", metadata.value(Field.TRANSLATION));
        add(yaml, "source", metadata.value(Field.URL));
        add(yaml, "rights", holdings.rights(metadata).statement());
        add(yaml, "page", holdings.address(PublicPaths.document(document.id())));
    }

    /** A string of JSON is one of YAML. */
    private static void add(StringBuilder yaml, String key, String value) {
        if (!value.isEmpty()) {
            yaml.append(key).append(": ").append(JSON.writeValueAsString(value)).append('\n');
        }
    }

    private static List<String> lines(Passage passage) {
        if (passage.kind() == PassageKind.CODE) {
            return MarkdownText.code(passage.text());
        }
        if (passage.kind() == PassageKind.HEADING) {
            return List.of(MarkdownText.heading(passage));
        }
        return List.of(MarkdownText.of(passage).split("\n"));
    }

    /** One after the last cell of the table that begins here; {@code from} if none does. */
    private static int endOfTable(List<Passage> passages, int from) {
        int table = table(passages.get(from));
        int end = from;
        while (table >= 0 && end < passages.size() && table(passages.get(end)) == table) {
            end++;
        }
        return end;
    }

    private static int table(Passage passage) {
        for (Container container : passage.containers()) {
            if (container instanceof Container.Cell cell) {
                return cell.number();
            }
        }
        return -1;
    }

    /** What the table stands in. */
    private static List<Container> outside(Passage cell) {
        List<Container> outer = new ArrayList<>();
        for (Container container : cell.containers()) {
            if (container instanceof Container.Cell) {
                break;
            }
            outer.add(container);
        }
        return outer;
    }
}
