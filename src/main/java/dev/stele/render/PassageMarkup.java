package dev.stele.render;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Annotation;
import dev.stele.model.Citation;
import dev.stele.model.Concept;
import dev.stele.model.Edit;
import dev.stele.model.Link;
import dev.stele.model.Mention;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Supplied;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes the markup of passages from their text and what is annotated on it; no markup of a source
 * ever passes through here. Where several links meet, the source's own wins, then a repair, then a
 * concept.
 */
final class PassageMarkup {
    /** What a reader should see in the text itself; other proposals stand in "as found". */
    private static final Set<Edit.Kind> TOUCHES_SENSE =
            EnumSet.of(
                    Edit.Kind.ENCODING, Edit.Kind.DAMAGE, Edit.Kind.TRANSLATION, Edit.Kind.WORDING);

    /** Around all that is in the text, inside links. */
    private static final int DOUBTFUL = 1;

    /** Places that an item of the list of references leads back to. */
    private static final int MOST_CITING = 20;

    private final Site site;
    private final Place place;
    private final AnalysedDocument document;
    private final Apparatus apparatus;
    private final Map<Integer, List<Link>> links = new HashMap<>();
    private final Map<Integer, List<Citation>> citations = new HashMap<>();
    private final Map<String, SortedSet<Integer>> citing = new HashMap<>();
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();
    private final Map<Integer, List<Supplied.Note>> notes = new HashMap<>();
    private final Set<String> linkedInSection = new HashSet<>();
    private final SortedSet<String> linkedConcepts = new TreeSet<>();
    private final SortedSet<String> linkedDocuments = new TreeSet<>();

    PassageMarkup(Site site, Place place, AnalysedDocument document, Apparatus apparatus) {
        this.site = site;
        this.place = place;
        this.document = document;
        this.apparatus = apparatus;
        for (Link link : site.library().links().getOrDefault(document.id(), List.of())) {
            links.computeIfAbsent(link.passage(), index -> new ArrayList<>()).add(link);
        }
        for (Citation citation :
                site.library().citations().getOrDefault(document.id(), List.of())) {
            citations.computeIfAbsent(citation.passage(), index -> new ArrayList<>()).add(citation);
            citation.anchors()
                    .forEach(
                            item ->
                                    citing.computeIfAbsent(item, anchor -> new TreeSet<>())
                                            .add(citation.passage()));
        }
        for (Mention mention : document.mentions()) {
            mentions.computeIfAbsent(mention.passage(), index -> new ArrayList<>()).add(mention);
        }
        mentions.values()
                .forEach(list -> list.sort(Comparator.comparing((Mention it) -> it.range())));
        placeNotes();
    }

    private void placeNotes() {
        List<Passage> passages = document.document().passages();
        for (Supplied supplied : site.library().corpus().supplied(document.document().source())) {
            for (Supplied.Note note : supplied.notes()) {
                for (int i = 0; i < passages.size() && !note.quote().isBlank(); i++) {
                    if (passages.get(i).text().contains(note.quote())) {
                        notes.computeIfAbsent(i, index -> new ArrayList<>()).add(note);
                        break;
                    }
                }
            }
        }
    }

