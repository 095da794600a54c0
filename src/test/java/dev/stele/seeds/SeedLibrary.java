package dev.stele.seeds;

import dev.stele.address.DocumentIds;
import dev.stele.analyse.Analyser;
import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Findings;
import dev.stele.link.Linker;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Concept;
import dev.stele.model.Corpus;
import dev.stele.model.Documents;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Evidence;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.ReadText;
import dev.stele.model.Supplied;
import dev.stele.model.Vocabulary;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import dev.stele.survey.Surveyor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The seeds, taken through all stages up to the library. */
final class SeedLibrary {
    private static final Path SEEDS = Path.of("seeds");

    final Documents first;
    final SortedMap<String, Evidence> evidence;
    final Library library;
    final Findings findings = new Findings();

    SeedLibrary() {
        CorpusReader reader = new CorpusReader(SEEDS, findings);
        Corpus settings = reader.settings();
        Corpus corpus =
                settings.vocabulary().concepts().isEmpty() ? withVocabulary() : settings;
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
                        documents.add(
                                analyser.analyse(cleaner.clean(id, text, Evidence.NONE))));
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
        library = new Linker(corpus, findings).link(new DocumentsInMemory(cleanedAgain));
    }

    private static Corpus withVocabulary() {
        JsonNode root = new YAMLMapper().readTree(SEEDS.resolve("corpus.yaml").toFile());
        List<Concept> concepts = new ArrayList<>();
        root.get("vocabulary").forEach(node -> concepts.add(concept(node)));
        return new Corpus(
                "Seeds",
                "",
                Language.ENGLISH,
                Optional.empty(),
                "",
                "",
                "",
                true,
                new Vocabulary(concepts),
                supplied(root.get("documents")));
    }

    private static List<Supplied> supplied(JsonNode documents) {
        List<Supplied> supplied = new ArrayList<>();
        for (var document : documents.properties()) {
            List<Supplied.Note> notes = new ArrayList<>();
            for (JsonNode note : document.getValue().path("notes")) {
                String quote = note.get("quote").asString();
                notes.add(new Supplied.Note(quote, note.get("text").asString(), "", "", ""));
            }
            supplied.add(new Supplied(document.getKey(), Map.of(), notes));
        }
        return supplied;
    }

    private static Concept concept(JsonNode node) {
        SortedMap<String, String> pref = new TreeMap<>();
        node.path("prefLabel").properties().forEach(e -> pref.put(e.getKey(), e.getValue().asString()));
        SortedMap<String, List<String>> alt = new TreeMap<>();
        node.path("altLabel").properties().forEach(e -> alt.put(e.getKey(), strings(e.getValue())));
        List<Concept.LocalLabel> local = new ArrayList<>();
        for (JsonNode each : node.path("localLabel")) {
            local.add(
                    new Concept.LocalLabel(
                            each.get("label").asString(),
                            each.get("language").asString(),
                            strings(each.get("documents"))));
        }
        Set<String> cased = new HashSet<>(strings(node.path("matchCase")));
        return new Concept(
                node.get("id").asString(),
                node.get("kind").asString(),
                pref,
                alt,
                new TreeMap<>(),
                local,
                cased,
                strings(node.path("not")),
                strings(node.path("broader")),
                strings(node.path("related")),
                node.path("inline").asBoolean(true),
                new TreeMap<>(),
                node.path("source").asString(""));
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asString()));
        return strings;
    }
}
