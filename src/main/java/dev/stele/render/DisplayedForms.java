package dev.stele.render;

import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the characters stand that are drawn differently from what they are. */
final class DisplayedForms {
    /**
     * @param range in the passage's text
     * @param drawn what is seen there
     */
    record Form(Range range, String drawn) {}

    private DisplayedForms() {}

    /** The forms by the passage's index; the ledger counts in the read text, passages do not. */
    static Map<Integer, List<Form>> of(Document document) {
        Map<Integer, List<Form>> forms = new HashMap<>();
        List<Passage> passages = document.passages();
        int shift = 0;
        int passage = 0;
        int start = 0;
        for (Edit edit : document.ledger().edits()) {
            if (edit.mode() == Edit.Mode.APPLIED) {
                shift += edit.after().length() - edit.before().length();
            }
            if (edit.mode() != Edit.Mode.DISPLAYED || edit.range().length() == 0) {
                continue;
            }
            int at = edit.range().from() + shift;
            while (passage < passages.size() && start + length(passages, passage) <= at) {
                start += length(passages, passage) + Document.PASSAGE_BREAK.length();
                passage++;
            }
            if (passage < passages.size()
                    && at >= start
                    && passages.get(passage).text().startsWith(edit.before(), at - start)) {
                Range range = new Range(at - start, at - start + edit.before().length());
                forms.computeIfAbsent(passage, index -> new ArrayList<>())
                        .add(new Form(range, edit.after()));
            }
        }
        return forms;
    }

    private static int length(List<Passage> passages, int index) {
        return passages.get(index).text().length();
    }
}
