package dev.stele.seeds;

import dev.stele.address.DocumentIds;
import dev.stele.analyse.Analyser;
import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Findings;
import dev.stele.link.Linker;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Corpus;
import dev.stele.model.Documents;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Evidence;
import dev.stele.model.Library;
import dev.stele.model.ReadText;
import dev.stele.model.Vocabulary;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import dev.stele.survey.Surveyor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The seeds, taken through all stages up to the library. */
final class SeedLibrary {
    private static final Path SEEDS = Path.of("seeds");

    final Documents first;
    final SortedMap<String, Evidence> evidence;
    final Library library;
    final List<Vocabulary.Label> missingLabels;
    final Findings findings = new Findings();

    SeedLibrary() {
        CorpusReader reader = new CorpusReader(SEEDS, findings);
        Corpus corpus = reader.settings(Cleaner.rules());
        SortedMap<String, String> ids =
                DocumentIds.of(reader.files().stream().map(SourceFile::path).toList());
        Map<String, ReadText> texts = new TreeMap<>();
        for (SourceFile file : reader.files()) {
            reader.read(file).ifPresent(text -> texts.put(ids.get(file.path()), text));
        }
        Cleaner cleaner = new Cleaner(corpus);
        Analyser analyser = new Analyser(corpus.vocabulary());
        List<AnalysedDocument> documents = new ArrayList<>();
        texts.forEach(
                (id, text) ->
                        documents.add(analyser.analyse(cleaner.clean(id, text, Evidence.NONE))));
        first = new DocumentsInMemory(documents);
        evidence = new Surveyor().survey(first);
        List<AnalysedDocument> cleanedAgain = new ArrayList<>();
        texts.forEach(
                (id, text) ->
                        cleanedAgain.add(
                                analyser.analyse(
                                        cleaner.clean(
                                                id,
                                                text,
                                                evidence.getOrDefault(id, Evidence.NONE)))));
        missingLabels = analyser.missingLabels();
        library = new Linker(corpus, findings).link(new DocumentsInMemory(cleanedAgain));
    }
}
