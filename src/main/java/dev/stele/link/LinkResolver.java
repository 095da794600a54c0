package dev.stele.link;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.link.Reference.Form;
import dev.stele.model.Document;
import dev.stele.model.Link;
import dev.stele.model.MediaType;
import dev.stele.model.Passage;
import dev.stele.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds which references of a document stay in the library, and reports those that are broken. */
final class LinkResolver {
    private final Catalogue catalogue;
    private final Fragments fragments;
    private final Findings findings;
    private final Function<Source, Optional<String>> files;

    /**
     * @param files what stands in the file of a source, as far as that is known
     */
    LinkResolver(
            Catalogue catalogue,
            Fragments fragments,
            Findings findings,
            Function<Source, Optional<String>> files) {
        this.catalogue = catalogue;
        this.fragments = fragments;
        this.findings = findings;
        this.files = files;
    }

    /** The links of a document into the library, in the order of its text. */
    List<Link> links(Document document) {
        List<Link> links = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < document.passages().size(); i++) {
            Passage passage = document.passages().get(i);
            for (Reference reference : References.of(passage, document.source().mediaType())) {
                int before = times.merge(reference.target(), 1, Integer::sum) - 1;
                link(document, i, reference, before).ifPresent(links::add);
            }
        }
        return links;
    }

    /** Whether the document has anything that {@link #links} would look at. */
    static boolean mayHaveLinks(Document document) {
        return document.passages().stream()
                .anyMatch(
                        passage ->
                                !References.of(passage, document.source().mediaType()).isEmpty());
    }

    /**
     * @param before how many references of the document lead to the same target before this one
     */
    private Optional<Link> link(Document document, int passage, Reference reference, int before) {
        Href href = Href.of(reference.target());
        Optional<String> target =
                reference.form() == Form.WIKI ? Optional.empty() : target(document.id(), href);
        String fragment = href.fragment();
        if (target.isEmpty() && mayBeName(document, reference, href)) {
            int hash = reference.target().indexOf('#');
            String name = hash < 0 ? reference.target() : reference.target().substring(0, hash);
            fragment = hash < 0 ? "" : reference.target().substring(hash + 1);
            target =
                    name.isBlank()
                            ? Optional.of(document.id())
                            : catalogue.called(document.id(), name.strip());
        }
        if (target.isEmpty()) {
            reportBroken(document, reference, before);
            return Optional.empty();
        }
        return linkTo(target.get(), fragment, document, passage, reference, before);
    }

    /** In Markdown, {@code [[name]]} was read as a link whose target is the name. */
    private static boolean mayBeName(Document document, Reference reference, Href href) {
        return reference.form() == Form.WIKI
                || reference.form() == Form.LINK
                        && document.source().mediaType() == MediaType.MARKDOWN
                        && href.host().isEmpty()
                        && !CorpusPaths.looksLikeDocument(href.path());
    }

    private Optional<String> target(String document, Href href) {
        if (!href.isRelative()) {
            return catalogue.atAddress(href);
        }
        return href.path().isEmpty() && href.query().isEmpty()
                ? Optional.of(document)
                : catalogue.atRelative(document, href);
    }

    /** A link to the document itself is one only if it leads to a passage. */
    private Optional<Link> linkTo(
            String target,
            String fragment,
            Document document,
            int passage,
            Reference reference,
            int before) {
        Optional<String> anchor =
                fragment.isEmpty() ? Optional.empty() : fragments.find(target, fragment);
        if (!fragment.isEmpty()
                && anchor.isEmpty()
                && document.source().mediaType() == MediaType.MARKDOWN) {
            report(
                    document,
                    reference,
                    before,
                    Severity.NOTE,
                    "lost-fragment",
                    "no heading of " + target + " is called “" + shown(fragment) + "”",
                    "write the heading's words behind the #, or leave the # out");
        }
        return target.equals(document.id()) && anchor.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(document.id(), passage, reference.range(), target, anchor));
    }

    private void reportBroken(Document document, Reference reference, int before) {
        Href href = Href.of(reference.target());
        boolean meansFile =
                reference.form() == Form.LINK
                        && href.isRelative()
                        && !href.path().startsWith("/")
                        && !isOfSite(document)
                        && (CorpusPaths.looksLikeDocument(href.path())
                                || isName(document, href.path()));
        if (!meansFile) {
            return;
        }
        String path = document.source().path();
        if (catalogue.resolve(path, Href.decode(href.path())).isEmpty()) {
            report(
                    document,
                    reference,
                    before,
                    Severity.WARNING,
                    "link-outside",
                    "the link to “"
                            + shown(reference.target())
                            + "” leads out of the corpus folder",
                    "put the file into the corpus folder and link to it there");
            return;
        }
        reportMissing(document, reference, before, href.path());
    }

    /** Whether it was saved from a site, whose relative links need not be in the corpus. */
    private boolean isOfSite(Document document) {
        return document.source().mediaType() != MediaType.MARKDOWN
                && catalogue.hasUrl(document.id());
    }

    /** A target without extension, which only Markdown gives to a document. */
    private static boolean isName(Document document, String path) {
        return document.source().mediaType() == MediaType.MARKDOWN
                && !path.isEmpty()
                && Paths.name(path).indexOf('.') < 0;
    }

    private void reportMissing(Document document, Reference reference, int before, String wanted) {
        String fix =
                catalogue
                        .alike(document.id(), wanted)
                        .map(path -> "did you mean " + path + "?")
                        .orElse("add the file to the corpus, or take the link out");
        report(
                document,
                reference,
                before,
                Severity.WARNING,
                "broken-link",
                "the link to “"
                        + shown(reference.target())
                        + "” leads to no document of the corpus",
                fix);
    }

    private void report(
            Document document,
            Reference reference,
            int before,
            Severity severity,
            String code,
            String cause,
            String fix) {
        Source source = document.source();
        FilePosition at =
                files.apply(source)
                        .map(text -> FilePosition.ofTarget(reference.target(), before, text))
                        .orElse(FilePosition.UNKNOWN);
        findings.add(
                new Finding(source.path(), at.line(), at.column(), severity, code, cause, fix));
    }

    private static String shown(String target) {
        String plain = target.strip().replaceAll("\\s+", " ");
        return plain.length() <= 80 ? plain : plain.substring(0, 79) + "…";
    }
}
