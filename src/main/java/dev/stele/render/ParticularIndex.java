package dev.stele.render;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase;
import dev.stele.model.Instance;
import dev.stele.model.Mention;
import dev.stele.model.Passage;
import dev.stele.model.Quantity;
import dev.stele.model.Range;
import dev.stele.model.Resolution;
import dev.stele.model.Standoff;
import dev.stele.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences that the timeline and the figures show. Documents are seen one by one, and of each
 * only what those two lists name is kept.
 */
final class ParticularIndex {
    private static final int MOST_TOPICS = 8;

    /** A date with its sentence; {@code before}: the words that it was resolved from, or empty. */
    record DateEntry(DatePhrase phrase, Excerpt excerpt, List<String> topics, String before) {}

    /** A quantity with its sentence. */
    record FigureEntry(Quantity quantity, String words, Excerpt excerpt, List<String> topics) {}

    /** What was gathered from one document, by the index in its lists. */
    record Gathered(
            String document, Map<Integer, DateEntry> dates, Map<Integer, FigureEntry> figures) {}

    private final Map<String, TreeSet<Integer>> wantedDates = new HashMap<>();
    private final Map<String, TreeSet<Integer>> wantedFigures = new HashMap<>();
    private final Map<Instance, DateEntry> dates = new HashMap<>();
    private final Map<Instance, FigureEntry> figures = new HashMap<>();
    private final Map<String, Map<Integer, Instance>> dateInstances = new HashMap<>();
    private final Map<String, Map<Integer, Instance>> figureInstances = new HashMap<>();

    ParticularIndex(Site site) {
        for (Instance it : site.library().timeline().dates()) {
            want(it, wantedDates, dateInstances);
        }
        for (List<Instance> group : site.library().figures().groups()) {
            group.forEach(it -> want(it, wantedFigures, figureInstances));
        }
    }

    private static void want(
            Instance it,
            Map<String, TreeSet<Integer>> wanted,
            Map<String, Map<Integer, Instance>> instances) {
        wanted.computeIfAbsent(it.document(), id -> new TreeSet<>()).add(it.index());
        instances.computeIfAbsent(it.document(), id -> new HashMap<>()).put(it.index(), it);
    }

    /** Reads one document; safe to call from several threads. */
    Gathered gather(AnalysedDocument document) {
        Reader reader = new Reader(document);
        Map<Integer, DateEntry> foundDates = new HashMap<>();
        for (int index : wantedDates.getOrDefault(document.id(), new TreeSet<>())) {
            foundDates.put(index, reader.date(document.dates().get(index)));
        }
        Map<Integer, FigureEntry> foundFigures = new HashMap<>();
        for (int index : wantedFigures.getOrDefault(document.id(), new TreeSet<>())) {
            foundFigures.put(index, reader.figure(document.quantities().get(index)));
        }
        return new Gathered(document.id(), foundDates, foundFigures);
    }

    /** Adds what was gathered, from one thread. */
    void add(Gathered gathered) {
        Map<Integer, Instance> ofDates = dateInstances.getOrDefault(gathered.document(), Map.of());
        Map<Integer, Instance> ofFigures =
                figureInstances.getOrDefault(gathered.document(), Map.of());
        gathered.dates()
                .forEach(
                        (index, it) -> optional(ofDates, index).ifPresent(at -> dates.put(at, it)));
        gathered.figures()
                .forEach(
                        (index, it) ->
                                optional(ofFigures, index).ifPresent(at -> figures.put(at, it)));
    }

    private static Optional<Instance> optional(Map<Integer, Instance> all, int index) {
        return Optional.ofNullable(all.get(index));
    }

    DateEntry date(Instance instance) {
        return required(dates.get(instance), instance);
    }

    FigureEntry figure(Instance instance) {
        return required(figures.get(instance), instance);
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T entry, Instance instance) {
        if (entry == null) {
            throw new IllegalArgumentException("nothing was gathered for " + instance);
        }
        return entry;
    }

    /** Reads one document, each passage once. */
    private static final class Reader {
        private final AnalysedDocument document;
        private final Map<Integer, List<Range>> sentences = new HashMap<>();
        private final Map<Integer, List<Mention>> mentions = new HashMap<>();

        Reader(AnalysedDocument document) {
            this.document = document;
            for (Mention mention : document.mentions()) {
                mentions.computeIfAbsent(mention.passage(), id -> new ArrayList<>()).add(mention);
            }
        }

        DateEntry date(DatePhrase phrase) {
            Passage passage = passage(phrase);
            String before =
                    phrase.resolution() instanceof Resolution.ByPassage by
                            ? by.range().of(passage.text())
                            : "";
            Range sentence = sentence(phrase);
            return new DateEntry(
                    phrase,
                    Excerpt.of(passage, phrase.range(), sentence),
                    topics(phrase.passage(), sentence),
                    before);
        }

        FigureEntry figure(Quantity quantity) {
            Range sentence = sentence(quantity);
            Passage passage = passage(quantity);
            return new FigureEntry(
                    quantity,
                    quantity.range().of(passage.text()),
                    Excerpt.of(passage, quantity.range(), sentence),
                    topics(quantity.passage(), sentence));
        }

        private Passage passage(Standoff it) {
            return document.document().passages().get(it.passage());
        }

        private Range sentence(Standoff it) {
            List<Range> all =
                    sentences.computeIfAbsent(
                            it.passage(), passage -> Sentences.of(passage(it).text()));
            int low = 0;
            int high = all.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (all.get(middle).from() <= it.range().from()) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return all.isEmpty() ? it.range() : all.get(low);
        }

        private List<String> topics(int passage, Range sentence) {
            Set<String> topics = new LinkedHashSet<>();
            List<Mention> all = mentions.getOrDefault(passage, List.of());
            int low = 0;
            int high = all.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (all.get(middle).range().from() < sentence.from()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low; i < all.size() && topics.size() < MOST_TOPICS; i++) {
                if (all.get(i).range().from() >= sentence.to()) {
                    break;
                }
                topics.add(all.get(i).concept());
            }
            return List.copyOf(topics);
        }
    }
}
