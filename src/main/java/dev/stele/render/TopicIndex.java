package dev.stele.render;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Concept;
import dev.stele.model.Mention;
import dev.stele.model.Occurrence;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.model.Work;
import dev.stele.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What concept pages quote. Documents are seen one by one and only their best sentences are kept:
 * of each work one witness, of each concept a bounded number of works.
 */
final class TopicIndex {
    /** Works whose sentences a concept's page shows. */
    static final int MOST_WORKS = 100;

    private static final int MOST_SENTENCES = 60;
    private static final int BEST = 3;
    private static final String QUOTATION_MARKS = "“”\"「」『』«»";

    /** What one document says about one concept. */
    record Quotes(List<Excerpt> best, List<Excerpt> rest) {}

    /** What was gathered from one document, by concept. */
    record Gathered(
            String document,
            Map<String, Quotes> quotes,
            Map<String, Map<LabelMatcher.Label, Integer>> labels) {}

    private final Site site;
    private final Map<String, LabelMatcher> matchers = new HashMap<>();
    private final Map<String, Map<String, String>> quoted = new HashMap<>();
    private final Map<String, Map<String, Quotes>> quotes = new HashMap<>();
    private final Map<String, Map<LabelMatcher.Label, Map<String, Integer>>> labels =
            new HashMap<>();

    TopicIndex(Site site) {
        this.site = site;
        for (Concept concept : site.corpus().vocabulary().concepts()) {
            matchers.put(concept.id(), new LabelMatcher(concept));
            quoted.put(concept.id(), quotedWitnesses(concept.id()));
        }
    }

    /** Of the first works that mention the concept, the first witness that does, by work. */
    private Map<String, String> quotedWitnesses(String concept) {
        Set<String> mentioning = new HashSet<>();
        for (Occurrence occurrence :
                site.library().occurrences().getOrDefault(concept, List.of())) {
            mentioning.add(occurrence.document());
        }
        Map<String, String> witnesses = new LinkedHashMap<>();
        for (Work work : site.library().works()) {
            if (witnesses.size() == MOST_WORKS) {
                break;
            }
            work.witnesses().stream()
                    .map(Work.Witness::document)
                    .filter(mentioning::contains)
                    .findFirst()
                    .ifPresent(document -> witnesses.put(work.id(), document));
        }
        return witnesses;
    }

    /** The documents that the concept's page quotes, by work, in the order of the home page. */
    Map<String, String> quotedDocuments(String concept) {
        return quoted.getOrDefault(concept, Map.of());
    }

    Quotes quotes(String concept, String document) {
        return quotes.getOrDefault(concept, Map.of())
                .getOrDefault(document, new Quotes(List.of(), List.of()));
    }

    /** How often each label stands in each document, by label and document. */
    Map<LabelMatcher.Label, Map<String, Integer>> uses(String concept) {
        return labels.getOrDefault(concept, Map.of());
    }

    List<LabelMatcher.Label> labels(String concept) {
        return matcher(concept).labels();
    }

    private LabelMatcher matcher(String concept) {
        return Objects.requireNonNull(matchers.get(concept));
    }

    /** Adds what was gathered; documents in order, from one thread. */
    void add(Gathered gathered) {
        gathered.quotes()
                .forEach(
                        (concept, found) ->
                                quotes.computeIfAbsent(concept, id -> new HashMap<>())
                                        .put(gathered.document(), found));
        gathered.labels()
                .forEach(
                        (concept, counts) ->
                                counts.forEach(
                                        (label, count) ->
                                                labels.computeIfAbsent(
                                                                concept, id -> new HashMap<>())
                                                        .computeIfAbsent(
                                                                label, key -> new TreeMap<>())
                                                        .merge(
                                                                gathered.document(),
                                                                count,
                                                                Integer::sum)));
    }

