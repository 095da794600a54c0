package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Field;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The documents of a work as a list shows them. */
final class Witnesses {
    private final Site site;
    private final Place place;

    Witnesses(Site site, Place place) {
        this.site = site;
        this.place = place;
    }

    /**
     * @param current ID of the document whose page this is, or empty
     * @param conditions of the documents as far as they are known, by ID
     */
    List<DocumentView.WitnessView> views(
            Work work, String current, Map<String, Condition> conditions) {
        List<DocumentView.WitnessView> views = new ArrayList<>();
        for (Work.Witness witness : work.witnesses()) {
            Card card = site.card(witness.document());
            Condition condition = conditions.get(witness.document());
            boolean cited = witness.document().equals(work.best());
            views.add(
                    new DocumentView.WitnessView(
                            card.id(),
                            site.titles().of(card),
                            place.to(SitePaths.document(card.id())),
                            site.messages().sayOr("relation.", witness.relation()),
                            cited
                                    ? ""
                                    : site.messages()
                                            .say(
                                                    "witness.alike",
                                                    Apparatus.percent(witness.similarity())),
                            cited,
                            card.id().equals(current),
                            facts(card),
                            condition == null ? List.of() : condition.phrases(site.messages())));
        }
        return views;
    }

    /** Outlet, date, language and length of a document. */
    List<ListViews.Term> facts(Card card) {
        String own = site.messages().language().tag();
        List<ListViews.Term> facts = new ArrayList<>();
        String container = card.metadata().value(Field.CONTAINER);
        if (!container.isEmpty()) {
            facts.add(
                    new ListViews.Term(
                            container, Tongues.tag(Tongues.of(container, card.language()))));
        }
        String date = card.metadata().value(Field.DATE);
        String shown =
                date.isEmpty()
                        ? site.messages().say("date.undated")
                        : new Edtf(site.messages()).shownInList(date);
        facts.add(new ListViews.Term(shown, own));
        facts.add(new ListViews.Term(site.messages().name(card.language()), own));
        facts.add(new ListViews.Term(site.length(card), own));
        return facts;
    }
}