    /**
     * The passage's inline markup. Passages are asked for in reading order: a heading begins a
     * section, and a concept is linked once in each.
     *
     * @param index of the passage in its document
     */
    String of(int index) {
        Passage passage = document.document().passages().get(index);
        Spans spans = new Spans(passage.text());
        for (Annotation annotation : passage.annotations()) {
            if (annotation.kind() == Annotation.Kind.LINK) {
                link(index, annotation).ifPresent(href -> anchor(spans, annotation.range(), href));
            }
        }
        for (Link link : links.getOrDefault(index, List.of())) {
            anchor(spans, link.range(), "<a href=\"" + Html.escaped(address(link)) + "\">");
        }
        for (Citation citation : citations.getOrDefault(index, List.of())) {
            for (Citation.Item item : citation.items()) {
                if (item.at().isPresent() && item.anchor().isPresent()) {
                    anchor(
                            spans,
                            item.at().get(),
                            "<a class=\"cites\" href=\"#" + item.anchor().get() + "\">");
                }
            }
        }
        for (Annotation annotation : passage.annotations()) {
            annotate(passage, annotation, spans);
        }
        for (Supplied.Note note : notes.getOrDefault(index, List.of())) {
            int from = passage.text().indexOf(note.quote());
            doubt(
                    spans,
                    new Range(from, from + note.quote().length()),
                    apparatus.supplied(passage, note));
        }
        if (passage.kind() == PassageKind.HEADING) {
            linkedInSection.clear();
        } else {
            mention(index, spans);
        }
        return spans.write() + citing(passage);
    }

    /** From an item of the list of references back to the passages that cite it. */
    private String citing(Passage item) {
        StringBuilder back = new StringBuilder();
        int number = 0;
        for (int index : citing.getOrDefault(item.anchor(), new TreeSet<>())) {
            if (number++ == MOST_CITING) {
                break;
            }
            back.append("<a class=\"citing\" lang=\"")
                    .append(site.messages().language().tag())
                    .append("\" href=\"#")
                    .append(document.document().passages().get(index).anchor())
                    .append("\" data-number=\"")
                    .append(number)
                    .append("\" aria-label=\"")
                    .append(Html.escaped(site.messages().say("citations.back", number)))
                    .append("\"></a>");
        }
        return back.toString();
    }

    private void annotate(Passage passage, Annotation annotation, Spans spans) {
        Range range = annotation.range();
        switch (annotation.kind()) {
            case LINK, MENTION -> {}
            case REPAIR ->
                    edit(annotation)
                            .ifPresent(
                                    edit ->
                                            repair(
                                                    spans,
                                                    range,
                                                    apparatus.repair(passage, range, edit)));
            case PROPOSAL ->
                    edit(annotation).ifPresent(edit -> proposal(passage, range, edit, spans));
            case CITATION -> wrap(spans, annotation, "<sup class=\"citation\">", "</sup>");
            case STRONG -> wrap(spans, annotation, "<strong>", "</strong>");
            case EMPHASIS -> wrap(spans, annotation, "<em>", "</em>");
            case STRIKE -> wrap(spans, annotation, "<s>", "</s>");
            case CODE -> wrap(spans, annotation, "<code>", "</code>");
            case SUPERSCRIPT -> wrap(spans, annotation, "<sup>", "</sup>");
            case SUBSCRIPT -> wrap(spans, annotation, "<sub>", "</sub>");
            case NUMBER -> wrap(spans, annotation, "<span class=\"figure\">", "</span>");
            case WIDTH -> Wide.draw(passage.text(), range, annotation.value(), spans);
        }
    }

    /**
     * The proposed edit that would take the whole passage out, if there is one: the passage is set
     * aside until somebody decides.
     */
    Optional<Edit> aside(int index) {
        Passage passage = document.document().passages().get(index);
        return passage.annotations().stream()
                .filter(it -> it.kind() == Annotation.Kind.PROPOSAL)
                .filter(it -> isWhole(passage, it.range()))
                .flatMap(it -> edit(it).stream())
                .filter(Condition::setsAside)
                .findFirst();
    }

    private static boolean isWhole(Passage passage, Range range) {
        return passage.text().substring(range.to()).isBlank()
                && passage.text().substring(0, range.from()).isBlank();
    }

    private void proposal(Passage passage, Range range, Edit edit, Spans spans) {
        boolean aside = Condition.setsAside(edit);
        if (edit.after().isBlank()) {
            Wide.drawAll(passage.text(), range, spans);
        }
        if (aside && TextFlow.mayFold(passage) && isWhole(passage, range)) {
            return;
        }
        if (aside) {
            spans.add(span(range, "<span class=\"doubtful\">", "</span>", DOUBTFUL));
        }
        if (TOUCHES_SENSE.contains(edit.kind())) {
            doubt(spans, range, apparatus.proposal(passage, range, edit));
        }
    }