    /** Reads one document; safe to call from several threads. */
    Gathered gather(AnalysedDocument document) {
        Map<String, List<Mention>> byConcept = new TreeMap<>();
        for (Mention mention : document.mentions()) {
            if (matchers.containsKey(mention.concept())) {
                byConcept.computeIfAbsent(mention.concept(), id -> new ArrayList<>()).add(mention);
            }
        }
        Map<String, Quotes> found = new HashMap<>();
        Map<String, Map<LabelMatcher.Label, Integer>> counts = new HashMap<>();
        Sentencing sentencing = new Sentencing(document);
        byConcept.forEach(
                (concept, mentions) -> {
                    counts.put(concept, count(matcher(concept), document, mentions));
                    if (quotedDocuments(concept).containsValue(document.id())) {
                        found.put(concept, sentencing.quotes(mentions));
                    }
                });
        return new Gathered(document.id(), found, counts);
    }

    private static Map<LabelMatcher.Label, Integer> count(
            LabelMatcher matcher, AnalysedDocument document, List<Mention> mentions) {
        Map<String, LabelMatcher.Label> known = new HashMap<>();
        Map<LabelMatcher.Label, Integer> counts = new HashMap<>();
        for (Mention mention : mentions) {
            Passage passage = document.document().passages().get(mention.passage());
            String words = mention.range().of(passage.text());
            LabelMatcher.Label label =
                    known.computeIfAbsent(
                            passage.language() + "\n" + words,
                            key -> matcher.of(words, passage.language()));
            counts.merge(label, 1, Integer::sum);
        }
        return counts;
    }

    /** The sentences of one document, rated by what they tell about a concept. */
    private static final class Sentencing {
        private final AnalysedDocument document;
        private final Map<Integer, List<Range>> sentences = new HashMap<>();

        private record Rated(Mention mention, int rating, int order) {}

        Sentencing(AnalysedDocument document) {
            this.document = document;
        }

        Quotes quotes(List<Mention> mentions) {
            Set<String> seen = new HashSet<>();
            List<Rated> rated = new ArrayList<>();
            for (Mention mention : mentions) {
                Range sentence = sentence(mention);
                if (rated.size() < MOST_SENTENCES
                        && seen.add(mention.passage() + ":" + sentence.from())) {
                    rated.add(new Rated(mention, rating(mention, sentence), rated.size()));
                }
            }
            List<Rated> best =
                    rated.stream()
                            .sorted(
                                    Comparator.comparingInt(Rated::rating)
                                            .reversed()
                                            .thenComparingInt(Rated::order))
                            .limit(BEST)
                            .sorted(Comparator.comparingInt(Rated::order))
                            .toList();
            return new Quotes(
                    best.stream().map(this::excerpt).toList(),
                    rated.stream().filter(it -> !best.contains(it)).map(this::excerpt).toList());
        }

        private Excerpt excerpt(Rated rated) {
            Mention mention = rated.mention();
            return Excerpt.of(
                    document.document().passages().get(mention.passage()), mention.range());
        }

        private Range sentence(Mention mention) {
            List<Range> all =
                    sentences.computeIfAbsent(
                            mention.passage(),
                            passage ->
                                    Sentences.of(
                                            document.document().passages().get(passage).text()));
            return all.stream()
                    .filter(it -> it.from() <= mention.range().from())
                    .reduce((first, second) -> second)
                    .orElse(mention.range());
        }

        /** A speaker tells most, then a figure, then another concept. */
        private int rating(Mention mention, Range sentence) {
            String text = sentence.of(document.document().passages().get(mention.passage()).text());
            int rating = 0;
            if (text.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0)) {
                rating += 3;
            }
            if (text.chars().anyMatch(c -> '0' <= c && c <= '9')) {
                rating += 2;
            }
            long others =
                    document.mentions().stream()
                            .filter(
                                    other ->
                                            other.passage() == mention.passage()
                                                    && sentence.contains(other.range())
                                                    && !other.concept().equals(mention.concept()))
                            .map(Mention::concept)
                            .distinct()
                            .limit(2)
                            .count();
            return rating + (int) others;
        }
    }
}
