package dev.stele.read;

import com.ibm.icu.lang.UScript;
import dev.stele.diagnostic.Suggestions;
import dev.stele.model.Concept;
import dev.stele.text.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** What must hold between the labels and between the concepts of a vocabulary, after SKOS. */
final class VocabularyChecks {

    /** A concept and where it was read. */
    record Entry(Concept concept, YamlMap map) {}

    /** A label in a language, as it is compared. */
    private record Key(String language, String label) {}

    private final SettingsFindings findings;
    private final Map<String, Entry> entries;

    VocabularyChecks(SettingsFindings findings, Map<String, Entry> entries) {
        this.findings = findings;
        this.entries = entries;
    }

    /** All concepts, without relations that lead nowhere or round in a circle. */
    List<Concept> checked() {
        Map<Key, String> owners = new HashMap<>();
        for (Entry entry : entries.values()) {
            checkLabels(entry, owners);
            checkMatchCase(entry);
            checkRelations(entry, "broader", entry.concept().broader());
            checkRelations(entry, "related", entry.concept().related());
        }
        Set<String> circular = circular();
        return entries.values().stream().map(entry -> repaired(entry.concept(), circular)).toList();
    }

    private void checkLabels(Entry entry, Map<Key, String> owners) {
        Concept concept = entry.concept();
        Map<Key, String> seen = new HashMap<>();
        concept.prefLabel()
                .forEach(
                        (language, label) ->
                                checkLabel(entry, "prefLabel", language, label, seen, owners));
        concept.altLabel()
                .forEach(
                        (language, labels) ->
                                labels.forEach(
                                        label ->
                                                checkLabel(
                                                        entry,
                                                        "altLabel",
                                                        language,
                                                        label,
                                                        seen,
                                                        owners)));
        concept.hiddenLabel()
                .forEach(
                        (language, labels) ->
                                labels.forEach(
                                        label ->
                                                checkLabel(
                                                        entry,
                                                        "hiddenLabel",
                                                        language,
                                                        label,
                                                        seen,
                                                        owners)));
    }

    private void checkLabel(
            Entry entry,
            String property,
            String language,
            String label,
            Map<Key, String> seen,
            Map<Key, String> owners) {
        String id = entry.concept().id();
        Supplier<Node> at = () -> placeOf(entry, property, language, label);
        Key written = new Key(language, label);
        String before = seen.putIfAbsent(written, property);
        if (before != null && !before.equals(property)) {
            findings.error(
                    at.get(),
                    "label-twice",
                    label
                            + " is both "
                            + before
                            + " and "
                            + property
                            + " of "
                            + id
                            + " in "
                            + language
                            + " (SKOS S13)",
                    "take it out of " + property);
        }
        Key folded = new Key(language, Folding.of(label));
        String owner = owners.putIfAbsent(folded, id);
        if (owner != null && !owner.equals(id)) {
            findings.error(
                    at.get(),
                    "label-shared",
                    label + " is a label of " + owner + " and of " + id,
                    "keep it where it belongs more often; for single documents use localLabel");
        }
        if (isOneHanCharacter(label)) {
            findings.warning(
                    at.get(),
                    "short-label",
                    label + " is a single character: it is found inside many words",
                    "take it out, or use localLabel for the documents in which it stands alone");
        }
    }

    private void checkMatchCase(Entry entry) {
        Set<String> labels = new TreeSet<>(labels(entry.concept()).toList());
        for (String label : entry.concept().matchCase()) {
            if (!labels.contains(label)) {
                findings.error(
                        entry.map().key("matchCase"),
                        "no-such-label",
                        "matchCase names "
                                + label
                                + ", which is no label of "
                                + entry.concept().id(),
                        Suggestions.nearest(label, labels)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("add it to altLabel, or take it out"));
            }
        }
    }

    private static Stream<String> labels(Concept concept) {
        return Stream.of(
                        concept.prefLabel().values().stream(),
                        concept.altLabel().values().stream().flatMap(List::stream),
                        concept.hiddenLabel().values().stream().flatMap(List::stream),
                        concept.localLabel().stream().map(Concept.LocalLabel::label))
                .flatMap(each -> each);
    }

    private void checkRelations(Entry entry, String property, List<String> targets) {
        String id = entry.concept().id();
        for (String target : targets) {
            Node at = placeOf(entry, property, target);
            if (target.equals(id)) {
                findings.error(
                        at, "concept-circle", id + " is " + property + " to itself", "take it out");
            } else if (!entries.containsKey(target)) {
                findings.error(
                        at,
                        "unknown-concept",
                        property + " of " + id + " names " + target + ", which is no concept",
                        Suggestions.nearest(target, new TreeSet<>(entries.keySet()))
                                .map(near -> "did you mean " + near + "?")
                                .orElse("add the concept, or take it out"));
            }
        }
    }

    /** Reports each circle of broader concepts; gives all concepts that stand in one. */
    private Set<String> circular() {
        Set<String> circular = new HashSet<>();
        Set<String> done = new HashSet<>();
        for (String start : entries.keySet()) {
            List<String> path = new ArrayList<>();
            Deque<Iterator<String>> ahead = new ArrayDeque<>();
            ahead.push(List.of(start).iterator());
            while (!ahead.isEmpty()) {
                if (!ahead.peek().hasNext()) {
                    ahead.pop();
                    if (!path.isEmpty()) {
                        done.add(path.remove(path.size() - 1));
                    }
                    continue;
                }
                String id = ahead.peek().next();
                int before = path.indexOf(id);
                if (before >= 0) {
                    List<String> circle = path.subList(before, path.size());
                    if (circle.size() > 1) {
                        reportCircle(circle);
                        circular.addAll(circle);
                    }
                } else if (entries.containsKey(id) && !done.contains(id)) {
                    path.add(id);
                    ahead.push(entries.get(id).concept().broader().iterator());
                }
            }
        }
        return circular;
    }

    private void reportCircle(List<String> circle) {
        Entry last = Objects.requireNonNull(entries.get(circle.get(circle.size() - 1)));
        findings.error(
                placeOf(last, "broader", circle.get(0)),
                "concept-circle",
                "broader leads round in a circle: "
                        + String.join(" → ", circle)
                        + " → "
                        + circle.get(0),
                "take one of these relations out");
    }

    private Concept repaired(Concept concept, Set<String> circular) {
        return new Concept(
                concept.id(),
                concept.kind(),
                concept.prefLabel(),
                concept.altLabel(),
                concept.hiddenLabel(),
                concept.localLabel(),
                concept.matchCase(),
                concept.not(),
                circular.contains(concept.id())
                        ? List.of()
                        : known(concept.id(), concept.broader()),
                known(concept.id(), concept.related()),
                concept.inline(),
                concept.definition(),
                concept.source(),
                concept.exactMatch());
    }

    private List<String> known(String id, List<String> targets) {
        return targets.stream()
                .filter(target -> entries.containsKey(target) && !target.equals(id))
                .toList();
    }

    private static Node placeOf(Entry entry, String... way) {
        return YamlMap.at(entry.map().node(), way);
    }

    private static boolean isOneHanCharacter(String label) {
        return label.codePointCount(0, label.length()) == 1
                && UScript.getScript(label.codePointAt(0)) == UScript.HAN;
    }
}
