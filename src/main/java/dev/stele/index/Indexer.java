package dev.stele.index;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Document;
import dev.stele.model.Library;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.model.SiteOutput;
import dev.stele.model.Work;
import dev.stele.search.IndexFormat;
import dev.stele.search.Token;
import dev.stele.search.Tokens;
import dev.stele.text.Folding;
import java.util.List;
import java.util.Map;

/**
 * Writes the search index of a library; the {@linkplain dev.stele.index package} describes its
 * files. Documents are read one after the other, in the order of the home page; what is kept of
 * them are the packed lists of their terms.
 */
public final class Indexer {
    /** UTF-16 units up to which the whole index is one file, so that opening it is one request. */
    private static final long BUNDLE_LIMIT = 1_000_000;

    private static final int SHARD_LENGTH = 12_000;
    private static final int CARDS_PER_SHARD = 16;
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final long bundleLimit;
    private final int shardLength;

    public Indexer() {
        this(BUNDLE_LIMIT, SHARD_LENGTH);
    }

    /**
     * @param bundleLimit UTF-16 units up to which all shards go into one file
     * @param shardLength UTF-16 units of JSON at which a shard ends
     */
    Indexer(long bundleLimit, int shardLength) {
        this.bundleLimit = bundleLimit;
        this.shardLength = shardLength;
    }

    /** Writes all files of the index, under {@code search/}. */
    public void index(Library library, SiteOutput output) {
        ShardFiles files = new ShardFiles(output, bundleLimit);
        Run run = new Run(library, files);
        for (Work work : library.works()) {
            run.add(work);
        }
        files.write(IndexFormat.MANIFEST, run.manifest());
        FoldTableFiles.write(files);
    }

    /** One index in the making. */
    private final class Run {
        private final Library library;
        private final ShardFiles files;
        private final TableWriter cards;
        private final TableWriter texts;
        private final TermLists terms = new TermLists();
        private final PassageWeights weights = new PassageWeights();
        private final WordForms forms = new WordForms();
        private final ConceptLabels labels;
        private final FacetColumns facets = new FacetColumns();
        private int works;
        private int documents;
        private int unit;

        Run(Library library, ShardFiles files) {
            this.library = library;
            this.files = files;
            this.cards = new TableWriter(files, "cards", CARDS_PER_SHARD, NO_LIMIT);
            this.texts = new TableWriter(files, "texts", NO_LIMIT, shardLength / 2);
            this.labels = new ConceptLabels(library);
        }

        void add(Work work) {
            WorkCards card = new WorkCards(work.id());
            weights.beginWork();
            unit = 0;
            for (Work.Witness witness : work.witnesses()) {
                AnalysedDocument analysed = library.documents().get(witness.document());
                card.add(library.card(witness.document()), unit);
                weights.beginDocument();
                add(analysed.document());
                labels.add(analysed);
                documents++;
            }
            if (unit > IndexFormat.MAX_UNITS) {
                throw new IllegalStateException(
                        "work "
                                + work.id()
                                + " has "
                                + unit
                                + " passages, more than "
                                + IndexFormat.MAX_UNITS);
            }
            cards.row(IndexFormat.number(works), card.json());
            facets.add(work.witnesses().stream().map(it -> library.card(it.document())).toList());
            works++;
        }

        private void add(Document document) {
            addHead(Heads.of(document));
            String section = "";
            for (Passage passage : document.passages()) {
                addPassage(document, passage, section);
                if (passage.kind() == PassageKind.HEADING && passage.role() != Role.TITLE) {
                    section = passage.text();
                }
            }
        }

        private void addHead(String head) {
            int length = 0;
            if (!head.isEmpty()) {
                length = terms.add(works, unit, Folding.of(head));
                text("", "", "head", "", head);
            }
            weights.add(length, PassageWeights.HEAD);
            unit++;
        }

        private void addPassage(Document document, Passage passage, String section) {
            List<Token> tokens = Tokens.of(Folding.of(passage.text()));
            for (Token token : tokens) {
                if (token.kind() == Token.Kind.WORD) {
                    forms.add(IndexFormat.term(token.text()), passage.language());
                }
            }
            weights.add(terms.add(works, unit, tokens), PassageWeights.of(passage));
            boolean same = passage.language().equals(document.language());
            String kind =
                    passage.role() == Role.BODY ? passage.kind().label() : passage.role().label();
            text(
                    passage.anchor(),
                    same ? "" : passage.language().tag(),
                    kind,
                    section,
                    passage.text());
            unit++;
        }

        private void text(String... columns) {
            texts.row(IndexFormat.textKey(works, unit), Json.strings(List.of(columns)));
        }

        String manifest() {
            JsonObject tables =
                    new JsonObject()
                            .raw(IndexFormat.CARDS, cards.directory())
                            .raw(IndexFormat.TEXTS, texts.directory());
            writeTerms(tables);
            TableWriter concepts = new TableWriter(files, "concepts", NO_LIMIT, shardLength);
            labels.rows().forEach(concepts::row);
            tables.raw(IndexFormat.CONCEPTS, concepts.directory());
            String columns = facets.write(files);
            return new JsonObject()
                    .number("version", IndexFormat.VERSION)
                    .number("works", works)
                    .number("documents", documents)
                    .number("passages", weights.filled())
                    .raw(IndexFormat.STOP_WORDS, Json.strings(forms.stopWords()))
                    .raw("bundle", Json.quote(files.bundle()))
                    .raw("tables", tables.toString())
                    .raw("facets", columns)
                    .toString();
        }

        private void writeTerms(JsonObject tables) {
            TableWriter dictionary = new TableWriter(files, "terms", NO_LIMIT, shardLength);
            TableWriter places = new TableWriter(files, "places", NO_LIMIT, shardLength);
            TermTables rows = new TermTables(dictionary, places, weights);
            Map<String, List<String>> others = forms.others();
            for (String term : terms.terms()) {
                rows.write(term, terms.list(term), others);
            }
            tables.raw(IndexFormat.TERMS, dictionary.directory())
                    .raw(IndexFormat.PLACES, places.directory());
        }
    }
}
