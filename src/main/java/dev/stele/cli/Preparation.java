package dev.stele.cli;

import dev.stele.address.AddressBook;
import dev.stele.address.DocumentIds;
import dev.stele.analyse.Analyser;
import dev.stele.clean.Cleaner;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Evidence;
import dev.stele.model.Vocabulary;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import dev.stele.store.DocumentStore;
import dev.stele.survey.Surveyor;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The stages that see one document at a time, with the survey between the two rounds of them. */
final class Preparation {
    private final CorpusReader reader;
    private final AddressBook addresses;
    private final Cleaner cleaner;
    private final Analyser analyser;
    private final Workers workers;

    Preparation(CorpusReader reader, Corpus corpus, Workers workers) {
        this.reader = reader;
        this.addresses = reader.addresses();
        this.cleaner = new Cleaner(corpus);
        this.analyser = new Analyser(corpus.vocabulary());
        this.workers = workers;
    }

    /** The IDs of the corpus's documents, by path. */
    SortedMap<String, String> ids() {
        return DocumentIds.of(reader.files().stream().map(SourceFile::path).toList());
    }

    /**
     * Cleans every document, and those a second time of which the corpus knows more.
     *
     * @return IDs of those that carry the same text as one before them
     */
    Set<String> into(DocumentStore documents) {
        SortedMap<String, String> ids = ids();
        List<Task> first =
                reader.files().stream()
                        .map(f -> new Task(f, ids.getOrDefault(f.path(), ""), Evidence.NONE))
                        .toList();
        workers.each(first, task -> work(task, documents));
        SortedMap<String, Evidence> evidence = new Surveyor().survey(documents);
        List<Task> again =
                first.stream()
                        .filter(task -> evidence.containsKey(task.id()))
                        .map(task -> task.knowing(evidence.getOrDefault(task.id(), Evidence.NONE)))
                        .toList();
        workers.each(again, task -> work(task, documents));
        return again.stream()
                .filter(Task::isCopy)
                .map(Task::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The labels that no document has which was prepared so far. */
    List<Vocabulary.Label> missingLabels() {
        return analyser.missingLabels();
    }

    /** A document to clean: its file, its ID, and what the corpus knows about it. */
    private record Task(SourceFile file, String id, Evidence evidence) {
        Task knowing(Evidence more) {
            return new Task(file, id, more);
        }

        boolean isCopy() {
            return evidence.witnesses().stream().anyMatch(it -> it.document().compareTo(id) < 0);
        }
    }

    private void work(Task task, DocumentStore documents) {
        reader.read(task.file())
                .map(text -> cleaner.clean(task.id(), text, task.evidence()))
                .map(this::addressed)
                .ifPresent(document -> documents.put(analyser.analyse(document)));
    }

    private Document addressed(Document document) {
        return document.withFormer(
                addresses.former(document.id(), document.anchors(), document.texts()));
    }
}
