package dev.stele.cli;

import dev.stele.analyse.Analyser;
import dev.stele.clean.Cleaner;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Concept;
import dev.stele.model.Corpus;
import dev.stele.model.Mention;
import dev.stele.model.Vocabulary;
import dev.stele.read.CorpusReader;
import dev.stele.store.DocumentStore;
import dev.stele.suggest.Candidate;
import dev.stele.suggest.Suggester;
import dev.stele.text.Folding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stele suggest}: proposes concepts for {@code corpus.yaml}; it changes nothing. */
@Command(
        name = "suggest",
        description = "Proposes names and terms of the documents, as a part of corpus.yaml.")
final class SuggestCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CORPUS",
            defaultValue = "seeds",
            description = "The folder of the documents (default: ${DEFAULT-VALUE}).")
    private Path corpus;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many candidates at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--limit " + limit + ": expected 1 or more");
        }
        Findings findings = new Findings();
        CorpusReader reader = new CorpusReader(corpus, findings);
        Corpus settings = reader.settings(Cleaner.rules());
        try (DocumentStore documents = new DocumentStore()) {
            InvalidCorpusException.throwIfAny(findings);
            int jobs = Runtime.getRuntime().availableProcessors();
            Corpus bare = settings.with(Vocabulary.EMPTY);
            new Preparation(reader, bare, new Workers(jobs)).into(documents);
            Set<String> known =
                    labels(settings.vocabulary().concepts()).collect(Collectors.toSet());
            List<Candidate> candidates =
                    new Suggester()
                            .suggest(documents).stream()
                                    .filter(it -> isNew(it, known))
                                    .limit(2L * limit)
                                    .toList();
            Map<String, SuggestionText.Places> places = places(candidates, documents);
            List<Candidate> shown =
                    candidates.stream()
                            .filter(it -> places.containsKey(it.id()))
                            .limit(limit)
                            .toList();
            String text = SuggestionText.of(shown, documents.ids().size(), places);
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } finally {
            findings.sorted().forEach(f -> spec.commandLine().getErr().println(f.message()));
        }
        return ExitCode.DONE;
    }

    private static boolean isNew(Candidate candidate, Set<String> known) {
        return labels(List.of(candidate.concept())).noneMatch(known::contains);
    }

    private static Stream<String> labels(List<Concept> concepts) {
        return concepts.stream()
                .flatMap(
                        concept ->
                                Stream.concat(
                                        concept.prefLabel().values().stream(),
                                        concept.altLabel().values().stream().flatMap(List::stream)))
                .map(Folding::of);
    }

    /**
     * Where the candidates' labels occur, counted as a build would with this vocabulary; those that
     * stand only within longer ones have none.
     */
    private static Map<String, SuggestionText.Places> places(
            List<Candidate> candidates, DocumentStore documents) {
        Analyser analyser =
                new Analyser(new Vocabulary(candidates.stream().map(Candidate::concept).toList()));
        Map<String, SuggestionText.Places> places = new HashMap<>();
        documents.stream()
                .map(document -> analyser.mentions(document.document()))
                .forEach(
                        mentions ->
                                mentions.stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        Mention::concept, Collectors.counting()))
                                        .forEach(
                                                (concept, count) ->
                                                        places.merge(
                                                                concept,
                                                                SuggestionText.Places.inOne(
                                                                        count.intValue()),
                                                                SuggestionText.Places::plus)));
        return places;
    }
}
