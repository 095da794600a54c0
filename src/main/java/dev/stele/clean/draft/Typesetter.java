package dev.stele.clean.draft;

import dev.stele.address.Anchors;
import dev.stele.model.Annotation;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Language;
import dev.stele.model.Ledger;
import dev.stele.model.Metadata;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets a finished draft: its blocks become passages, and what differs between them and the read
 * text becomes the ledger. The ledger is told from the result, so it cannot disagree with it.
 */
public final class Typesetter {

    private final Draft draft;
    private final String readText;
    private final List<Revision> texts = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private Typesetter(Draft draft) {
        this.draft = draft;
        this.readText = draft.read().text();
        for (Block block : draft.blocks()) {
            Revision text = block.revision().strip();
            if (text.length() > 0) {
                texts.add(text);
                blocks.add(block);
            }
        }
    }

    /** The document that a draft makes, under this ID. */
    public static Document set(String id, Draft draft) {
        return new Typesetter(draft).document(id);
    }

    private Document document(String id) {
        Ledger ledger = new LedgerWriter(readText, texts, draft.notes()).write();
        String main = mainLanguage();
        List<String> anchors = Anchors.of(texts.stream().map(Revision::text).toList());
        List<List<Annotation>> annotations = annotations(ledger);
        List<Passage> passages = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Block block = blocks.get(i);
            Revision text = texts.get(i);
            passages.add(
                    new Passage(
                            anchors.get(i),
                            block.kind(),
                            block.role(),
                            block.level(),
                            new Language(Languages.of(text.text(), main)),
                            block.containers(),
                            text.text(),
                            text.read(0, text.length()),
                            annotations.get(i)));
        }
        return new Document(
                id,
                draft.read().source(),
                new Metadata(draft.facts()),
                new Language(main),
                passages,
                ledger);
    }

    private String mainLanguage() {
        return Languages.of(
                texts.stream().map(Revision::text).collect(Collectors.joining("\n")),
                DeclaredLanguage.of(draft.read().head()));
    }

    private List<List<Annotation>> annotations(Ledger ledger) {
        List<List<Annotation>> all = new ArrayList<>(texts.size());
        texts.forEach(text -> all.add(new ArrayList<>()));
        for (Mark mark : draft.marks()) {
            place(mark.range(), mark.kind(), mark.value(), all);
        }
        for (int i = 0; i < ledger.edits().size(); i++) {
            Edit edit = ledger.edits().get(i);
            String index = String.valueOf(i);
            switch (edit.mode()) {
                case PROPOSED -> place(edit.range(), Annotation.Kind.PROPOSAL, index, all);
                case DISPLAYED -> place(edit.range(), Annotation.Kind.WIDTH, edit.after(), all);
                case APPLIED -> {
                    if (edit.kind() == Edit.Kind.DAMAGE && !edit.after().isBlank()) {
                        place(edit.range(), Annotation.Kind.REPAIR, index, all);
                    }
                }
            }
        }
        return all;
    }

    /** Puts an annotation on every passage that the range of the read text reaches into. */
    private void place(
            Range range, Annotation.Kind kind, String value, List<List<Annotation>> all) {
        for (int i = firstReaching(range.from());
                i < texts.size() && texts.get(i).range().from() < range.to();
                i++) {
            Revision text = texts.get(i);
            int start = text.unitAt(range.from());
            int end = start;
            while (end < text.length() && text.readFrom(end) < range.to()) {
                end++;
            }
            if (start < end) {
                all.get(i).add(new Annotation(new Range(start, end), kind, value));
            }
        }
    }

    private int firstReaching(int read) {
        int low = 0;
        int high = texts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (texts.get(middle).range().to() <= read) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
