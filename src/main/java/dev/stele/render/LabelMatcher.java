package dev.stele.render;

import dev.stele.model.Concept;
import dev.stele.model.Language;
import dev.stele.text.Folding;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Tells which label of a concept stands at a mention. */
final class LabelMatcher {
    /** A label in a language; the preferred one of each language first. */
    record Label(String language, String text) {}

    private final List<Label> labels = new ArrayList<>();

    LabelMatcher(Concept concept) {
        concept.prefLabel().forEach((language, text) -> labels.add(new Label(language, text)));
        concept.altLabel()
                .forEach(
                        (language, texts) ->
                                texts.forEach(text -> labels.add(new Label(language, text))));
        concept.localLabel()
                .forEach(local -> labels.add(new Label(local.language(), local.label())));
    }

    /** All labels that are shown, in the order of the vocabulary. */
    List<Label> labels() {
        return labels;
    }

    /** The label that these words are a form of; the first one, if none is like them. */
    Label of(String words, Language language) {
        String caseless = Letters.caseless(words);
        String folded = Folding.of(words);
        List<Predicate<Label>> likeness =
                List.of(
                        label -> label.text().equals(words) && speaks(label, language),
                        label -> label.text().equals(words),
                        label -> Letters.caseless(label.text()).equals(caseless),
                        label -> Folding.of(label.text()).equals(folded) && speaks(label, language),
                        label -> Folding.of(label.text()).equals(folded));
        for (Predicate<Label> like : likeness) {
            for (Label label : labels) {
                if (like.test(label)) {
                    return label;
                }
            }
        }
        return labels.stream()
                .max(
                        Comparator.comparingInt(
                                label -> sharedPrefix(Folding.of(label.text()), folded)))
                .orElseThrow();
    }

    private static boolean speaks(Label label, Language language) {
        return label.language().equals(language.tag());
    }

    private static int sharedPrefix(String one, String other) {
        int shared = 0;
        while (shared < one.length()
                && shared < other.length()
                && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
