package dev.stele.analyse;

import dev.stele.diagnostic.Findings;
import dev.stele.model.Concept;
import dev.stele.model.Corpus;
import dev.stele.model.Vocabulary;
import dev.stele.read.CorpusReader;
import dev.stele.text.Script;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How fast a large vocabulary is read and matched, by one core's own time, so that a busy machine
 * changes little. No test: it is run by hand, with the classes of the tests and the libraries on
 * the path.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test
 *     -Dexec.mainClass=dev.stele.analyse.MatchingSpeed -Dexec.args="FOLDER"
 * </pre>
 *
 * The labels, {@value #LABELS} in all, are taken from the folder's own texts, so that they occur:
 * runs of Han characters and of Hangul, and one to three words in Latin letters. {@code
 * corpus.yaml} is written with them and read as a build reads it.
 */
final class MatchingSpeed {
    private static final int LABELS = 50_000;
    private static final int LABELS_OF_CONCEPT = 5;
    private static final int ROUNDS = 6;

    /** Texts that are matched, in UTF-16 units; more would only take longer. */
    private static final int MOST_TEXT = 20_000_000;

    /** Words that a vocabulary would have: none is shorter than four letters. */
    private static final List<Pattern> WORDS =
            Stream.of(0, 1, 2)
                    .map(
                            more ->
                                    Pattern.compile(
                                            "\\b[A-Za-z]{4,}(?: [A-Za-z]{4,}){" + more + "}\\b"))
                    .toList();

    private MatchingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<String> texts = texts(Path.of(arguments[0]));
        List<String> labels = labels(texts);
        Path corpus = Files.createTempDirectory("speed");
        Files.writeString(corpus.resolve("corpus.yaml"), settings(labels));
        for (int round = 1; round <= ROUNDS; round++) {
            measure(corpus, texts, round);
        }
        Files.delete(corpus.resolve("corpus.yaml"));
        Files.delete(corpus);
    }

    private static void measure(Path corpus, List<String> texts, int round) {
        double start = seconds();
        Corpus read = new CorpusReader(corpus, new Findings()).settings(Set.of());
        double readIn = seconds();
        ConceptMatcher matcher = new ConceptMatcher(read.vocabulary());
        double built = seconds();
        long mentions = 0;
        for (String text : texts) {
            mentions += matcher.mentions("x", 0, text, MatchText.of(text)).size();
        }
        double matched = seconds();
        long bytes = texts.stream().mapToLong(MatchingSpeed::bytes).sum();
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "round %d: %,d labels read in %.2f s, made ready in %.2f s; %,d mentions in"
                                + " %.1f MB, %.1f MB a second",
                        round,
                        labelsOf(read.vocabulary()),
                        readIn - start,
                        built - readIn,
                        mentions,
                        bytes / 1e6,
                        bytes / 1e6 / (matched - built)));
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long labelsOf(Vocabulary vocabulary) {
        return vocabulary.concepts().stream().mapToLong(MatchingSpeed::labelsOf).sum();
    }

    private static long labelsOf(Concept concept) {
        return concept.prefLabel().size()
                + concept.altLabel().values().stream().mapToLong(Collection::size).sum();
    }

    /** The paragraphs of all files. */
    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        int size = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String paragraph : Files.readString(file).split("\n\n")) {
                    if (size < MOST_TEXT && !paragraph.isBlank()) {
                        texts.add(paragraph);
                        size += paragraph.length();
                    }
                }
            }
        }
        return texts;
    }

    private static List<String> labels(List<String> texts) {
        Random random = new Random(1);
        Set<String> labels = new LinkedHashSet<>();
        for (int tries = 0; labels.size() < LABELS && tries < LABELS * 100; tries++) {
            String text = texts.get(random.nextInt(texts.size()));
            String label = label(text, random.nextInt(text.length()), random);
            if (label.length() >= 2) {
                labels.add(label);
            }
        }
        return List.copyOf(labels);
    }

    /** What stands here: two to six characters, or one to three words. */
    private static String label(String text, int from, Random random) {
        Script script = Script.of(text.charAt(from));
        if (script == Script.HAN || script == Script.HANGUL) {
            int most = 2 + random.nextInt(5);
            int end = from;
            while (end < text.length()
                    && end - from < most
                    && Script.of(text.charAt(end)) == script) {
                end++;
            }
            return text.substring(from, end);
        }
        Matcher words = WORDS.get(random.nextInt(WORDS.size())).matcher(text);
        return words.find(from) ? words.group().toLowerCase(Locale.ROOT) : "";
    }

    private static String settings(List<String> labels) {
        StringBuilder yaml = new StringBuilder("title: Speed\nvocabulary:\n");
        for (int i = 0; i < labels.size(); i++) {
            if (i % LABELS_OF_CONCEPT == 0) {
                yaml.append("  - id: c").append(i).append("\n    prefLabel: {en: \"");
                yaml.append(labels.get(i)).append("\"}\n    altLabel:\n      en:\n");
            } else {
                yaml.append("        - \"").append(labels.get(i)).append("\"\n");
            }
        }
        return yaml.toString();
    }
}
