package dev.stele.analyse;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import dev.stele.model.Concept;
import dev.stele.model.Vocabulary;
import dev.stele.text.Letters;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All labels of a vocabulary as a double-array Aho–Corasick automaton over match text. */
final class Lexicon {
    private final AhoCorasickDoubleArrayTrie<List<Sense>> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    Lexicon(Vocabulary vocabulary) {
        TreeMap<String, List<Sense>> senses = new TreeMap<>();
        List<Concept> concepts = vocabulary.concepts();
        for (int i = 0; i < concepts.size(); i++) {
            addLocalLabels(i, concepts.get(i), senses);
        }
        for (int i = 0; i < concepts.size(); i++) {
            addLabels(i, concepts.get(i), senses);
        }
        empty = senses.isEmpty();
        if (!empty) {
            trie.build(senses);
        }
    }

    /** Reports every label in the text, overlapping ones too, in the order of their ends. */
    void find(MatchText text, IHit<List<Sense>> hit) {
        if (!empty) {
            trie.parseText(text.text(), hit);
        }
    }

    private static void addLocalLabels(
            int number, Concept concept, Map<String, List<Sense>> senses) {
        for (Concept.LocalLabel local : concept.localLabel()) {
            Set<String> documents = Set.copyOf(local.documents());
            add(local.label(), new Sense(number, "", documents, false), senses);
        }
    }

    private static void addLabels(int number, Concept concept, Map<String, List<Sense>> senses) {
        concept.prefLabel()
                .forEach((language, label) -> addLabel(number, concept, language, label, senses));
        for (Map<String, List<String>> labels : List.of(concept.altLabel(), concept.hiddenLabel())) {
            labels.forEach(
                    (language, all) ->
                            all.forEach(
                                    label -> addLabel(number, concept, language, label, senses)));
        }
        for (String not : concept.not()) {
            add(not, new Sense(number, "", Set.of(), true), senses);
        }
    }

    private static void addLabel(
            int number,
            Concept concept,
            String language,
            String label,
            Map<String, List<Sense>> senses) {
        boolean cased = concept.matchCase().contains(label);
        boolean english = language.equals("en") || language.startsWith("en-");
        add(label, sense(number, cased ? label : ""), senses);
        if (english && cased && endsInLetter(label)) {
            add(label + "s", sense(number, label + "s"), senses);
        } else if (english) {
            add(WordForms.otherNumber(MatchText.of(label).text()), sense(number, ""), senses);
        }
    }

    private static Sense sense(int number, String cased) {
        return new Sense(number, Letters.withCase(cased), Set.of(), false);
    }

    private static boolean endsInLetter(String label) {
        return Script.of(label.codePointBefore(label.length())) == Script.WORD;
    }

    private static void add(String label, Sense sense, Map<String, List<Sense>> senses) {
        String key = MatchText.of(label).text();
        if (!key.isEmpty()) {
            List<Sense> known = senses.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (!known.contains(sense)) {
                known.add(sense);
            }
        }
    }
}
