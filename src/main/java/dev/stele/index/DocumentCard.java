package dev.stele.index;

import dev.stele.model.Card;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Status;

/** What the results show of a document above its passages, as JSON. */
final class DocumentCard {
    private DocumentCard() {}

    /**
     * @param relation to the witness to cite; empty for that one
     */
    static String of(Card card, String relation) {
        JsonObject json = new JsonObject().text("id", card.id());
        if (!relation.isEmpty()) {
            json.text("relation", relation);
        }
        fact(json, card, Field.TITLE, "title", "titleStatus");
        json.text("language", card.language().tag());
        fact(json, card, Field.KIND, "kind", "");
        fact(json, card, Field.DATE, "date", "dateStatus");
        fact(json, card, Field.CONTAINER, "container", "");
        fact(json, card, Field.TRANSLATION, "translation", "");
        return json.toString();
    }

    private static void fact(
            JsonObject json, Card card, Field field, String name, String statusName) {
        card.metadata()
                .first(field)
                .ifPresent(
                        (Fact fact) -> {
                            json.text(name, fact.value());
                            if (!statusName.isEmpty() && fact.status() != Status.STATED) {
                                json.text(statusName, fact.status().label());
                            }
                        });
    }
}
