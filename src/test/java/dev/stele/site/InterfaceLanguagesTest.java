package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own corpus, published in each language of the interface. */
class InterfaceLanguagesTest {
    /** What people read or hear that stands in attributes. */
    private static final Pattern SAID =
            Pattern.compile("aria-label|title|placeholder|alt|data-(label|msg-.*|any|words|shown)");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    /** Where a document speaks, a citation, a program, or what is to be typed. */
    private static final String NOT_OF_THE_INTERFACE =
            ".passage, .quote, .lead, .lines p, .cited-as dd, .paste, code, .Z3988,"
                    + " [aria-labelledby=file] dd, .sentence, .columns, .dataset > p";

    /** Names that are the same in all languages. */
    private static final Set<String> NAMES =
            Set.of(
                    "apa",
                    "bibtex",
                    "chicago",
                    "csl",
                    "csv",
                    "excel",
                    "javascript",
                    "json",
                    "markdown",
                    "rfc",
                    "ris",
                    "sha",
                    "utf");

    /** What is to be typed or copied as it is. */
    private static final Set<String> COMMANDS = Set.of("stele", "suggest", "corpus", "yaml");

    @TempDir Path folder;

    private BuiltSite build(String language) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        try (Stream<Path> files = Files.list(BuiltSite.SEEDS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, corpus.resolve(file.getFileName().toString()));
            }
        }
        Path settings = corpus.resolve("corpus.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replaceFirst("(?m)^language: en$", "language: " + language));
        return BuiltSite.build(corpus, folder.resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "ko"})
    void a_whole_site_speaks_its_language(String language)
            throws IOException, InterruptedException {
        BuiltSite site = build(language);
        Set<String> english = englishWords();
        List<String> leaks = new ArrayList<>();
        site.parsedPages()
                .forEach(
                        (path, page) -> {
                            assertThat(PageLaws.faults(path, page)).isEmpty();
                            assertThat(page.select(".ledger span[lang=en]")).as(path).isEmpty();
                            said(page, language).stream()
                                    .filter(text -> holdsAny(text, english))
                                    .forEach(text -> leaks.add(path + ": " + text));
                        });
        assertThat(leaks).isEmpty();
        assertThat(NuChecker.complaints(oneOfEachKind(site))).isEmpty();
    }

    /** The words that the interface says in English. */
    private static Set<String> englishWords() throws IOException {
        Properties messages = new Properties();
        messages.load(
                Files.newBufferedReader(
                        Path.of("src/main/resources/messages/en.properties"),
                        StandardCharsets.UTF_8));
        Set<String> words = new TreeSet<>();
        messages.values().forEach(text -> words.addAll(words(String.valueOf(text))));
        words.removeAll(NAMES);
        words.removeAll(COMMANDS);
        assertThat(words).contains("library", "inferred", "search");
        return words;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.replaceAll("\\{[^}]*}|`[^`]*`", " "))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean holdsAny(String text, Set<String> words) {
        return words(text).stream().anyMatch(words::contains);
    }

    /** What the interface says on a page: text and attributes that are marked as its language. */
    private static List<String> said(Document page, String language) {
        page.select(NOT_OF_THE_INTERFACE).remove();
        page.select("[data-key]").removeAttr("data-label");
        Map<Element, String> languages = new HashMap<>();
        List<String> said = new ArrayList<>();
        page.body()
                .traverse(
                        (NodeVisitor)
                                (node, depth) -> {
                                    if (node instanceof Element element) {
                                        languages.put(element, languageOf(element, languages));
                                    }
                                    Node holder = node instanceof TextNode ? node.parent() : node;
                                    if (language.equals(languages.get(holder))) {
                                        said.addAll(saidBy(node));
                                    }
                                });
        return said;
    }

    private static String languageOf(Element element, Map<Element, String> languages) {
        if (element.hasAttr("lang")) {
            return element.attr("lang");
        }
        Element parent = element.parent();
        return parent == null
                ? ""
                : languages.getOrDefault(parent, parent.closest("[lang]").attr("lang"));
    }

    private static List<String> saidBy(Node node) {
        if (node instanceof TextNode text) {
            return text.isBlank() ? List.of() : List.of(text.text());
        }
        return node.attributes().asList().stream()
                .filter(attribute -> SAID.matcher(attribute.getKey()).matches())
                .map(Attribute::getValue)
                .toList();
    }

    private BuiltSite oneOfEachKind(BuiltSite site) throws IOException {
        Path some = Files.createDirectories(folder.resolve("some"));
        Set<String> kinds = new TreeSet<>();
        for (String path : site.pages()) {
            boolean first = !path.contains("/") || kinds.add(path.replaceAll("/.*", ""));
            if (first) {
                Path copy = some.resolve(path);
                Files.createDirectories(copy.getParent());
                Files.copy(site.folder().resolve(path), copy);
            }
        }
        return BuiltSite.at(some);
    }
}
