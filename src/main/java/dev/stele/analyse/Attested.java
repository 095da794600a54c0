package dev.stele.analyse;

import dev.stele.model.Concept;
import dev.stele.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which labels of a vocabulary stand in the texts that were searched, whether they count there or a
 * longer one does. Several threads may tell it; none ever takes back what was seen, so that it is
 * complete as soon as they have been waited for.
 */
final class Attested {
    private final List<List<Sense>> senses;
    private final List<String> keys;

    /** Where the senses of each label begin among all; one more at the end. */
    private final int[] first;

    private final boolean[] seen;

    /** Labels of which nothing is left to see. */
    private final boolean[] done;

    /**
     * @param senses of each label
     * @param keys the labels, in the form of match text
     */
    Attested(List<List<Sense>> senses, List<String> keys) {
        this.senses = senses;
        this.keys = keys;
        this.first = new int[senses.size() + 1];
        for (int label = 0; label < senses.size(); label++) {
            first[label + 1] = first[label] + senses.get(label).size();
        }
        this.seen = new boolean[first[senses.size()]];
        this.done = new boolean[senses.size()];
    }

    boolean isDone(int label) {
        return done[label];
    }

    /**
     * Takes note of a label that stands in a text.
     *
     * @param words as the source writes them
     */
    void add(int label, String document, String words) {
        boolean left = false;
        for (int sense = first[label]; sense < first[label + 1]; sense++) {
            Sense each = senses.get(label).get(sense - first[label]);
            if (each.holds(document, words)) {
                seen[sense] = true;
            }
            left |= !each.blocks() && !seen[sense];
        }
        if (!left) {
            done[label] = true;
        }
    }

    /** The alternative and hidden labels that no text has, in the order of the vocabulary. */
    List<Vocabulary.Label> missing(Vocabulary vocabulary) {
        Map<String, Integer> labels = new HashMap<>();
        for (int label = 0; label < keys.size(); label++) {
            labels.put(keys.get(label), label);
        }
        List<Vocabulary.Label> missing = new ArrayList<>();
        for (int number = 0; number < vocabulary.concepts().size(); number++) {
            Concept concept = vocabulary.concepts().get(number);
            for (Vocabulary.Label label : concept.otherLabels()) {
                Map<String, Sense> forms =
                        Lexicon.forms(number, concept, label.language(), label.text());
                if (forms.entrySet().stream()
                        .noneMatch(form -> isSeen(labels.get(form.getKey()), form.getValue()))) {
                    missing.add(label);
                }
            }
        }
        return missing;
    }

    private boolean isSeen(@Nullable Integer label, Sense sense) {
        return label != null && seen[first[label] + senses.get(label).indexOf(sense)];
    }
}
