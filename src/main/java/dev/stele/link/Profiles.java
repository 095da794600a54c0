package dev.stele.link;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase;
import dev.stele.model.Mention;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.text.Folding;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each document is about, in few numbers: its concepts, the days and months that it names, and
 * the words in Latin letters that it repeats. These cross languages; other words do not.
 */
final class Profiles {
    /** Features that are kept of one document. */
    private static final int MOST = 48;

    /** Distinct features that a library remembers; later ones are not looked at. */
    private static final int MOST_KNOWN = 400_000;

    private static final int LEAST_LETTERS = 4;
    private static final int MOST_LETTERS = 30;

    private static final Set<String> STOP =
            Set.of(
                    "this",
                    "that",
                    "these",
                    "those",
                    "with",
                    "from",
                    "have",
                    "been",
                    "were",
                    "which",
                    "when",
                    "where",
                    "there",
                    "their",
                    "they",
                    "them",
                    "then",
                    "than",
                    "will",
                    "would",
                    "could",
                    "should",
                    "about",
                    "after",
                    "before",
                    "between",
                    "into",
                    "over",
                    "under",
                    "such",
                    "some",
                    "only",
                    "also",
                    "other",
                    "more",
                    "most",
                    "many",
                    "each",
                    "both",
                    "because",
                    "while",
                    "what",
                    "does",
                    "your",
                    "very",
                    "http",
                    "https",
                    "using",
                    "used",
                    "uses",
                    "following",
                    "example");

    /** A feature: a concept's id, a date, or a word as a text has it. */
    record Feature(Kind kind, String name) {
        enum Kind {
            CONCEPT,
            DATE,
            WORD
        }
    }

    /** The features of one document, by their numbers, with how often each occurs. */
    static final class Profile {
        private final int[] features;
        private final int[] counts;

        private Profile(int[] features, int[] counts) {
            this.features = features;
            this.counts = counts;
        }

        int size() {
            return features.length;
        }

        /** The number of one feature; they ascend. */
        int feature(int at) {
            return features[at];
        }

        int count(int at) {
            return counts[at];
        }

        /** Where the feature with this number is, or a negative number. */
        int find(int feature) {
            return Arrays.binarySearch(features, feature);
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Feature> features = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();

    /** Adds the document that is next among the IDs. */
    void add(AnalysedDocument analysed) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Mention mention : analysed.mentions()) {
            count("c " + mention.concept(), Feature.Kind.CONCEPT, mention.concept(), 3, counts);
        }
        for (DatePhrase date : analysed.dates()) {
            String text = date.date().text();
            if (text.length() >= 7 && text.indexOf('X') < 0 && text.indexOf('[') < 0) {
                count("d " + text, Feature.Kind.DATE, text, 1, counts);
            }
        }
        for (Passage passage : analysed.document().passages()) {
            if (passage.kind() != PassageKind.CODE) {
                addWords(passage.text(), counts);
            }
        }
        profiles.add(profile(counts));
        languages.add(analysed.document().language().base());
    }

    private void addWords(String text, Map<Integer, Integer> counts) {
        for (int at = 0; at < text.length(); ) {
            if (Script.of(text.charAt(at)) != Script.WORD) {
                at++;
                continue;
            }
            int end = at;
            boolean digit = false;
            while (end < text.length() && Script.of(text.charAt(end)) == Script.WORD) {
                digit |= text.charAt(end) >= '0' && text.charAt(end) <= '9';
                end++;
            }
            if (!digit && end - at >= LEAST_LETTERS && end - at <= MOST_LETTERS) {
                String word = text.substring(at, end);
                String folded = Folding.of(word);
                if (!STOP.contains(folded)) {
                    count("w " + folded, Feature.Kind.WORD, word, 1, counts);
                }
            }
            at = end;
        }
    }

    private void count(
            String key, Feature.Kind kind, String name, int weight, Map<Integer, Integer> counts) {
        Integer number = numbers.get(key);
        if (number == null) {
            if (features.size() == MOST_KNOWN) {
                return;
            }
            number = features.size();
            numbers.put(key, number);
            features.add(new Feature(kind, name));
        }
        counts.merge(number, weight, Integer::sum);
    }

    /** The most frequent features; concepts weigh three times as much as words. */
    private static Profile profile(Map<Integer, Integer> counts) {
        List<Map.Entry<Integer, Integer>> kept =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST)
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .toList();
        int[] numbers = kept.stream().mapToInt(Map.Entry::getKey).toArray();
        return new Profile(numbers, kept.stream().mapToInt(Map.Entry::getValue).toArray());
    }

    int documents() {
        return profiles.size();
    }

    Profile profile(int document) {
        return profiles.get(document);
    }

    /** The language of a document, without its script. */
    String language(int document) {
        return languages.get(document);
    }

    Feature feature(int number) {
        return features.get(number);
    }

    /** How many documents have each feature. */
    int[] frequencies() {
        int[] frequencies = new int[features.size()];
        for (Profile profile : profiles) {
            Arrays.stream(profile.features).forEach(feature -> frequencies[feature]++);
        }
        return frequencies;
    }
}
