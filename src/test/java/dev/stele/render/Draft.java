package dev.stele.render;

import dev.stele.address.Anchors;
import dev.stele.address.Hashes;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Annotation;
import dev.stele.model.Container;
import dev.stele.model.DatePhrase;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.EdtfDate;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Ledger;
import dev.stele.model.MediaType;
import dev.stele.model.Mention;
import dev.stele.model.Metadata;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Quantity;
import dev.stele.model.Range;
import dev.stele.model.Resolution;
import dev.stele.model.Role;
import dev.stele.model.Signature;
import dev.stele.model.Source;
import dev.stele.model.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a document by hand, piece by piece, with a ledger that holds. */
public final class Draft {
    private record Piece(
            String text,
            PassageKind kind,
            Role role,
            int level,
            Language language,
            List<Container> containers,
            int from,
            List<Annotation> annotations) {}

    private final String id;
    private final Language language;
    private final MediaType mediaType;
    private final StringBuilder read = new StringBuilder();
    private final StringBuilder current = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<DatePhrase> dates = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private Metadata metadata = Metadata.EMPTY;
    private int start;

    public Draft(String id, Language language) {
        this(id, language, MediaType.TEXT);
    }

    public Draft(String id, Language language, MediaType mediaType) {
        this.id = id;
        this.language = language;
        this.mediaType = mediaType;
    }

    public Draft fact(Field field, Fact... facts) {
        metadata = metadata.with(field, List.of(facts));
        return this;
    }

    /** Text of the passage being written, as it stands in the source. */
    public Draft text(String text) {
        read.append(text);
        current.append(text);
        return this;
    }

    /** Text with something said about it. */
    public Draft text(String text, Annotation.Kind kind, String value) {
        int from = current.length();
        text(text);
        annotations.add(new Annotation(new Range(from, current.length()), kind, value));
        return this;
    }

    public Draft mention(String text, String concept) {
        int from = current.length();
        text(text);
        mentions.add(new Mention(concept, pieces.size(), new Range(from, current.length())));
        return this;
    }

    /** Words that name a time. */
    public Draft date(String text, String date, DatePhrase.Sense sense, Resolution resolution) {
        int from = current.length();
        text(text);
        return noted(new Range(from, current.length()), date, sense, resolution);
    }

    /** Says that words of the passage being written name a time. */
    public Draft noted(Range range, String date, DatePhrase.Sense sense, Resolution resolution) {
        dates.add(new DatePhrase(pieces.size(), range, new EdtfDate(date), sense, resolution));
        return this;
    }

    /** Words that say how much; {@code period} may be empty. */
    public Draft quantity(String text, String value, Unit unit, String period) {
        int from = current.length();
        text(text);
        quantities.add(
                new Quantity(
                        pieces.size(),
                        new Range(from, current.length()),
                        new BigDecimal(value),
                        Optional.empty(),
                        unit,
                        Quantity.Bound.EXACT,
                        Quantity.Change.NONE,
                        Optional.of(period).filter(it -> !it.isEmpty()).map(EdtfDate::new)));
        return this;
    }

    public Draft removed(String before, Edit.Kind kind, String rule, String reason) {
        return edit(before, "", kind, rule, reason, 0.99, Edit.Mode.APPLIED);
    }

    public Draft restored(String before, String after, String reason) {
        int from = current.length();
        edit(before, after, Edit.Kind.DAMAGE, "witness", reason, 0.95, Edit.Mode.APPLIED);
        annotations.add(
                new Annotation(
                        new Range(from, current.length()),
                        Annotation.Kind.REPAIR,
                        String.valueOf(edits.size() - 1)));
        return this;
    }

    public Draft proposed(String text, String instead, Edit.Kind kind, String reason) {
        int from = current.length();
        edit(text, instead, kind, "wording", reason, 0.7, Edit.Mode.PROPOSED);
        annotations.add(
                new Annotation(
                        new Range(from, current.length()),
                        Annotation.Kind.PROPOSAL,
                        String.valueOf(edits.size() - 1)));
        return this;
    }

    public Draft displayed(String text, String drawn) {
        int from = current.length();
        edit(
                text,
                drawn,
                Edit.Kind.WIDTH,
                "wide-punctuation",
                "Half-width punctuation beside Han characters is drawn full width.",
                0.9,
                Edit.Mode.DISPLAYED);
        annotations.add(
                new Annotation(new Range(from, current.length()), Annotation.Kind.WIDTH, drawn));
        return this;
    }

    private Draft edit(
            String before,
            String after,
            Edit.Kind kind,
            String rule,
            String reason,
            double confidence,
            Edit.Mode mode) {
        int from = read.length();
        read.append(before);
        current.append(mode == Edit.Mode.APPLIED ? after : before);
        edits.add(
                new Edit(
                        new Range(from, read.length()),
                        before,
                        after,
                        rule,
                        kind,
                        reason,
                        confidence,
                        mode));
        return this;
    }

    public Draft heading(int level) {
        return end(PassageKind.HEADING, Role.BODY, level, language);
    }

    public Draft title() {
        return end(PassageKind.HEADING, Role.TITLE, 1, language);
    }

    public Draft paragraph(Container... containers) {
        return end(PassageKind.PARAGRAPH, Role.BODY, 0, language, containers);
    }

    public Draft role(Role role, Language other) {
        return end(PassageKind.PARAGRAPH, role, 0, other);
    }

    /** Ends the passage being written. */
    public Draft end(
            PassageKind kind, Role role, int level, Language other, Container... containers) {
        pieces.add(
                new Piece(
                        current.toString(),
                        kind,
                        role,
                        level,
                        other,
                        List.of(containers),
                        start,
                        List.copyOf(annotations)));
        current.setLength(0);
        annotations.clear();
        int from = read.length();
        read.append("\n");
        edits.add(
                new Edit(
                        new Range(from, from + 1),
                        "\n",
                        Document.PASSAGE_BREAK,
                        "lines",
                        Edit.Kind.LAYOUT,
                        "Each line is a passage.",
                        1,
                        Edit.Mode.APPLIED));
        start = read.length();
        return this;
    }

    public AnalysedDocument done() {
        if (!edits.isEmpty()) {
            Edit last = edits.remove(edits.size() - 1);
            if (last.range().to() == read.length() && last.kind() == Edit.Kind.LAYOUT) {
                read.setLength(read.length() - 1);
            } else {
                edits.add(last);
            }
        }
        List<String> anchors = Anchors.of(pieces.stream().map(Piece::text).toList());
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int end = i + 1 < pieces.size() ? pieces.get(i + 1).from() - 1 : read.length();
            passages.add(
                    new Passage(
                            anchors.get(i),
                            piece.kind(),
                            piece.role(),
                            piece.level(),
                            piece.language(),
                            piece.containers(),
                            piece.text(),
                            new Range(piece.from(), Math.max(piece.from(), end)),
                            piece.annotations()));
        }
        byte[] bytes = read.toString().getBytes(StandardCharsets.UTF_8);
        String extension =
                switch (mediaType) {
                    case TEXT -> ".txt";
                    case HTML -> ".html";
                    case MARKDOWN -> ".md";
                };
        Document document =
                new Document(
                        id,
                        new Source(
                                id + extension,
                                bytes.length,
                                Hashes.hex(bytes),
                                mediaType,
                                "UTF-8"),
                        metadata,
                        language,
                        passages,
                        new Ledger(edits));
        if (!document.readText().contentEquals(read)) {
            throw new IllegalStateException("the ledger of " + id + " does not hold");
        }
        return new AnalysedDocument(document, Signature.NONE, mentions, dates, quantities);
    }
}
