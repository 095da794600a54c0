package dev.stele.analyse;

import dev.stele.model.Concept;
import dev.stele.model.Vocabulary;
import dev.stele.text.Letters;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All labels of a vocabulary, in the form of match text, with what they mean. */
final class Lexicon {
    /** What a label means depends on where it stands, or it means nothing. */
    static final int DEPENDS = -1;

    private final Map<String, List<Sense>> byKey = new LinkedHashMap<>();
    private final List<List<Sense>> senses;
    private final BitSet blocking = new BitSet();

    /** The concept of a label that means one thing, always; else {@link #DEPENDS}. */
    private final int[] meaning;

    private final Automaton automaton;
    private final Attested attested;

    Lexicon(Vocabulary vocabulary) {
        List<Concept> concepts = vocabulary.concepts();
        for (int i = 0; i < concepts.size(); i++) {
            for (Concept.LocalLabel local : concepts.get(i).localLabel()) {
                Set<String> documents = Set.copyOf(local.documents());
                add(key(local.label()), new Sense(i, "", documents, false));
            }
        }
        for (int i = 0; i < concepts.size(); i++) {
            addLabels(i, concepts.get(i));
        }
        senses = List.copyOf(byKey.values());
        meaning = new int[senses.size()];
        for (int label = 0; label < senses.size(); label++) {
            Sense first = senses.get(label).get(0);
            meaning[label] = first.holdsAlways() ? first.concept() : DEPENDS;
            blocking.set(label, senses.get(label).stream().anyMatch(Sense::blocks));
        }
        List<String> keys = List.copyOf(byKey.keySet());
        automaton = new Automaton(keys);
        attested = new Attested(senses, keys);
        byKey.clear();
    }

    /** Reports every label in the text, overlapping ones too, in the order of their ends. */
    void find(MatchText text, Automaton.Hit hit) {
        automaton.find(text.text(), hit);
    }

    /** Which labels the texts have that were searched so far. */
    Attested attested() {
        return attested;
    }

    /** The concept that a label means wherever it stands, or {@link #DEPENDS}. */
    int meaning(int label) {
        return meaning[label];
    }

    /** All that a label can mean, the likeliest first. */
    List<Sense> senses(int label) {
        return senses.get(label);
    }

    /** Whether some concept's labels do not count inside this one. */
    boolean blocks(int label) {
        return blocking.get(label);
    }

    private void addLabels(int number, Concept concept) {
        concept.prefLabel()
                .forEach((language, label) -> addLabel(number, concept, language, label));
        concept.otherLabels().forEach(it -> addLabel(number, concept, it.language(), it.text()));
        for (String not : concept.not()) {
            add(key(not), new Sense(number, "", Set.of(), true));
        }
    }

    private void addLabel(int number, Concept concept, String language, String label) {
        forms(number, concept, language, label).forEach(this::add);
    }

    /** What a label is looked for as, with what it means there: in English in both numbers. */
    static Map<String, Sense> forms(int number, Concept concept, String language, String label) {
        boolean cased = concept.matchCase().contains(label);
        boolean english = language.equals("en") || language.startsWith("en-");
        String key = key(label);
        Map<String, Sense> forms = new LinkedHashMap<>();
        forms.put(key, sense(number, cased ? label : ""));
        if (english && cased && endsInLetter(key)) {
            forms.putIfAbsent(key + "s", sense(number, label + "s"));
        } else if (english && !cased) {
            forms.putIfAbsent(WordForms.otherNumber(key), sense(number, ""));
        }
        return forms;
    }

    private static Sense sense(int number, String cased) {
        return new Sense(number, Letters.withCase(cased), Set.of(), false);
    }

    private static boolean endsInLetter(String key) {
        return !key.isEmpty() && Script.of(key.codePointBefore(key.length())) == Script.WORD;
    }

    private static String key(String label) {
        return MatchText.of(label).text();
    }

    private void add(String key, Sense sense) {
        if (!key.isEmpty()) {
            List<Sense> known = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (!known.contains(sense)) {
                known.add(sense);
            }
        }
    }
}
