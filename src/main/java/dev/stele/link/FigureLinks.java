package dev.stele.link;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase;
import dev.stele.model.EdtfDate;
import dev.stele.model.Figures;
import dev.stele.model.Instance;
import dev.stele.model.Mention;
import dev.stele.model.Quantity;
import dev.stele.model.Range;
import dev.stele.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Brings figures together that are said of the same thing: in the same unit, of the same time, and
 * both a level or both a change in the same direction, with the same {@link Subject}. Whether their
 * values agree does not count: where they differ, they should stand together all the more. Figures
 * of one sentence, or of sentences that semicolons join, are told apart by their author and never
 * come together.
 */
final class FigureLinks {
    /** How many figures a library shows. */
    static final int MOST = 4000;

    /** A figure is compared with at most so many of those that share a term with it. */
    private static final int MOST_COMPARED = 200;

    private record Figure(
            Copied.Said said, String bucket, String row, Subject subject, Extent extent) {}

    private final Ration<Figure> ration = new Ration<>(MOST);
    private final Predicate<String> isPlace;
    private int missing;

    /**
     * @param isPlace which concepts, by their ids, are places
     */
    FigureLinks(Predicate<String> isPlace) {
        this.isPlace = isPlace;
    }

    void add(AnalysedDocument document, Statements statements) {
        List<Figure> figures = new ArrayList<>();
        Map<Long, Integer> places = new HashMap<>();
        int datesBefore = 0;
        Map<Integer, List<Mention>> mentions = new HashMap<>();
        for (Mention mention : document.mentions()) {
            mentions.computeIfAbsent(mention.passage(), passage -> new ArrayList<>()).add(mention);
        }
        for (int i = 0; i < document.quantities().size() && i < MOST; i++) {
            Quantity quantity = document.quantities().get(i);
            datesBefore = datesBefore(document.dates(), datesBefore, quantity);
            int passage = quantity.passage();
            int sentence = statements.sentence(passage, quantity.range().from());
            long key = statements.key(passage, sentence);
            int place = places.merge(key, 1, Integer::sum) - 1;
            String bucket = bucket(quantity);
            Subject subject =
                    bucket.isEmpty()
                            ? Subject.UNKNOWN
                            : subject(
                                    document,
                                    quantity,
                                    datesBefore,
                                    statements,
                                    mentions.getOrDefault(passage, List.of()));
            figures.add(
                    new Figure(
                            new Copied.Said(document.id(), i, key, place, false),
                            bucket,
                            document.id() + ":" + passage + ":" + statements.row(passage, sentence),
                            subject,
                            Extent.of(quantity)));
        }
        ration.add(figures);
        missing += document.quantities().size() - figures.size();
    }

    /** The subject begins behind the date that the figure holds for, where that stands near. */
    private Subject subject(
            AnalysedDocument document,
            Quantity quantity,
            int datesBefore,
            Statements statements,
            List<Mention> mentions) {
        int passage = quantity.passage();
        int from = quantity.range().from();
        Range sentence = statements.range(passage, statements.sentence(passage, from));
        int start = sentence.from();
        for (int i = datesBefore - 1; i >= 0; i--) {
            DatePhrase date = document.dates().get(i);
            if (date.passage() != passage || date.range().to() < from - Subject.BEFORE) {
                break;
            }
            if (date.range().from() >= start
                    && quantity.period().equals(Optional.of(date.date()))) {
                start = date.range().to();
                break;
            }
        }
        String text = statements.passage(passage).text();
        return Subject.of(text, quantity.range(), sentence, start, mentions, isPlace);
    }

    /** How many of the dates stand before the quantity, from those that do not before the last. */
    private static int datesBefore(List<DatePhrase> dates, int known, Quantity quantity) {
        int before = known;
        while (before < dates.size()
                && (dates.get(before).passage() < quantity.passage()
                        || dates.get(before).passage() == quantity.passage()
                                && dates.get(before).range().to() <= quantity.range().from())) {
            before++;
        }
        return before;
    }

    /** What two figures must have in common to be compared; empty for one that never is. */
    private static String bucket(Quantity quantity) {
        if (quantity.period().isEmpty() || quantity.unit().kind() == Unit.Kind.DURATION) {
            return "";
        }
        return quantity.unit().code()
                + "|"
                + quantity.period().map(EdtfDate::text).orElse("")
                + "|"
                + quantity.change();
    }

    Figures figures(Copied copied) {
        Map<String, Figure> byPlace = new HashMap<>();
        List<Copied.Said> said = new ArrayList<>();
        for (Figure figure : ration.kept()) {
            said.add(figure.said());
            byPlace.put(figure.said().document() + ":" + figure.said().index(), figure);
        }
        Map<Integer, List<Instance>> groups = new LinkedHashMap<>();
        Map<Integer, List<Extent>> extents = new HashMap<>();
        Map<String, Map<Integer, List<Member>>> postings = new HashMap<>();
        int next = 0;
        for (Instance instance : copied.folded(said)) {
            Figure figure = byPlace.get(instance.document() + ":" + instance.index());
            int group = next;
            if (figure != null && !figure.bucket().isEmpty()) {
                Map<Integer, List<Member>> terms =
                        postings.computeIfAbsent(figure.bucket(), bucket -> new HashMap<>());
                group = groupOf(figure, terms, next);
                for (int term : figure.subject().keys()) {
                    terms.computeIfAbsent(term, key -> new ArrayList<>())
                            .add(new Member(figure, group));
                }
            }
            if (group == next) {
                next++;
            }
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(instance);
            if (figure != null) {
                extents.computeIfAbsent(group, key -> new ArrayList<>()).add(figure.extent());
            }
        }
        return new Figures(
                List.copyOf(groups.values()),
                contradicting(groups, extents),
                ration.total() + missing);
    }

    /** The places of the groups in which no one value can be meant by all. */
    private static SortedSet<Integer> contradicting(
            Map<Integer, List<Instance>> groups, Map<Integer, List<Extent>> extents) {
        SortedSet<Integer> contradicting = new TreeSet<>();
        int place = 0;
        for (int group : groups.keySet()) {
            List<Extent> all = extents.getOrDefault(group, List.of());
            if (all.stream().anyMatch(one -> !all.stream().allMatch(one::meets))) {
                contradicting.add(place);
            }
            place++;
        }
        return contradicting;
    }

    private record Member(Figure figure, int group) {}

    /** The group of the first figure that is said of the same thing, or {@code otherwise}. */
    private static int groupOf(Figure figure, Map<Integer, List<Member>> terms, int otherwise) {
        int compared = 0;
        for (int term : figure.subject().keys()) {
            for (Member member : terms.getOrDefault(term, List.of())) {
                if (compared++ == MOST_COMPARED) {
                    return otherwise;
                }
                if (!member.figure().row().equals(figure.row())
                        && member.figure().subject().isSame(figure.subject())) {
                    return member.group();
                }
            }
        }
        return otherwise;
    }
}
