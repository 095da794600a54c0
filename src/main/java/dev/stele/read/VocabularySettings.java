package dev.stele.read;

import dev.stele.address.DocumentIds;
import dev.stele.diagnostic.Suggestions;
import dev.stele.model.Concept;
import dev.stele.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code vocabulary:}, a list of concepts, each checked alone; then all together. */
final class VocabularySettings {
    private static final List<String> KNOWN =
            List.of(
                    "id",
                    "kind",
                    "prefLabel",
                    "altLabel",
                    "hiddenLabel",
                    "localLabel",
                    "matchCase",
                    "not",
                    "broader",
                    "related",
                    "inline",
                    "definition",
                    "source",
                    "exactMatch");
    private static final List<String> OF_A_LOCAL_LABEL = List.of("label", "language", "documents");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final SettingsFindings findings;
    private final Map<String, String> idsByPath;

    VocabularySettings(SettingsFindings findings, List<String> paths) {
        this.findings = findings;
        this.idsByPath = DocumentIds.of(paths);
    }

    Vocabulary read(Node node) {
        if (!(node instanceof SequenceNode list)) {
            findings.error(
                    node,
                    "wrong-type",
                    "vocabulary is not a list",
                    "write concepts one below the other, each beginning with `- id: name`");
            return Vocabulary.EMPTY;
        }
        Map<String, VocabularyChecks.Entry> entries = new LinkedHashMap<>();
        for (Node item : list.getValue()) {
            YamlMap.of(findings, item, "vocabulary")
                    .map(map -> map.allow(KNOWN))
                    .flatMap(this::entry)
                    .ifPresent(entry -> enter(entries, entry));
        }
        return new Vocabulary(new VocabularyChecks(findings, entries).checked());
    }

    private void enter(Map<String, VocabularyChecks.Entry> entries, VocabularyChecks.Entry entry) {
        String id = entry.concept().id();
        if (entries.putIfAbsent(id, entry) != null) {
            findings.error(
                    entry.map().value("id").orElse(entry.map().node()),
                    "duplicate-concept",
                    "there are two concepts called " + id,
                    "give one of them another id");
        }
    }

    private Optional<VocabularyChecks.Entry> entry(YamlMap map) {
        String id = map.text("id");
        if (!ID.matcher(id).matches()) {
            findings.error(
                    map.value("id").orElse(map.node()),
                    "concept-id",
                    id.isEmpty() ? "a concept has no id" : "id = " + id + ": expected plain words",
                    "write it in lower-case letters a to z, digits and hyphens:"
                            + " `id: supply-chain`");
            return Optional.empty();
        }
        SortedMap<String, String> preferred = texts(map, "prefLabel");
        if (preferred.isEmpty()) {
            findings.error(
                    map.value("prefLabel").orElse(map.node()),
                    "missing-label",
                    id + " has no prefLabel",
                    "add `prefLabel: {en: its name}`, one for each language");
            return Optional.empty();
        }
        String kind = map.text("kind");
        Concept concept =
                new Concept(
                        id,
                        kind.isEmpty() ? "concept" : kind,
                        preferred,
                        lists(map, "altLabel"),
                        lists(map, "hiddenLabel"),
                        localLabels(map),
                        new TreeSet<>(map.texts("matchCase")),
                        map.texts("not"),
                        distinct(map.texts("broader")),
                        distinct(map.texts("related")),
                        map.flag("inline", true),
                        texts(map, "definition"),
                        map.text("source"),
                        distinct(map.texts("exactMatch")).stream()
                                .filter(address -> isAddress(map, address))
                                .toList());
        return Optional.of(new VocabularyChecks.Entry(concept, map));
    }

    private boolean isAddress(YamlMap map, String address) {
        if (ADDRESS.matcher(address).matches()) {
            return true;
        }
        findings.error(
                map.value("exactMatch").orElse(map.node()),
                "address",
                "exactMatch = " + address + ": expected the address of a concept",
                "write it in full, as in http://www.wikidata.org/entity/Q11660");
        return false;
    }

