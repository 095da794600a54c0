package dev.stele.read;

import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Supplied;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads {@code documents:}, what people say about documents: by path or SHA-256, metadata fields
 * and notes. Who says it, when and why stands with the value or, for all of them, with the
 * document.
 */
final class SuppliedSettings {
    private static final List<String> SIGNATURE = List.of("by", "on", "evidence");
    private static final List<String> KNOWN =
            Stream.of(
                            Arrays.stream(Field.values()).map(Field::key),
                            Stream.of("notes"),
                            SIGNATURE.stream())
                    .flatMap(names -> names)
                    .toList();
    private static final List<String> OF_A_VALUE = List.of("value", "by", "on", "evidence");
    private static final List<String> OF_A_NOTE = List.of("quote", "text", "by", "on", "evidence");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final SettingsFindings findings;
    private final List<String> paths;

    SuppliedSettings(SettingsFindings findings, List<String> paths) {
        this.findings = findings;
        this.paths = paths;
    }

    /** Who says something, when, and why. */
    private record Signer(String by, String on, String evidence) {}

    List<Supplied> read(YamlMap documents) {
        List<Supplied> supplied = new ArrayList<>();
        documents.forEach(
                (key, value) -> {
                    if (isKnown(key, documents.key(key)) && !YamlMap.isNothing(value)) {
                        YamlMap.of(findings, value, key)
                                .map(entry -> supplied(key, entry.allow(KNOWN)))
                                .ifPresent(supplied::add);
                    }
                });
        return supplied;
    }

    private boolean isKnown(String document, Node at) {
        if (SHA256.matcher(document).matches() || paths.contains(document)) {
            return true;
        }
        findings.warning(
                at,
                "supplied-document-lost",
                "no file of the corpus is called " + document,
                Suggestions.nearest(document, paths)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("write its path in the corpus folder, with extension"));
        return false;
    }

    private Supplied supplied(String document, YamlMap entry) {
        Signer signer = signer(entry, new Signer("", "", ""));
        Map<Field, List<Fact>> facts = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            entry.value(field.key())
                    .map(value -> facts(field, entry, value, signer))
                    .ifPresent(values -> facts.put(field, values));
        }
        List<Supplied.Note> notes = new ArrayList<>();
        entry.value("notes")
                .map(YamlMap::items)
                .orElse(List.of())
                .forEach(note -> note(note, signer).ifPresent(notes::add));
        return new Supplied(document, facts, notes);
    }

    private List<Fact> facts(Field field, YamlMap entry, Node value, Signer signer) {
        List<Fact> facts = new ArrayList<>();
        for (Node item : YamlMap.items(value)) {
            fact(field, entry, item, signer).ifPresent(facts::add);
        }
        if (facts.size() > 1 && !field.repeatable()) {
            findings.error(
                    value,
                    "wrong-type",
                    field.key() + " has " + facts.size() + " values: expected one",
                    "keep one of them");
            return facts.subList(0, 1);
        }
        return facts;
    }

    private Optional<Fact> fact(Field field, YamlMap entry, Node item, Signer signer) {
        if (!(item instanceof MappingNode)) {
            return entry.text(item, field.key())
                    .filter(value -> isRight(field, value, item))
                    .map(value -> fact(value, signer));
        }
        return YamlMap.of(findings, item, field.key())
                .map(map -> map.allow(OF_A_VALUE))
                .flatMap(
                        map ->
                                required(map, "value", field.key())
                                        .filter(value -> isRight(field, value, item))
                                        .map(value -> fact(value, signer(map, signer))));
    }

    private static Fact fact(String value, Signer signer) {
        return Fact.supplied(value, signer.by(), signer.on(), signer.evidence());
    }

    private boolean isRight(Field field, String value, Node at) {
        switch (field) {
            case DATE, RETRIEVED -> {
                if (!Dates.isEdtf(value)) {
                    findings.error(
                            at,
                            "date",
                            field.key() + " = " + value + ": expected a date as EDTF writes it",
                            "write it as in 2026-01-31, 2026-01, 2026-01-31~ or"
                                    + " [2026-01-08..2026-01-26]");
                    return false;
                }
            }
            case ORIGINAL_LANGUAGE -> {
                Optional<String> canonical = LanguageTags.canonical(value);
                if (!canonical.equals(Optional.of(value))) {
                    findings.error(
                            at,
                            "language",
                            field.key() + " = " + value + ": expected a language tag",
                            canonical
                                    .map(tag -> "write " + tag)
                                    .orElse("write a tag such as en, ko, zh-Hans or zh-Hant"));
                    return false;
                }
            }
            default -> {
                return true;
            }
        }
        return true;
    }

    private Optional<Supplied.Note> note(Node node, Signer signer) {
        Optional<YamlMap> note = YamlMap.of(findings, node, "notes");
        if (note.isEmpty()) {
            return Optional.empty();
        }
        YamlMap map = note.get().allow(OF_A_NOTE);
        Optional<String> quote = required(map, "quote", "notes");
        Optional<String> text = required(map, "text", "notes");
        Signer own = signer(map, signer);
        return quote.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Supplied.Note(
                                quote.get(), text.get(), own.by(), own.on(), own.evidence()));
    }

    private Optional<String> required(YamlMap map, String key, String in) {
        String value = map.text(key);
        if (value.isEmpty()) {
            findings.error(
                    map.node(),
                    "missing-setting",
                    "an entry of " + in + " has no " + key,
                    "add `" + key + ":`");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private Signer signer(YamlMap map, Signer otherwise) {
        String by = map.text("by");
        String on = Dates.day(findings, map, "on");
        String evidence = map.text("evidence");
        return new Signer(
                by.isEmpty() ? otherwise.by() : by,
                on.isEmpty() ? otherwise.on() : on,
                evidence.isEmpty() ? otherwise.evidence() : evidence);
    }
}