    @SuppressWarnings("EnumOrdinal") // the constants stand in the order in which they nest
    private static void wrap(Spans spans, Annotation annotation, String open, String close) {
        if (annotation.range().length() > 0) {
            spans.add(span(annotation.range(), open, close, 1 + annotation.kind().ordinal()));
        }
    }

    private static void anchor(Spans spans, Range range, String open) {
        if (range.length() > 0 && !spans.isTaken(range.from(), range.to())) {
            spans.add(span(range, open, "</a>", 0));
        }
    }

    /** The opening tag of the source's own link, if it leads anywhere that a reader may go. */
    private Optional<String> link(int index, Annotation annotation) {
        Optional<String> internal =
                links.getOrDefault(index, List.of()).stream()
                        .filter(link -> link.range().equals(annotation.range()))
                        .findFirst()
                        .map(this::address);
        return internal.map(href -> "<a href=\"" + Html.escaped(href) + "\">")
                .or(
                        () ->
                                ExternalAddress.of(annotation.value())
                                        .map(
                                                href ->
                                                        "<a class=\"external\" rel=\"external"
                                                                + " noreferrer\" href=\""
                                                                + Html.escaped(href)
                                                                + "\">"));
    }

    private String address(Link link) {
        linkedDocuments.add(link.target());
        String page = SitePaths.document(link.target());
        return link.anchor().map(anchor -> place.to(page, anchor)).orElseGet(() -> place.to(page));
    }

    private Optional<Edit> edit(Annotation annotation) {
        List<Edit> edits = document.document().ledger().edits();
        try {
            int index = Integer.parseInt(annotation.value());
            return index < edits.size() ? Optional.of(edits.get(index)) : Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private void repair(Spans spans, Range range, Apparatus.Note note) {
        if (range.length() > 0 && !spans.isTaken(range.from(), range.to())) {
            spans.add(
                    span(
                            range,
                            "<a class=\"repair\" id=\""
                                    + note.ref()
                                    + "\" href=\"#"
                                    + note.id()
                                    + "\">",
                            "</a>",
                            0));
        } else {
            doubt(spans, range, note);
        }
    }

    /** A dagger behind the words; drawn, so that it is not copied with them. */
    private void doubt(Spans spans, Range range, Apparatus.Note note) {
        spans.mark(
                range.to(),
                "<a class=\"dagger\" id=\""
                        + note.ref()
                        + "\" href=\"#"
                        + note.id()
                        + "\" lang=\""
                        + site.messages().language().tag()
                        + "\" aria-label=\""
                        + Html.escaped(site.messages().say("note.label", note.number()))
                        + "\"></a>");
    }

    private void mention(int index, Spans spans) {
        for (Mention mention : mentions.getOrDefault(index, List.of())) {
            Optional<Concept> concept = site.concept(mention.concept()).filter(Concept::inline);
            Range range = mention.range();
            if (concept.isPresent()
                    && range.length() > 0
                    && !linkedInSection.contains(mention.concept())
                    && !spans.isTaken(range.from(), range.to())) {
                linkedInSection.add(mention.concept());
                linkedConcepts.add(mention.concept());
                anchor(
                        spans,
                        range,
                        "<a class=\"mention\" href=\""
                                + Html.escaped(place.to(SitePaths.concept(mention.concept())))
                                + "\">");
            }
        }
    }

    /** Ids of the concepts that the markup made so far leads to. */
    Set<String> linkedConcepts() {
        return linkedConcepts;
    }

    /** IDs of the documents that the markup made so far leads to. */
    Set<String> linkedDocuments() {
        return linkedDocuments;
    }

    private static Spans.Span span(Range range, String open, String close, int depth) {
        return new Spans.Span(range.from(), range.to(), open, close, depth);
    }
}
