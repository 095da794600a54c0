package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Field;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.List;

/** The documents of a work as a list shows them. */
final class Witnesses {
    private final Site site;
    private final Place place;
    private final Work work;
    private final String current;

    /**
     * @param current ID of the document whose page this is, or empty
     */
    Witnesses(Site site, Place place, Work work, String current) {
        this.site = site;
        this.place = place;
        this.work = work;
        this.current = current;
    }

    /**
     * The first witnesses, and the current one in the place of the last of them if it comes later.
     *
     * @param most how many
     */
    List<DocumentView.WitnessView> first(int most) {
        List<Work.Witness> all = work.witnesses();
        List<Work.Witness> first = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
        all.stream()
                .skip(most)
                .filter(it -> it.document().equals(current))
                .forEach(it -> first.set(most - 1, it));
        return first.stream().map(it -> view(it, List.of())).toList();
    }

    /** Those others whose IDs stand in a text. */
    List<DocumentView.WitnessView> named(String text) {
        return work.witnesses().stream()
                .filter(it -> !it.document().equals(current) && text.contains(it.document()))
                .map(it -> view(it, List.of()))
                .toList();
    }

    /**
     * @param condition of the document, in words
     */
    DocumentView.WitnessView view(Work.Witness witness, List<String> condition) {
        Card card = site.card(witness.document());
        Messages messages = site.messages();
        boolean cited = witness.document().equals(work.best());
        String alike = messages.say("witness.alike", Apparatus.percent(witness.similarity()));
        return new DocumentView.WitnessView(
                card.id(),
                site.titles().of(card),
                place.to(SitePaths.document(card.id())),
                messages.sayOr("relation.", witness.relation()),
                cited ? "" : alike,
                cited,
                card.id().equals(current),
                facts(site, card),
                condition);
    }

    /** Outlet, date, language and length of a document. */
    static List<ListViews.Term> facts(Site site, Card card) {
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
