package dev.stele.cli;

import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.export.Exporter;
import dev.stele.index.Indexer;
import dev.stele.link.Linker;
import dev.stele.model.Card;
import dev.stele.model.Corpus;
import dev.stele.model.Dataset;
import dev.stele.model.Library;
import dev.stele.model.Vocabulary;
import dev.stele.model.Work;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import dev.stele.render.InvalidThemeException;
import dev.stele.render.Renderer;
import dev.stele.search.Proof;
import dev.stele.store.DocumentStore;
import dev.stele.write.SiteWriter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The order of the stages: from a folder of documents to a site in its place. */
final class Pipeline {
    private static final Finding NO_DOCUMENTS =
            Finding.ofFile(
                    ".",
                    Severity.WARNING,
                    "no-documents",
                    "there is no document that can be read here",
                    "name the folder that holds your .txt, .html and .md files");

    private final BuildPlan plan;
    private final Findings findings;
    private final Workers workers;

    Pipeline(BuildPlan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
        this.workers = new Workers(plan.jobs());
    }

    /** What a build did, in figures. */
    record Summary(
            int documents,
            long bytesRead,
            int edits,
            int proposals,
            int works,
            int concepts,
            int mentions,
            int files,
            long bytesWritten) {}

    /**
     * Builds the site.
     *
     * @throws InvalidCorpusException if {@code corpus.yaml} has errors; they are among the findings
     * @throws InvalidThemeException if a template has errors; they are among the findings
     */
    Summary build() {
        CorpusReader reader = new CorpusReader(plan.corpus(), findings);
        Corpus settings = reader.settings(Cleaner.rules());
        Corpus dated = plan.changed().map(settings::lastChanged).orElse(settings);
        Corpus stated = plan.base().map(dated::at).orElse(dated);
        InvalidCorpusException.throwIfAny(findings);
        Renderer renderer = new Renderer(plan.templates(), stated.language(), findings);
        try (DocumentStore documents = new DocumentStore();
                SiteWriter site = SiteWriter.begin(plan.site())) {
            Preparation preparation = new Preparation(reader, stated, workers);
            Set<String> copies = preparation.into(documents);
            if (documents.ids().isEmpty()) {
                findings.add(NO_DOCUMENTS);
            } else {
                reader.reportMissing(preparation.missingLabels());
            }
            Corpus corpus = named(stated, documents, copies);
            Library library = new Linker(corpus, findings, reader::text).link(documents);
            if (plan.search()) {
                new Indexer(plan.jobs()).index(library, site);
                prove(library, site);
            }
            List<Dataset> data = new Exporter(findings).export(library, site);
            renderer.render(library, data, site);
            publishSources(reader, library, site);
            site.publish();
            return summary(library, site);
        }
    }

    /** A corpus without a vocabulary gets the surest of the names that its documents have. */
    private Corpus named(Corpus corpus, DocumentStore documents, Set<String> copies) {
        if (!corpus.vocabulary().concepts().isEmpty()) {
            return corpus;
        }
        Vocabulary found = new AutomaticNames(workers).in(documents, copies);
        return found.concepts().isEmpty() ? corpus : corpus.with(found);
    }

    /** Searches the new index for every document, so that what is not found is told. */
    private void prove(Library library, SiteWriter site) {
        Proof proof = new Proof(site.draft(), findings);
        for (int work = 0; work < library.works().size(); work++) {
            for (Work.Witness witness : library.works().get(work).witnesses()) {
                proof.check(work, library.documents().get(witness.document()).document());
            }
        }
    }

    private static void publishSources(CorpusReader reader, Library library, SiteWriter site) {
        if (!library.corpus().opensSources()) {
            return;
        }
        Set<String> published =
                library.cards().values().stream()
                        .map(card -> card.source().path())
                        .collect(Collectors.toSet());
        for (SourceFile file : reader.files()) {
            if (published.contains(file.path())) {
                site.put(address(file), reader.bytes(file));
            }
        }
    }

    /** Sources are published as text, so that nothing in them runs. */
    private static String address(SourceFile file) {
        String path = "sources/" + file.path();
        return path.endsWith(".txt") ? path : path + ".txt";
    }

    private static Summary summary(Library library, SiteWriter site) {
        Collection<Card> cards = library.cards().values();
        return new Summary(
                cards.size(),
                cards.stream().mapToLong(card -> card.source().bytes()).sum(),
                cards.stream().mapToInt(Card::edits).sum(),
                cards.stream().mapToInt(Card::proposals).sum(),
                library.works().size(),
                library.corpus().vocabulary().concepts().size(),
                library.occurrences().values().stream().mapToInt(List::size).sum(),
                site.files(),
                site.bytes());
    }
}
