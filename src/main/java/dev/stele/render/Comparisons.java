package dev.stele.render;

import dev.stele.model.Annotation;
import dev.stele.model.Collation;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.model.Work;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the views that set witnesses beside the one to cite. */
final class Comparisons {
    /** More places than these are read in the documents themselves. */
    private static final int MOST_PLACES = 100;

    private static final int PLACES_OF_A_SLIP = 5;
    private static final int AROUND = 12;

    private final Site site;
    private final Place place;
    private final Messages messages;
    private final Document base;

    /**
     * @param best ID of the witness to cite
     */
    Comparisons(Site site, Place place, String best) {
        this.site = site;
        this.place = place;
        this.messages = site.messages();
        this.base = site.library().documents().get(best).document();
    }

    WorkView.Comparison view(Work.Witness witness) {
        Document other = site.library().documents().get(witness.document()).document();
        List<WorkView.Damage> damage = new ArrayList<>(damage(base));
        damage.addAll(damage(other));
        List<WorkView.Slip> slips = slips(other);
        return new WorkView.Comparison(
                "beside-" + other.id().replace('/', '-').replace(' ', '-'),
                site.titles().of(site.card(other.id())),
                place.to(SitePaths.document(other.id())),
                messages.sayOr("relation.", witness.relation()),
                summary(witness.collation()),
                damage.subList(0, Math.min(damage.size(), MOST_PLACES)),
                damage.size() > MOST_PLACES
                        ? messages.say("work.damage.more", damage.size() - MOST_PLACES)
                        : "",
                slips,
                slips.isEmpty()
                        ? ""
                        : messages.say(
                                "work.slips.summary",
                                slips.stream().mapToInt(WorkView.Slip::count).sum(),
                                slips.size()),
                rows(witness.collation(), other),
                Tongues.tag(base.language()),
                Tongues.tag(other.language()));
    }

    /** How many passages say the same, differ, and stand in one witness alone. */
    private String summary(Collation collation) {
        int alike = 0;
        int differing = 0;
        int onlyBase = 0;
        int onlyOther = 0;
        for (Collation.Row row : collation.rows()) {
            if (row.same()) {
                alike += row.base().size();
            } else if (row.other().isEmpty()) {
                onlyBase += row.base().size();
            } else if (row.base().isEmpty()) {
                onlyOther += row.other().size();
            } else {
                differing += row.base().size();
            }
        }
        List<String> parts = new ArrayList<>();
        parts.add(messages.say("work.summary.alike", alike, base.passages().size()));
        if (differing > 0) {
            parts.add(messages.say("work.summary.differing", differing));
        }
        if (onlyBase > 0) {
            parts.add(messages.say("work.summary.base", onlyBase));
        }
        if (onlyOther > 0) {
            parts.add(messages.say("work.summary.other", onlyOther));
        }
        return messages.say("work.summary", String.join(messages.say("list.separator"), parts));
    }

    private List<WorkView.Damage> damage(Document document) {
        List<WorkView.Damage> damage = new ArrayList<>();
        for (Passage passage : document.passages()) {
            for (Annotation annotation : passage.annotations()) {
                if (annotation.kind() != Annotation.Kind.REPAIR) {
                    continue;
                }
                Edit edit = edit(document, annotation);
                damage.add(
                        new WorkView.Damage(
                                edit.before().strip(),
                                annotation.range().of(passage.text()),
                                Tongues.tag(passage.language()),
                                Reasons.in(messages.language()).markup(edit.reason()),
                                address(document, passage)));
            }
        }
        return damage;
    }

