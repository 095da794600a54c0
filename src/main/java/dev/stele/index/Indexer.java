package dev.stele.index;

import dev.stele.model.Library;
import dev.stele.model.SiteOutput;
import dev.stele.search.IndexFormat;
import java.util.BitSet;
import java.util.List;

/**
 * Writes the search index of a library; the {@linkplain dev.stele.index package} describes its
 * files. Works are read by several workers at once; what is kept of them are the packed lists of
 * their terms, on disk when they grow.
 */
public final class Indexer {
    /** UTF-16 units up to which the whole index is one file, so that opening it is one request. */
    private static final long BUNDLE_LIMIT = 100_000;

    private static final int SHARD_LENGTH = 4_000;

    /** So much shorter are shards of terms, of which a query wants a row or two of each. */
    private static final int TERMS_SHORTER = 2;

    /** Memory for lists of terms, unless the heap is so small that an eighth of it is less. */
    private static final long RUN_MEMORY = 48L << 20;

    private final int jobs;
    private final long bundleLimit;
    private final int shardLength;
    private final long runMemory;

    /**
     * @param jobs how many works are read at once
     */
    public Indexer(int jobs) {
        this(
                jobs,
                BUNDLE_LIMIT,
                SHARD_LENGTH,
                Math.min(RUN_MEMORY, Runtime.getRuntime().maxMemory() / 8));
    }

    /**
     * @param bundleLimit UTF-16 units up to which all shards go into one file
     * @param shardLength UTF-8 bytes of JSON at which a shard ends
     * @param runMemory bytes that lists of terms take before they are written to disk
     */
    Indexer(int jobs, long bundleLimit, int shardLength, long runMemory) {
        this.jobs = jobs;
        this.bundleLimit = bundleLimit;
        this.shardLength = shardLength;
        this.runMemory = runMemory;
    }

    /** Writes all files of the index, under {@code search/}. */
    public void index(Library library, SiteOutput output) {
        ShardFiles files = new ShardFiles(output, bundleLimit);
        BitSet characters = new BitSet();
        try (TermRuns runs = new TermRuns(runMemory / jobs)) {
            files.write(IndexFormat.MANIFEST, manifest(library, files, runs, characters));
        }
        FoldTableFiles.write(files, characters::get);
    }

    private String manifest(Library library, ShardFiles files, TermRuns runs, BitSet characters) {
        ConceptLabels labels = new ConceptLabels(library);
        SectionNumbers sections = new SectionNumbers();
        TableWriter texts = new TableWriter(files, IndexFormat.TEXTS, shardLength);
        Totals totals = new Totals();
        Words words = new Words();
        new CuttingWorkers(library, labels, runs, words, jobs)
                .cutAll(
                        work -> {
                            sections.beginWork();
                            for (int i = 0; i < work.rows().size(); i++) {
                                String key = IndexFormat.number(sections.count());
                                texts.row(key, work.rows().get(i));
                                sections.add(work.lengths().get(i));
                            }
                            totals.documents += work.documents();
                            totals.passages += work.passages();
                        });
        JsonObject tables = new JsonObject().raw(IndexFormat.TEXTS, texts.directory());
        TermRuns.Merged merged = runs.merged();
        WordForms forms = new WordForms(words);
        TableWriter terms = new TableWriter(files, IndexFormat.TERMS, shardLength / TERMS_SHORTER);
        TableWriter places = new TableWriter(files, IndexFormat.PLACES, 2 * shardLength);
        TermTables rows = new TermTables(terms, places, sections);
        merged.forEach(
                (term, found) -> {
                    term.codePoints().forEach(characters::set);
                    List<String> others = forms.others(term);
                    rows.write(term, found, others.isEmpty() ? "0" : Json.strings(others));
                });
        tables.raw(IndexFormat.TERMS, terms.directory())
                .raw(IndexFormat.PLACES, places.directory());
        TableWriter concepts = new TableWriter(files, IndexFormat.CONCEPTS, shardLength);
        labels.rows()
                .forEach(
                        (label, row) -> {
                            label.codePoints().forEach(characters::set);
                            concepts.row(label, row);
                        });
        tables.raw(IndexFormat.CONCEPTS, concepts.directory());
        String columns = new FacetColumns(library).write(files);
        String titles = files.add("titles", TitleOrder.of(library));
        return new JsonObject()
                .number("version", IndexFormat.VERSION)
                .number("works", sections.works())
                .number("documents", totals.documents)
                .number("passages", totals.passages)
                .raw(IndexFormat.STOP_WORDS, Json.strings(forms.stopWords()))
                .text(IndexFormat.SECTIONS, files.add(IndexFormat.SECTIONS, sections.column()))
                .raw("bundle", Json.quote(files.bundle()))
                .raw("tables", tables.toString())
                .raw("facets", columns)
                .text("titles", titles)
                .toString();
    }

    /** What is counted along the way. */
    private static final class Totals {
        private int documents;
        private int passages;
    }
}
