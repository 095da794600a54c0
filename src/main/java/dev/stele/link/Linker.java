package dev.stele.link;

import dev.stele.diagnostic.Findings;
import dev.stele.model.Card;
import dev.stele.model.Concept;
import dev.stele.model.Corpus;
import dev.stele.model.Documents;
import dev.stele.model.Library;
import dev.stele.model.Link;
import dev.stele.model.Source;
import dev.stele.model.Work;
import dev.stele.model.Work.Witness;
import dev.stele.text.Folding;
import dev.stele.text.SortOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
    private final Function<Source, Optional<String>> files;

    /**
     * @param files what stands in the file of a source, so that findings can name the line
     */
    public Linker(Corpus corpus, Findings findings, Function<Source, Optional<String>> files) {
        this.corpus = corpus;
        this.findings = findings;
        this.files = files;
    }

    /** A linker whose findings name files without lines. */
    public Linker(Corpus corpus, Findings findings) {
        this(corpus, findings, source -> Optional.empty());
    }

    public Library link(Documents documents) {
        Gathering gathered = gather(documents);
        SortedMap<String, Card> cards = gathered.cards();
        Comparator<String> order = SortOrder.of(corpus.language().tag());
        List<Work> works = new Works(documents, order).of(gathered.texts(), cards);
        enterWorks(works, cards);
        Catalogue catalogue = catalogue(works, cards, gathered.dois());
        SortedMap<String, List<Link>> links = links(documents, gathered.linking(), catalogue);
        addCited(gathered.wanted().links(catalogue), links);
        Copied copied = new Copied(works);
        return new Library(
                corpus,
                documents,
                cards,
                works,
                gathered.occurrences(),
                links,
                backlinks(links),
                gathered.shared()
                        .links(documents, (a, b) -> !work(cards, a).equals(work(cards, b))),
                new RelatedTexts(gathered.profiles(), documents, works, places()::contains)
                        .related(),
                gathered.wanted().citations(),
                gathered.wanted().wanted(catalogue, id -> work(cards, id), order),
                gathered.timeline().timeline(copied),
                gathered.figures().figures(copied));
    }

    private Gathering gather(Documents documents) {
        SuppliedChecks supplied = new SuppliedChecks(corpus, findings);
        Gathering gathered =
                new Gathering(
                        corpus.vocabulary(),
                        documents.ids(),
                        new WantedTexts(labels()),
                        new FigureLinks(places()::contains));
        documents.stream()
                .forEachOrdered(
                        document -> {
                            gathered.add(document);
                            supplied.check(document.document());
                        });
        supplied.reportUnmatched();
        return gathered;
    }

    private static void enterWorks(List<Work> works, SortedMap<String, Card> cards) {
        for (Work work : works) {
            for (Witness witness : work.witnesses()) {
                cards.computeIfPresent(
                        witness.document(), (id, card) -> Cards.withWork(card, work.id()));
            }
        }
    }

    private static String work(Map<String, Card> cards, String document) {
        return Objects.requireNonNull(cards.get(document)).work();
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

    /** The best witnesses first, so that a title or address of several means the one to cite. */
    private static Catalogue catalogue(
            List<Work> works, Map<String, Card> cards, Map<String, String> dois) {
        Catalogue catalogue = new Catalogue();
        for (Work work : works) {
            work.witnesses()
                    .forEach(
                            witness ->
                                    catalogue.add(
                                            Objects.requireNonNull(cards.get(witness.document())),
                                            dois));
        }
        return catalogue;
    }

    private SortedMap<String, List<Link>> links(
            Documents documents, List<String> linking, Catalogue catalogue) {
        LinkResolver resolver =
                new LinkResolver(catalogue, new Fragments(documents), findings, files);
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
