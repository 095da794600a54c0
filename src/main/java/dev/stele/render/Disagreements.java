package dev.stele.render;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.EdtfDate;
import dev.stele.model.Figures;
import dev.stele.model.Instance;
import dev.stele.model.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which documents have figures that others of the same thing contradict. */
final class Disagreements {
    /** Groups that the page of one document shows. */
    private static final int MOST = 20;

    private final Figures figures;
    private final Map<String, Set<Integer>> groups = new HashMap<>();

    Disagreements(Figures figures) {
        this.figures = figures;
        for (int group : figures.contradicting()) {
            for (Instance instance : figures.groups().get(group)) {
                groups.computeIfAbsent(instance.document(), id -> new TreeSet<>()).add(group);
            }
        }
    }

    /** The fragment by which the page of figures shows a group. */
    static String address(int group) {
        return "g" + (group + 1);
    }

    /** What the figures of a group have in common. */
    static String label(Quantity one, Messages messages) {
        String period = one.period().map(EdtfDate::text).orElse("");
        return messages.say("figures.group", new Edtf(messages).told(period), one.unit().code());
    }

    /** The groups in which a figure of the document stands, with all their figures. */
    List<DocumentView.DisagreementView> of(String document, Site site, Place place) {
        return groups.getOrDefault(document, Set.of()).stream()
                .limit(MOST)
                .map(group -> view(document, group, site, place))
                .toList();
    }

    private DocumentView.DisagreementView view(String document, int group, Site site, Place place) {
        List<DocumentView.QuotedView> quotes = new ArrayList<>();
        String label = "";
        for (Instance instance : figures.groups().get(group)) {
            AnalysedDocument source = site.library().documents().get(instance.document());
            Quantity quantity = source.quantities().get(instance.index());
            Excerpt excerpt =
                    Excerpt.of(
                            source.document().passages().get(quantity.passage()), quantity.range());
            boolean here = instance.document().equals(document);
            label = label.isEmpty() ? label(quantity, site.messages()) : label;
            quotes.add(
                    new DocumentView.QuotedView(
                            site.titles().of(site.card(instance.document())),
                            here
                                    ? "#" + excerpt.anchor()
                                    : place.to(
                                            SitePaths.document(instance.document()),
                                            excerpt.anchor()),
                            excerpt.lang(),
                            excerpt.before(),
                            excerpt.words(),
                            excerpt.after(),
                            here ? "#" + excerpt.anchor() : ""));
        }
        return new DocumentView.DisagreementView(
                label, place.to(SitePaths.FIGURES, address(group)), quotes);
    }
}
