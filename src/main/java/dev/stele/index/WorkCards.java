package dev.stele.index;

import dev.stele.model.Card;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Status;
import java.util.ArrayList;
import java.util.List;

/** The card of a work: what the results show above its passages. */
final class WorkCards {
    private final String work;
    private final List<String> documents = new ArrayList<>();

    WorkCards(String work) {
        this.work = work;
    }

    /**
     * Adds a witness.
     *
     * @param unit number of its first unit in the work
     */
    void add(Card card, int unit) {
        JsonObject json = new JsonObject().text("id", card.id()).number("unit", unit);
        fact(json, card, Field.TITLE, "title", "titleStatus");
        json.text("language", card.language().tag());
        fact(json, card, Field.KIND, "kind", "");
        fact(json, card, Field.DATE, "date", "dateStatus");
        fact(json, card, Field.CONTAINER, "container", "");
        fact(json, card, Field.TRANSLATION, "translation", "");
        documents.add(json.toString());
    }

    /** The card as JSON. */
    String json() {
        return new JsonObject()
                .text("id", work)
                .raw("documents", "[" + String.join(",", documents) + "]")
                .toString();
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
