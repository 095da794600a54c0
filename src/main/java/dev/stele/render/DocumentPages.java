package dev.stele.render;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Card;
import dev.stele.model.Citation;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Link;
import dev.stele.model.Metadata;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Role;
import dev.stele.model.Status;
import dev.stele.model.Work;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the view of a document's page. */
final class DocumentPages {
    private static final int MOST_BACKLINKS = 50;

    /** All versions of a work stand on its own pages. */
    private static final int MOST_VERSIONS = 12;

    /** Citations that lead nowhere and are named. */
    private static final int MOST_NAMED = 8;

    private final Site site;
    private final Messages messages;

    DocumentPages(Site site) {
        this.site = site;
        this.messages = site.messages();
    }

    DocumentView view(AnalysedDocument analysed, Condition condition) {
        Document document = analysed.document();
        Place place = Place.of(SitePaths.document(document.id()));
        Card card = site.card(document.id());
        Work work = site.workOf(document.id());
        Witnesses witnesses = new Witnesses(site, place, work, document.id());
        int others = work.witnesses().size() - 1;
        List<DocumentView.WitnessView> versions =
                others > 0 ? witnesses.first(MOST_VERSIONS) : List.of();
        Apparatus apparatus = new Apparatus(messages, witnesses);
        PassageMarkup markup = new PassageMarkup(site, place, analysed, apparatus);
        TextFlow flow = new TextFlow(messages, document.language());
        Map<Integer, String> front = new TreeMap<>();
        List<DocumentView.Contents> contents = new ArrayList<>();
        List<Passage> passages = document.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String inline = former(document, passage) + markup.of(i);
            if (passage.role().isFrontMatter()) {
                front.put(i, inline);
                continue;
            }
            Optional<Edit> aside =
                    TextFlow.mayFold(passage) ? markup.aside(i) : Optional.<Edit>empty();
            if (aside.isPresent()) {
                flow.setAside(passage, inline, aside.get().reason());
                continue;
            }
            if (passage.kind() == PassageKind.HEADING) {
                contents.add(entry(passage, flow.headingLevel(passage)));
            }
            flow.add(passage, inline);
        }
        Head head = head(document, card, front);
        List<Previews.Preview> previews =
                site.previews().of(markup.linkedConcepts(), markup.linkedDocuments(), place);
        return new DocumentView(
                site.shell(place, head.title().bracketed(), document.language(), Scripts.DOCUMENT),
                HeadMetadata.of(
                        document,
                        card.lead(),
                        head.title().bracketed(),
                        site.canonical(place),
                        site.corpus()),
                document.id(),
                Tongues.tag(document.language()),
                head.heading(),
                head.anchor(),
                head.title().lang(),
                head.title().mark(),
                head.title().reason(),
                head.parallels(),
                head.bylines(),
                site.facts().translation(document).stream().toList(),
                facts(document, card),
                terms(document),
                condition.phrases(messages),
                site.citations().of(document, head.title().bracketed(), site.canonical(place)),
                versions.stream().filter(it -> it.cited() && !it.current()).toList(),
                condition.isDamaged()
                        ? messages.say("document.better.damaged")
                        : messages.say("document.better"),
                head.front(),
                contents,
                new SafeString(flow.finish()),
                previews,
                footing(document),
                apparatus.notes(),
                versions,
                others < MOST_VERSIONS
                        ? ""
                        : messages.say("document.versions.more", others + 1 - MOST_VERSIONS),
                others > 0 ? place.to(WorkPages.pathFor(work, document.id())) : "",
                site.disagreements().of(document.id(), site, place),
                quoted(onePerPassage(others(site.library().backlinks(), document)), place),
                quoted(others(site.library().shared(), document), place),
                new RelatedViews(site, place).of(document),
                place.to(SitePaths.asFound(document.id())),
                site.corpus().opensSources() ? place.to(SitePaths.source(document.source())) : "",
                document.source().path(),
                place.to(SitePaths.record(document.id())),
                place.to(SitePaths.text(document.id())),
                place.to(SitePaths.markdown(document.id())));
    }

    /** Where links to a passage's former addresses arrive. */
    private static String former(Document document, Passage passage) {
        return document.formerAnchors(passage).stream()
                .map(anchor -> "<span class=\"former\" id=\"" + anchor + "\"></span>")
                .collect(Collectors.joining());
    }

    private static DocumentView.Contents entry(Passage passage, int level) {
        return new DocumentView.Contents(
                level,
                Wide.of(passage, new Range(0, passage.text().length())),
                Tongues.tag(passage.language()),
                "#" + passage.anchor());
    }

    private record Head(
            Titles.Title title,
            SafeString heading,
            String anchor,
            List<DocumentView.Line> parallels,
            List<DocumentView.Line> bylines,
            List<DocumentView.Line> front) {}

    private Head head(Document document, Card card, Map<Integer, String> front) {
        Metadata metadata = document.metadata();
        Titles.Title title = site.titles().of(metadata, document.language(), card.lead());
        SafeString heading = title.drawn();
        String anchor = "";
        List<DocumentView.Line> parallels = new ArrayList<>();
        List<DocumentView.Line> bylines = new ArrayList<>();
        List<DocumentView.Line> rest = new ArrayList<>();
        boolean titled = title.devised();
        for (Map.Entry<Integer, String> entry : front.entrySet()) {
            Passage passage = document.passages().get(entry.getKey());
            SafeString html = new SafeString(entry.getValue());
            if (passage.role() == Role.TITLE && !titled) {
                titled = true;
                heading = html;
                anchor = passage.anchor();
                continue;
            }
            switch (passage.role()) {
                case TITLE, PARALLEL_TITLE -> parallels.add(line(passage, html, ""));
                case BYLINE -> bylines.add(line(passage, html, ""));
                default ->
                        rest.add(
                                line(
                                        passage,
                                        html,
                                        messages.say("role." + passage.role().label())));
            }
        }
        Optional<Fact> parallel = metadata.first(Field.PARALLEL_TITLE);
        if (parallel.isPresent()
                && parallels.stream().noneMatch(line -> line.anchor().isEmpty())
                && (parallel.get().status() != Status.STATED || parallels.isEmpty())) {
            parallels.add(line(parallel.get(), document));
        }
        if (isWithoutAbstract(document)) {
            metadata.all(Field.ABSTRACT).forEach(fact -> rest.add(abstractOf(fact, document)));
        }
        return new Head(title, heading, anchor, parallels, bylines, rest);
    }

    private static boolean isWithoutAbstract(Document document) {
        return document.passages().stream().noneMatch(it -> it.role() == Role.ABSTRACT);
    }

    private static DocumentView.Line line(Passage passage, SafeString html, String label) {
        return new DocumentView.Line(
                label,
                passage.anchor(),
                Tongues.tag(passage.language()),
                html,
                "",
                FactViews.NO_REASON);
    }

    private DocumentView.Line line(Fact fact, Document document) {
        boolean stated = fact.status() == Status.STATED;
        return new DocumentView.Line(
                "",
                "",
                Tongues.tag(Tongues.of(fact.value(), document.language())),
                new SafeString(Html.escaped(stated ? fact.value() : "[" + fact.value() + "]")),
                site.facts().mark(fact),
                site.facts().reason(fact));
    }

    private DocumentView.Line abstractOf(Fact fact, Document document) {
        return new DocumentView.Line(
                messages.say("role.abstract"),
                "",
                Tongues.tag(Tongues.of(fact.value(), document.language())),
                new SafeString(Html.escaped(fact.value())),
                site.facts().mark(fact),
                site.facts().reason(fact));
    }

    /** What a passage of the head already says is not said again as a fact. */
    private List<FactViews.FactView> facts(Document document, Card card) {
        Metadata metadata = document.metadata();
        for (Field field : List.of(Field.KEYWORDS, Field.CLASSIFICATION, Field.AUTHORS)) {
            if (isSaid(document, field)) {
                metadata = metadata.with(field, List.of());
            }
        }
        List<FactViews.FactView> facts =
                new ArrayList<>(site.facts().head(metadata, document.language()));
        facts.add(site.facts().plain("field.language", messages.name(document.language())));
        facts.add(site.facts().plain("field.length", site.length(card)));
        return facts;
    }

    /** On what terms the document is here, and whom to ask. */
    private List<FactViews.FactView> terms(Document document) {
        List<FactViews.FactView> terms = new ArrayList<>();
        terms.add(site.facts().rights(document.metadata(), document.language(), site.corpus()));
        site.facts().contact(site.corpus()).ifPresent(terms::add);
        return terms;
    }

    private static boolean isSaid(Document document, Field field) {
        boolean stated =
                document.metadata().all(field).stream()
                        .allMatch(fact -> fact.status() == Status.STATED);
        return stated
                && document.passages().stream()
                        .map(Passage::role)
                        .anyMatch(
                                role ->
                                        switch (field) {
                                            case KEYWORDS -> role == Role.KEYWORDS;
                                            case CLASSIFICATION -> role == Role.CLASSIFICATION;
                                            case AUTHORS -> role == Role.BYLINE;
                                            default -> false;
                                        });
    }

    /** Lines that close the text: what it refers to and does not contain. */
    private List<String> footing(Document document) {
        List<Citation> citations =
                site.library().citations().getOrDefault(document.id(), List.of());
        boolean listed = document.passages().stream().anyMatch(it -> it.role() == Role.REFERENCE);
        List<String> dangling =
                citations.stream()
                        .flatMap(citation -> citation.items().stream())
                        .filter(item -> item.anchor().isEmpty())
                        .map(Citation.Item::label)
                        .distinct()
                        .toList();
        if (dangling.isEmpty()) {
            return List.of();
        }
        return List.of(
                listed
                        ? messages.say("citations.unlisted", dangling.size(), named(dangling))
                        : messages.say("citations.absent", dangling.size()));
    }

    /** The first of the citations without an item, as the text has them. */
    private String named(List<String> citations) {
        String comma = messages.say("list.comma");
        String named = citations.stream().limit(MOST_NAMED).collect(Collectors.joining(comma));
        return citations.size() > MOST_NAMED ? named + comma + "…" : named;
    }

    /** The links of other documents that lead to this one. */
    private static List<Link> others(Map<String, List<Link>> links, Document document) {
        return links.getOrDefault(document.id(), List.of()).stream()
                .filter(link -> !link.document().equals(document.id()))
                .toList();
    }

    /** The first of the links that stand in one passage: the others' sentence is the same. */
    private static List<Link> onePerPassage(List<Link> links) {
        Set<String> passages = new HashSet<>();
        return links.stream()
                .filter(link -> passages.add(link.passage() + " " + link.document()))
                .toList();
    }

    private List<DocumentView.QuotedView> quoted(List<Link> links, Place place) {
        return links.stream().limit(MOST_BACKLINKS).map(link -> quoted(link, place)).toList();
    }

    private DocumentView.QuotedView quoted(Link link, Place place) {
        Document from = site.library().documents().get(link.document()).document();
        Excerpt excerpt = Excerpt.of(from.passages().get(link.passage()), link.range());
        return new DocumentView.QuotedView(
                site.titles().of(site.card(link.document())),
                place.to(SitePaths.document(link.document()), excerpt.anchor()),
                excerpt.lang(),
                excerpt.before(),
                excerpt.words(),
                excerpt.after(),
                link.anchor().map(anchor -> "#" + anchor).orElse(""));
    }
}
