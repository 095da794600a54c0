package dev.stele.read;

import dev.stele.diagnostic.Suggestions;
import dev.stele.model.Decision;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Supplied;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
                            Stream.of("notes", "accept", "refuse"),
                            SIGNATURE.stream())
                    .flatMap(names -> names)
                    .toList();
    private static final List<String> OF_A_VALUE = List.of("value", "by", "on", "evidence");
    private static final List<String> OF_A_NOTE = List.of("quote", "text", "by", "on", "evidence");

    private static final List<String> OF_A_DECISION =
            List.of("rule", "quote", "text", "by", "on", "evidence");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final SettingsFindings findings;
    private final List<String> paths;
    private final Collection<String> rules;

    /**
     * @param rules of cleaning that a decision may name
     */
    SuppliedSettings(SettingsFindings findings, List<String> paths, Collection<String> rules) {
        this.findings = findings;
        this.paths = paths;
        this.rules = rules;
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
        List<Decision> decisions = new ArrayList<>();
        decisions.addAll(decisions(entry, "accept", Decision.Verdict.ACCEPT, signer));
        decisions.addAll(decisions(entry, "refuse", Decision.Verdict.REFUSE, signer));
        return new Supplied(document, facts, notes, decisions);
    }

    private List<Decision> decisions(
            YamlMap entry, String key, Decision.Verdict verdict, Signer signer) {
        return entry.value(key).map(YamlMap::items).orElse(List.of()).stream()
                .flatMap(item -> decision(entry, key, item, verdict, signer).stream())
                .toList();
    }

    /** The name of a rule, or a mapping of rule and quotation. */
    private Optional<Decision> decision(
            YamlMap entry, String key, Node item, Decision.Verdict verdict, Signer signer) {
        if (!(item instanceof MappingNode)) {
            return entry.text(item, key)
                    .filter(rule -> isRule(rule, item))
                    .map(rule -> decision(verdict, rule, "", "", signer));
        }
        return YamlMap.of(findings, item, key)
                .map(map -> map.allow(OF_A_DECISION))
                .flatMap(map -> decision(map, key, verdict, signer));
    }

    private Optional<Decision> decision(
            YamlMap map, String key, Decision.Verdict verdict, Signer signer) {
        String rule = map.text("rule");
        String quote = map.text("quote");
        if (rule.isEmpty() && quote.isEmpty()) {
            findings.error(
                    map.node(),
                    "missing-setting",
                    "an entry of " + key + " has neither rule nor quote",
                    "copy a line from the document’s page “as found”");
            return Optional.empty();
        }
        String text = map.text("text");
        if (!text.isEmpty() && verdict == Decision.Verdict.REFUSE) {
            findings.error(
                    map.value("text").orElse(map.node()),
                    "wrong-value",
                    "refuse keeps the text as it was found, and has no other",
                    "put the entry below accept:");
            return Optional.empty();
        }
        return rule.isEmpty() || isRule(rule, map.value("rule").orElse(map.node()))
                ? Optional.of(decision(verdict, rule, quote, text, signer(map, signer)))
                : Optional.empty();
    }

    private static Decision decision(
            Decision.Verdict verdict, String rule, String quote, String text, Signer signer) {
        return new Decision(
                verdict, rule, quote, text, signer.by(), signer.on(), signer.evidence());
    }

    private boolean isRule(String rule, Node at) {
        if (rules.contains(rule)) {
            return true;
        }
        findings.error(
                at, "unknown-rule", "there is no rule " + rule, Suggestions.remedy(rule, rules));
        return false;
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
                            Dates.REMEDY);
                    return false;
                }
            }
            case ORIGINAL_LANGUAGE -> {
                if (!LanguageTags.canonical(value).equals(Optional.of(value))) {
                    findings.error(
                            at,
                            "language",
                            field.key() + " = " + value + ": expected a language tag",
                            LanguageTags.remedyOfAny(value));
                    return false;
                }
            }
            case URL ->
                    StatedChecks.url(value)
                            .ifPresent(it -> findings.mistake(at, field.key(), value, it));
            case RIGHTS ->
                    StatedChecks.rights(value)
                            .ifPresent(it -> findings.mistake(at, field.key(), value, it));
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
