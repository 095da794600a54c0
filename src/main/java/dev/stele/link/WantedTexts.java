package dev.stele.link;

import dev.stele.model.Citation;
import dev.stele.model.Document;
import dev.stele.model.Link;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Role;
import dev.stele.model.Wanted;
import dev.stele.text.Folding;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers the texts that documents cite: the items of their lists of references and titles in 《》.
 * Those that stand in the library become links; the others are wanted.
 */
final class WantedTexts {
    private static final Pattern TITLE = Pattern.compile("[《『]([^《》『』]{2,80})[》』]");

    /** Places kept of one text; the count goes on. */
    private static final int MOST_PLACES = 200;

    private final Set<String> known;
    private final List<Cited> cited = new ArrayList<>();
    private final SortedMap<String, List<Citation>> citations = new TreeMap<>();

    /**
     * @param known folded labels of concepts, which have pages of their own
     */
    WantedTexts(Set<String> known) {
        this.known = known;
    }

    private record Cited(Wanted.Kind kind, String label, String address, Wanted.Place place) {}

    /** Reads what one document cites. */
    void add(Document document) {
        Bibliography bibliography = new Bibliography(document);
        List<Citation> places = bibliography.citations();
        if (!places.isEmpty()) {
            citations.put(document.id(), places);
        }
        for (Bibliography.Item item : bibliography.items()) {
            ItemFacts facts = ItemFacts.of(item.text());
            int at = Math.max(0, item.text().indexOf(facts.title()));
            Range range =
                    new Range(at, Math.min(item.text().length(), at + facts.title().length()));
            cited.add(
                    new Cited(
                            Wanted.Kind.REFERENCE,
                            facts.title(),
                            facts.address(),
                            new Wanted.Place(document.id(), item.passage(), range)));
        }
        List<Passage> passages = document.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.role() != Role.REFERENCE && passage.kind() != PassageKind.CODE) {
                addTitles(document.id(), i, passage.text());
            }
        }
    }

    private void addTitles(String document, int passage, String text) {
        for (Matcher title = TITLE.matcher(text); title.find(); ) {
            String label = title.group(1).strip();
            if (!label.isEmpty() && !known.contains(Folding.of(label))) {
                Range range = new Range(title.start(1), title.end(1));
                cited.add(
                        new Cited(
                                Wanted.Kind.TITLE,
                                label,
                                "",
                                new Wanted.Place(document, passage, range)));
            }
        }
    }

    /** The citations of each document, by its ID. */
    SortedMap<String, List<Citation>> citations() {
        return citations;
    }

    /**
     * The texts that are not in the library, those that most works cite first.
     *
     * @param works gives the work of a document
     * @param order of those that are cited as often
     */
    List<Wanted> wanted(
            Catalogue catalogue, UnaryOperator<String> works, Comparator<String> order) {
        Map<String, List<Cited>> missing = new LinkedHashMap<>();
        for (Cited each : cited) {
            if (target(each, catalogue).isEmpty()) {
                String key =
                        each.address().isEmpty()
                                ? Folding.of(Letters.only(each.label()))
                                : each.address();
                missing.computeIfAbsent(key, it -> new ArrayList<>()).add(each);
            }
        }
        return missing.values().stream()
                .map(same -> wanted(same, works))
                .sorted(
                        Comparator.comparingInt(Wanted::works)
                                .thenComparingInt(Wanted::citations)
                                .reversed()
                                .thenComparing(Wanted::label, order))
                .toList();
    }

    /** What several places cite: a work cites it as often as that witness which does so most. */
    private static Wanted wanted(List<Cited> same, UnaryOperator<String> works) {
        Map<String, Integer> byDocument = new LinkedHashMap<>();
        same.forEach(each -> byDocument.merge(each.place().document(), 1, Integer::sum));
        Map<String, Integer> byWork = new LinkedHashMap<>();
        byDocument.forEach(
                (document, count) -> byWork.merge(works.apply(document), count, Math::max));
        int citations = byWork.values().stream().mapToInt(Integer::intValue).sum();
        Cited first = same.get(0);
        return new Wanted(
                first.kind(),
                first.label(),
                first.address(),
                same.stream().limit(MOST_PLACES).map(Cited::place).toList(),
                byWork.size(),
                citations,
                same.size() - citations);
    }

    /** Links from the citing words to the documents of the library that they mean. */
    List<Link> links(Catalogue catalogue) {
        List<Link> links = new ArrayList<>();
        for (Cited each : cited) {
            Wanted.Place place = each.place();
            target(each, catalogue)
                    .filter(target -> !target.equals(place.document()))
                    .ifPresent(
                            target ->
                                    links.add(
                                            new Link(
                                                    place.document(),
                                                    place.passage(),
                                                    place.range(),
                                                    target,
                                                    Optional.empty())));
        }
        return links;
    }

    private static Optional<String> target(Cited cited, Catalogue catalogue) {
        Optional<String> byAddress =
                cited.address().isEmpty()
                        ? Optional.empty()
                        : catalogue.atAddress(Href.of(cited.address()));
        return byAddress
                .or(() -> catalogue.titled(cited.label()))
                .or(
                        () ->
                                cited.kind() == Wanted.Kind.REFERENCE
                                        ? catalogue.titledWithin(cited.label())
                                        : Optional.empty());
    }
}
