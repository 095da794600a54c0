package dev.stele.model;

import dev.stele.address.Anchors;
import dev.stele.address.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds documents for tests: the read text is the passages, a blank line between each two. */
public final class DocumentBuilder {
    private final String path;
    private Language language = Language.ENGLISH;
    private Metadata metadata = Metadata.EMPTY;
    private Ledger ledger = Ledger.EMPTY;
    private final List<Passage> passages = new ArrayList<>();

    private DocumentBuilder(String path) {
        this.path = path;
    }

    /** The media type follows from the extension; the ID is the path without it. */
    public static DocumentBuilder at(String path) {
        return new DocumentBuilder(path);
    }

    public DocumentBuilder in(Language other) {
        language = other;
        return this;
    }

    public DocumentBuilder title(String title) {
        return fact(Field.TITLE, Fact.stated(title, "head"));
    }

    public DocumentBuilder fact(Field field, Fact fact) {
        metadata = metadata.with(field, List.of(fact));
        return this;
    }

    public DocumentBuilder edits(List<Edit> edits) {
        ledger = new Ledger(edits);
        return this;
    }

    public DocumentBuilder heading(String text) {
        return passage(PassageKind.HEADING, Role.BODY, 2, text, List.of());
    }

    public DocumentBuilder paragraph(String text) {
        return passage(PassageKind.PARAGRAPH, Role.BODY, 0, text, List.of());
    }

    public DocumentBuilder paragraph(Role role, String text) {
        return passage(PassageKind.PARAGRAPH, role, 0, text, List.of());
    }

    public DocumentBuilder code(String text) {
        return passage(PassageKind.CODE, Role.BODY, 0, text, List.of());
    }

    public DocumentBuilder annotated(String text, List<Annotation> annotations) {
        return passage(PassageKind.PARAGRAPH, Role.BODY, 0, text, annotations);
    }

    /** A paragraph whose words {@code words} are a link. */
    public DocumentBuilder linking(String text, String words, String href) {
        int from = text.indexOf(words);
        Range range = new Range(from, from + words.length());
        Annotation link = new Annotation(range, Annotation.Kind.LINK, href);
        return passage(PassageKind.PARAGRAPH, Role.BODY, 0, text, List.of(link));
    }

    private DocumentBuilder passage(
            PassageKind kind, Role role, int level, String text, List<Annotation> annotations) {
        int from =
                passages.isEmpty()
                        ? 0
                        : passages.get(passages.size() - 1).range().to()
                                + Document.PASSAGE_BREAK.length();
        Range range = new Range(from, from + text.length());
        passages.add(
                new Passage(
                        "unset", kind, role, level, language, List.of(), text, range, annotations));
        return this;
    }

    public Document build() {
        List<String> anchors = Anchors.of(passages.stream().map(Passage::text).toList());
        List<Passage> anchored = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage each = passages.get(i);
            anchored.add(
                    new Passage(
                            anchors.get(i),
                            each.kind(),
                            each.role(),
                            each.level(),
                            each.language(),
                            each.containers(),
                            each.text(),
                            each.range(),
                            each.annotations()));
        }
        int dot = path.lastIndexOf('.');
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        Source source = new Source(path, bytes.length, Hashes.hex(bytes), mediaType(), "UTF-8");
        return new Document(path.substring(0, dot), source, metadata, language, anchored, ledger);
    }

    private MediaType mediaType() {
        if (path.endsWith(".md")) {
            return MediaType.MARKDOWN;
        }
        return path.endsWith(".html") ? MediaType.HTML : MediaType.TEXT;
    }
}