    private static List<String> distinct(List<String> ids) {
        return ids.stream().distinct().toList();
    }

    /** One text for each language. */
    private SortedMap<String, String> texts(YamlMap map, String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        map.map(key)
                .ifPresent(
                        languages ->
                                languages.forEach(
                                        (tag, value) -> {
                                            if (isLanguage(tag, languages.key(tag))
                                                    && isOne(key, tag, value)) {
                                                languages
                                                        .text(value, tag)
                                                        .ifPresent(text -> texts.put(tag, text));
                                            }
                                        }));
        return texts;
    }

    private boolean isOne(String key, String tag, Node value) {
        if (value instanceof SequenceNode) {
            findings.error(
                    value,
                    "wrong-type",
                    key + " has a list for " + tag + ": expected one text (SKOS S14)",
                    key.equals("prefLabel")
                            ? "keep the best, put the others under altLabel"
                            : "join them to one text");
            return false;
        }
        return true;
    }

    /** One text or several for each language. */
    private SortedMap<String, List<String>> lists(YamlMap map, String key) {
        SortedMap<String, List<String>> lists = new TreeMap<>();
        map.map(key)
                .ifPresent(
                        languages ->
                                languages.forEach(
                                        (tag, value) -> {
                                            if (isLanguage(tag, languages.key(tag))) {
                                                lists.put(
                                                        tag, distinct(languages.texts(value, tag)));
                                            }
                                        }));
        return lists;
    }

    private boolean isLanguage(String tag, Node at) {
        Optional<String> canonical = LanguageTags.canonical(tag);
        if (canonical.equals(Optional.of(tag))) {
            return true;
        }
        findings.error(
                at,
                "language",
                tag + " is not how a language is written here",
                canonical
                        .map(right -> "write " + right)
                        .orElse("write a tag such as en, ko, zh-Hans or zh-Hant"));
        return false;
    }

    private List<Concept.LocalLabel> localLabels(YamlMap concept) {
        List<Concept.LocalLabel> labels = new ArrayList<>();
        for (Node item : concept.value("localLabel").map(YamlMap::items).orElse(List.of())) {
            YamlMap.of(findings, item, "localLabel")
                    .map(map -> map.allow(OF_A_LOCAL_LABEL))
                    .flatMap(this::localLabel)
                    .ifPresent(labels::add);
        }
        return labels;
    }

    private Optional<Concept.LocalLabel> localLabel(YamlMap map) {
        String label = map.text("label");
        String language = map.text("language");
        List<String> documents = new ArrayList<>();
        for (Node document : map.value("documents").map(YamlMap::items).orElse(List.of())) {
            map.text(document, "documents")
                    .flatMap(name -> id(name, document))
                    .ifPresent(documents::add);
        }
        if (label.isEmpty() || language.isEmpty() || map.value("documents").isEmpty()) {
            findings.error(
                    map.node(),
                    "missing-setting",
                    "a localLabel needs label, language and documents",
                    "write `{label: 委员会, language: zh-Hans, documents: [path/to/file.txt]}`");
            return Optional.empty();
        }
        return isLanguage(language, map.value("language").orElse(map.node()))
                ? Optional.of(new Concept.LocalLabel(label, language, documents))
                : Optional.empty();
    }

    /** The document's ID, given by itself or by the document's path. */
    private Optional<String> id(String document, Node at) {
        if (idsByPath.containsKey(document)) {
            return Optional.of(idsByPath.get(document));
        }
        if (idsByPath.containsValue(document)) {
            return Optional.of(document);
        }
        findings.warning(
                at,
                "label-document-lost",
                "no document is called " + document,
                Suggestions.nearest(document, new HashSet<>(idsByPath.values()))
                        .map(near -> "did you mean " + near + "?")
                        .orElse("write its path in the corpus folder"));
        return Optional.empty();
    }
}
