package dev.stele.index;

import dev.stele.model.Document;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Passage;
import dev.stele.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a document and stands nowhere in its text, so that it can be found all the same.
 */
final class Heads {
    private static final List<Field> FIELDS =
            List.of(Field.TITLE, Field.PARALLEL_TITLE, Field.AUTHORS, Field.CONTAINER);

    private Heads() {}

    /** The facts in one line; empty when the text has them all. */
    static String of(Document document) {
        List<String> parts = new ArrayList<>();
        for (Field field : FIELDS) {
            for (Fact fact : document.metadata().all(field)) {
                if (fact.at().isEmpty() && !stands(document, field, fact.value())) {
                    parts.add(fact.value());
                }
            }
        }
        return String.join(" · ", parts);
    }

    private static boolean stands(Document document, Field field, String value) {
        return document.passages().stream()
                .filter(passage -> field != Field.TITLE || isTitle(passage))
                .anyMatch(passage -> passage.text().contains(value));
    }

    private static boolean isTitle(Passage passage) {
        return passage.role() == Role.TITLE || passage.level() == 1;
    }
}
