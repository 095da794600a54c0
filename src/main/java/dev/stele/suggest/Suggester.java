package dev.stele.suggest;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Document;
import dev.stele.model.Documents;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.model.Status;
import dev.stele.model.Vocabulary;
import dev.stele.text.Folding;
import dev.stele.text.Letters;
import dev.stele.text.Romanised;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds names and terms in a corpus that has no vocabulary, or that its vocabulary lacks: the sure
 * ones first, then by how much speaks for them. One pass over the documents, in time linear in
 * their text.
 */
public final class Suggester {
    /** Documents read at a time. */
    private static final int BATCH = 256;

    private static final int LONGEST_ID = 60;

    /** Concepts that an automatic vocabulary has at most. */
    private static final int MOST_AUTOMATIC = 2000;

    /** Weight of one signal that is seen once. */
    private static double weight(Signal signal) {
        return switch (signal) {
            case KEYWORD, ABBREVIATION -> 3;
            case TITLE, ORGANISATION, PERSON -> 2;
            case CAPITALS -> 1;
            case TERM -> 0.7;
        };
    }

    /** The candidates of all documents, the surest first. */
    public List<Candidate> suggest(Documents documents) {
        Tally tally = new Tally();
        List<String> ids = documents.ids();
        for (int from = 0; from < ids.size(); from += BATCH) {
            int to = Math.min(ids.size(), from + BATCH);
            List<List<Find>> batch =
                    IntStream.range(from, to)
                            .parallel()
                            .mapToObj(i -> finds(documents.get(ids.get(i)).document()))
                            .toList();
            for (int i = 0; i < batch.size(); i++) {
                tally.add(from + i, batch.get(i));
            }
        }
        return candidates(tally, ids.size());
    }

    /**
     * A vocabulary of what is surest: names beyond doubt that two documents show to be such, or one
     * if they are long enough to mean nothing else elsewhere.
     *
     * @param copies IDs of documents that carry the text of another, and name nothing of their own
     */
    public Vocabulary vocabulary(Documents documents, Set<String> copies) {
        return new Vocabulary(
                suggest(new Without(documents, copies)).stream()
                        .filter(it -> it.isSure() && (it.documents() > 1 || it.isDistinctive()))
                        .limit(MOST_AUTOMATIC)
                        .map(Candidate::concept)
                        .toList(),
                Status.INFERRED);
    }

    /** Documents of which some are left out. */
    private record Without(Documents all, Set<String> left) implements Documents {
        @Override
        public List<String> ids() {
            return all.ids().stream().filter(id -> !left.contains(id)).toList();
        }

        @Override
        public AnalysedDocument get(String id) {
            return all.get(id);
        }
    }

    /** What one document tells. */
    static List<Find> finds(Document document) {
        List<Find> finds = new ArrayList<>();
        for (Fact keyword : document.metadata().all(Field.KEYWORDS)) {
            if (keyword.status() == Status.STATED && isLabel(keyword.value())) {
                finds.add(
                        Find.of(
                                keyword.value(),
                                document.language(),
                                Find.CONCEPT,
                                Signal.KEYWORD));
            }
        }
        Terms terms = new Terms();
        for (Passage passage : document.passages()) {
            if (passage.kind() == PassageKind.CODE || passage.role() == Role.REFERENCE) {
                continue;
            }
            Prose prose = Prose.of(passage);
            QuotedTitles.find(prose, finds::add);
            Abbreviations.find(prose, finds::add);
            HanOrganisations.find(prose, finds::add);
            HanPeople.find(prose, finds::add);
            LatinNames.find(prose, passage.kind(), finds::add);
            KoreanNames.find(prose, finds::add);
            terms.add(prose);
        }
        terms.tell(finds::add);
        return finds;
    }

    /** Whether a text can be a label: neither one character nor a sentence. */
    private static boolean isLabel(String text) {
        int letters = Letters.only(text).length();
        boolean han = !text.isEmpty() && Script.of(text.codePointAt(0)) == Script.HAN;
        boolean code = text.indexOf(' ') < 0 && text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return letters >= (han ? 2 : 3) && text.length() <= 60 && (han || !code);
    }

    private static List<Candidate> candidates(Tally tally, int documents) {
        record Rated(List<Tally.Entry> group, boolean sure, double value) {}
        List<Rated> rated = new ArrayList<>();
        for (List<Tally.Entry> group : Joining.of(tally.entries())) {
            boolean sure = group.stream().anyMatch(Tally.Entry::isSure);
            int seen = group.stream().mapToInt(Tally.Entry::seen).sum();
            if (sure || seen > 1) {
                rated.add(new Rated(group, sure, value(group, documents)));
            }
        }
        rated.sort(
                Comparator.comparing(Rated::sure)
                        .thenComparing(Rated::value)
                        .reversed()
                        .thenComparing(it -> it.group().get(0).key()));
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        rated.forEach(it -> it.group().forEach(entry -> labels.add(entry.key())));
        return rated.stream().map(it -> candidate(it.group(), ids, labels)).toList();
    }

    /** What speaks for a group; a term that few documents have counts more than one of all. */
    private static double value(List<Tally.Entry> group, int documents) {
        double value = 0;
        int most = 1;
        for (Tally.Entry entry : group) {
            most = Math.max(most, entry.documents());
            for (var signal : entry.signals().entrySet()) {
                double contrast =
                        signal.getKey() == Signal.TERM
                                ? 1 + Math.log((double) documents / entry.documents())
                                : 1;
                value += weight(signal.getKey()) * (1 + Math.log(signal.getValue())) * contrast;
            }
        }
        return value + 1.5 * Math.log(most);
    }

    /** An abbreviation that is another's label already stays with that one. */
    private static Candidate candidate(
            List<Tally.Entry> group, Set<String> ids, Set<String> taken) {
        SortedMap<String, Set<String>> labels = new TreeMap<>();
        SortedSet<String> abbreviations = new TreeSet<>();
        SortedSet<Signal> signals = new TreeSet<>();
        int seen = 0;
        int documents = 0;
        for (Tally.Entry entry : group) {
            entry.labels()
                    .forEach(
                            (language, forms) ->
                                    labels.computeIfAbsent(language, tag -> new LinkedHashSet<>())
                                            .addAll(forms));
            for (String abbreviation : entry.abbreviations()) {
                if (abbreviations.contains(abbreviation) || taken.add(Folding.of(abbreviation))) {
                    abbreviations.add(abbreviation);
                }
            }
            signals.addAll(entry.signals().keySet());
            seen += entry.seen();
            documents = Math.max(documents, entry.documents());
        }
        SortedMap<String, List<String>> lists = new TreeMap<>();
        labels.forEach((language, forms) -> lists.put(language, List.copyOf(forms)));
        String kind = signals.contains(Signal.PERSON) ? Find.PERSON : group.get(0).kind();
        return new Candidate(id(lists, ids), kind, lists, abbreviations, signals, seen, documents);
    }

    /** Made from the English label if there is one, else from another's sound. */
    private static String id(SortedMap<String, List<String>> labels, Set<String> taken) {
        List<String> named = labels.getOrDefault(Language.ENGLISH.tag(), List.of());
        String label = named.isEmpty() ? labels.values().iterator().next().get(0) : named.get(0);
        String slug = Romanised.slug(label);
        if (slug.length() > LONGEST_ID) {
            int cut = slug.lastIndexOf('-', LONGEST_ID);
            slug = slug.substring(0, cut > 0 ? cut : LONGEST_ID);
        }
        String base = slug.isEmpty() ? "term" : slug;
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }
}
