package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Edit;
import dev.stele.model.Field;
import dev.stele.model.Status;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the page of a work with several witnesses: which one to cite, and how the others differ.
 */
final class WorkPages {
    /** Versions on a page: each stands there with its text beside the one to cite. */
    private static final int PER_PAGE = 24;

    private final Site site;
    private final Messages messages;
    private final Map<String, Condition> conditions;

    WorkPages(Site site, Map<String, Condition> conditions) {
        this.site = site;
        this.messages = site.messages();
        this.conditions = conditions;
    }

    /** The page on which a witness stands. */
    static String pathFor(Work work, String document) {
        int at = 0;
        while (!work.witnesses().get(at).document().equals(document)) {
            at++;
        }
        return path(work, at / PER_PAGE + 1);
    }

    static List<Paging> pages(Work work) {
        return Paging.of(work.witnesses().size(), PER_PAGE);
    }

    static String path(Work work, int page) {
        return SitePaths.listPage(SitePaths.work(work.id()), page);
    }

    WorkView view(Work work, Paging paging) {
        Place place = Place.of(path(work, paging.number()));
        Titles.Title title = site.titles().of(site.card(work.best()));
        Comparisons comparisons = new Comparisons(site, place, work.best());
        Witnesses witnesses = new Witnesses(site, place, work, "");
        List<Work.Witness> shown = work.witnesses().subList(paging.first(), paging.last());
        return new WorkView(
                site.shell(
                        place,
                        messages.say("work.title", title.bracketed()),
                        messages.language(),
                        Scripts.PLAIN),
                title,
                messages.say("work.introduction", work.witnesses().size(), advice(work)),
                shown.stream().map(it -> witnesses.view(it, condition(it))).toList(),
                shown.stream()
                        .filter(it -> !it.document().equals(work.best()))
                        .map(comparisons::view)
                        .toList(),
                paging.first(),
                paging.links(place, SitePaths.work(work.id())));
    }

    private List<String> condition(Work.Witness witness) {
        Condition condition = conditions.get(witness.document());
        return condition == null ? List.of() : condition.phrases(messages);
    }

    /** Why the first witness is the one to cite. */
    private String advice(Work work) {
        List<String> reasons = new ArrayList<>();
        Card best = site.card(work.best());
        int others = 0;
        boolean titled = false;
        boolean longest = true;
        for (Work.Witness witness : work.witnesses().subList(1, work.witnesses().size())) {
            Card card = site.card(witness.document());
            others += damage(card);
            titled |= !isTitled(card);
            longest &= card.length() <= best.length();
        }
        if (damage(best) == 0 && others > 0) {
            reasons.add(messages.say("work.reason.undamaged", others));
        }
        if (isTitled(best) && titled) {
            reasons.add(messages.say("work.reason.titled"));
        }
        if (reasons.isEmpty()) {
            reasons.add(messages.say(longest ? "work.reason.longest" : "work.reason.first"));
        }
        return String.join(messages.say("list.separator"), reasons);
    }

    private int damage(Card card) {
        Condition condition = conditions.get(card.id());
        return condition == null
                ? 0
                : condition.count(Edit.Kind.DAMAGE) + condition.count(Edit.Kind.READING);
    }

    private static boolean isTitled(Card card) {
        return card.metadata()
                .first(Field.TITLE)
                .filter(fact -> fact.status() == Status.STATED)
                .isPresent();
    }
}
