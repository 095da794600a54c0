package dev.stele.link;

import dev.stele.diagnostic.Findings;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Card;
import dev.stele.model.Concept;
import dev.stele.model.Corpus;
import dev.stele.model.Documents;
import dev.stele.model.Library;
import dev.stele.model.Link;
import dev.stele.model.Mention;
import dev.stele.model.Occurrence;
import dev.stele.model.Standing;
import dev.stele.model.Work;
import dev.stele.model.Work.Witness;
import dev.stele.text.Folding;
import dev.stele.text.Sketch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the documents of a corpus to a library: works, concepts and their occurrences, links and
 * backlinks, the timeline and the figures. Documents are read once, those with links or copies
 * twice.
 */
public final class Linker {
    private final Corpus corpus;
    private final Findings findings;

    public Linker(Corpus corpus, Findings findings) {
        this.corpus = corpus;
        this.findings = findings;
    }

    public Library link(Documents documents) {
        SortedMap<String, Card> cards = new TreeMap<>();
        List<Works.Text> texts = new ArrayList<>();
        List<String> linking = new ArrayList<>();
        SortedMap<String, OccurrenceList> occurrences = noOccurrences(documents);
        SuppliedChecks supplied = new SuppliedChecks(corpus, findings);
        SharedText shared = new SharedText();
        WantedTexts wanted = new WantedTexts(labels());
        TimelineLinks timeline = new TimelineLinks();
        FigureLinks figures = new FigureLinks(places()::contains);
        List<String> ids = documents.ids();
        for (int i = 0; i < ids.size(); i++) {
            AnalysedDocument analysed = documents.get(ids.get(i));
            cards.put(analysed.id(), Cards.of(analysed.document(), ""));
            texts.add(new Works.Text(Standing.of(analysed), Sketch.of(analysed.signature())));
            for (Mention mention : analysed.mentions()) {
                occurrences
                        .computeIfAbsent(mention.concept(), id -> new OccurrenceList(id, ids))
                        .add(i, mention);
            }
            if (LinkResolver.mayHaveLinks(analysed.document())) {
                linking.add(analysed.id());
            }
            wanted.add(analysed.document());
            shared.add(i, analysed.signature().fingerprints());
            Statements statements = new Statements(analysed.document());
            timeline.add(analysed, statements);
            figures.add(analysed, statements);
            supplied.check(analysed.document());
        }
        supplied.reportUnmatched();
        List<Work> works = new Works(documents).of(texts, cards);
        for (Work work : works) {
            for (Witness witness : work.witnesses()) {
                cards.computeIfPresent(
                        witness.document(), (id, card) -> Cards.withWork(card, work.id()));
            }
        }
        Catalogue catalogue = catalogue(works, cards);
        SortedMap<String, List<Link>> links = links(documents, linking, catalogue);
        addCited(wanted.links(catalogue), links);
        Copied copied = new Copied(works);
        return new Library(
                corpus,
                documents,
                cards,
                works,
                new TreeMap<String, List<Occurrence>>(occurrences),
                links,
                backlinks(links),
                shared.links(
                        documents,
                        (a, b) ->
                                !Objects.requireNonNull(cards.get(a))
                                        .work()
                                        .equals(Objects.requireNonNull(cards.get(b)).work())),
                wanted.citations(),
                wanted.wanted(catalogue),
                timeline.timeline(copied),
                figures.figures(copied));
    }

    /** The folded labels of all concepts. */
    private Set<String> labels() {
        return corpus.vocabulary().concepts().stream()
                .flatMap(
                        concept ->
                                Stream.concat(
                                        concept.prefLabel().values().stream(),
                                        concept.altLabel().values().stream().flatMap(List::stream)))
                .map(Folding::of)
                .collect(Collectors.toSet());
    }

    /** What the source itself links stays as it is. */
    private static void addCited(List<Link> cited, SortedMap<String, List<Link>> links) {
        for (Link link : cited) {
            List<Link> ofDocument = links.computeIfAbsent(link.document(), id -> new ArrayList<>());
            boolean taken =
                    ofDocument.stream()
                            .anyMatch(
                                    other ->
                                            other.passage() == link.passage()
                                                    && other.range().overlaps(link.range()));
            if (!taken) {
                ofDocument.add(link);
            }
        }
        links.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt(Link::passage)
                                                .thenComparing(Link::range)));
    }

    private Set<String> places() {
        return corpus.vocabulary().concepts().stream()
                .filter(concept -> concept.kind().equals("place"))
                .map(Concept::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private SortedMap<String, OccurrenceList> noOccurrences(Documents documents) {
        SortedMap<String, OccurrenceList> occurrences = new TreeMap<>();
        for (Concept concept : corpus.vocabulary().concepts()) {
            occurrences.put(concept.id(), new OccurrenceList(concept.id(), documents.ids()));
        }
        return occurrences;
    }

    /** The best witnesses first, so that a title or address of several means the one to cite. */
    private static Catalogue catalogue(List<Work> works, Map<String, Card> cards) {
        Catalogue catalogue = new Catalogue();
        for (Work work : works) {
            work.witnesses()
                    .forEach(
                            witness ->
                                    catalogue.add(
                                            Objects.requireNonNull(cards.get(witness.document()))));
        }
        return catalogue;
    }

    private SortedMap<String, List<Link>> links(
            Documents documents, List<String> linking, Catalogue catalogue) {
        LinkResolver resolver = new LinkResolver(catalogue, new Fragments(documents), findings);
        SortedMap<String, List<Link>> links = new TreeMap<>();
        for (String id : linking) {
            List<Link> ofDocument = resolver.links(documents.get(id).document());
            if (!ofDocument.isEmpty()) {
                links.put(id, ofDocument);
            }
        }
        return links;
    }

    private static SortedMap<String, List<Link>> backlinks(Map<String, List<Link>> links) {
        SortedMap<String, List<Link>> backlinks = new TreeMap<>();
        links.values().stream()
                .flatMap(List::stream)
                .filter(link -> !link.target().equals(link.document()))
                .forEach(
                        link ->
                                backlinks
                                        .computeIfAbsent(link.target(), t -> new ArrayList<>())
                                        .add(link));
        return backlinks;
    }
}