    private List<WorkView.Slip> slips(Document document) {
        Map<String, List<WorkView.Line>> places = new LinkedHashMap<>();
        Map<String, Edit> kinds = new LinkedHashMap<>();
        for (Passage passage : document.passages()) {
            for (Annotation annotation : passage.annotations()) {
                if (annotation.kind() != Annotation.Kind.PROPOSAL) {
                    continue;
                }
                Edit edit = edit(document, annotation);
                if (edit.kind() == Edit.Kind.SPELLING) {
                    String kind = edit.before() + "\n" + edit.after();
                    kinds.putIfAbsent(kind, edit);
                    places.computeIfAbsent(kind, it -> new ArrayList<>())
                            .add(around(document, passage, annotation.range()));
                }
            }
        }
        List<WorkView.Slip> slips = new ArrayList<>();
        kinds.forEach(
                (kind, edit) -> {
                    List<WorkView.Line> all = places.getOrDefault(kind, List.of());
                    int shown = Math.min(all.size(), PLACES_OF_A_SLIP);
                    slips.add(
                            new WorkView.Slip(
                                    edit.before(),
                                    edit.after(),
                                    Tongues.tag(document.language()),
                                    all.size(),
                                    all.subList(0, shown),
                                    all.size() > shown
                                            ? messages.say("work.slips.more", all.size() - shown)
                                            : ""));
                });
        slips.sort((a, b) -> Integer.compare(b.count(), a.count()));
        return slips;
    }

    private static Edit edit(Document document, Annotation annotation) {
        return document.ledger().edits().get(Integer.parseInt(annotation.value()));
    }

    /** Some words on both sides of a place. */
    private WorkView.Line around(Document document, Passage passage, Range range) {
        String text = passage.text();
        int from = Math.max(0, range.from() - AROUND / 2);
        int to = Math.min(text.length(), range.to() + AROUND / 2);
        if (Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        Spans spans = new Spans(text.substring(from, to).replace('\n', ' '));
        spans.add(differing(range.from() - from, range.to() - from));
        return new WorkView.Line(
                new SafeString(spans.write()),
                Tongues.tag(passage.language()),
                address(document, passage));
    }

    private List<WorkView.Row> rows(Collation collation, Document other) {
        return collation.rows().stream()
                .map(
                        row ->
                                new WorkView.Row(
                                        kind(row),
                                        label(row),
                                        lines(base, row.base()),
                                        lines(other, row.other())))
                .toList();
    }

    private static String kind(Collation.Row row) {
        if (row.same()) {
            return "alike";
        }
        if (row.base().isEmpty()) {
            return "other";
        }
        return row.other().isEmpty() ? "base" : "differing";
    }

    private String label(Collation.Row row) {
        int passages = row.base().isEmpty() ? row.other().size() : row.base().size();
        boolean onlyBreaks = row.base().differing().isEmpty() && row.other().differing().isEmpty();
        return switch (kind(row)) {
            case "alike" -> messages.say("work.row.alike", passages);
            case "base" -> messages.say("work.row.base");
            case "other" -> messages.say("work.row.other");
            default ->
                    onlyBreaks
                            ? messages.say("work.row.breaks")
                            : messages.say("work.row.differing", passages);
        };
    }

    private List<WorkView.Line> lines(Document document, Collation.Side side) {
        List<WorkView.Line> lines = new ArrayList<>();
        for (int i = side.from(); i < side.to(); i++) {
            Passage passage = document.passages().get(i);
            Spans spans = new Spans(passage.text());
            for (Annotation annotation : passage.annotations()) {
                if (annotation.kind() == Annotation.Kind.WIDTH) {
                    Wide.draw(passage.text(), annotation.range(), annotation.value(), spans);
                } else if (annotation.kind() == Annotation.Kind.REPAIR
                        && annotation.range().length() > 0) {
                    Range range = annotation.range();
                    spans.add(
                            new Spans.Span(
                                    range.from(),
                                    range.to(),
                                    "<span class=\"repair\">",
                                    "</span>",
                                    0));
                }
            }
            for (Collation.Place it : side.differing()) {
                if (it.passage() == i) {
                    spans.add(differing(it.range().from(), it.range().to()));
                }
            }
            lines.add(
                    new WorkView.Line(
                            new SafeString(spans.write()),
                            Tongues.tag(passage.language()),
                            address(document, passage)));
        }
        return lines;
    }

    private static Spans.Span differing(int from, int to) {
        return new Spans.Span(from, to, "<mark class=\"differing\">", "</mark>", 1);
    }

    private String address(Document document, Passage passage) {
        return place.to(SitePaths.document(document.id()), passage.anchor());
    }
}
