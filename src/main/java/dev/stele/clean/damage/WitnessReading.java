package dev.stele.clean.damage;

import dev.stele.model.Evidence;
import dev.stele.text.Folded;
import dev.stele.text.Folding;
import dev.stele.text.HanScript;
import dev.stele.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads in a document's witnesses what stands between two stretches of its text. Both stretches
 * must stand in the witness as they do here, scripts and widths aside, at one place only.
 */
final class WitnessReading {
    /** How much text on each side must be the same: more decides first, less when more differs. */
    private static final List<Integer> CONTEXTS = List.of(10, 6);

    private final List<Folded> folded = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();

    WitnessReading(Evidence evidence) {
        for (Evidence.Witness witness : evidence.witnesses()) {
            String text = String.join("\n", witness.passages());
            texts.add(text);
            folded.add(Folding.fold(text));
            documents.add(witness.document());
        }
    }

    /** A reading and the ID of the witness that has it. */
    record Found(String reading, String document) {}

    /**
     * What a witness has in the place of {@code text[from, to)}, in the script of {@code text}.
     *
     * @param longest the longest reading that can be meant, in UTF-16 units
     */
    Optional<Found> between(String text, int from, int to, int longest) {
        for (int context : CONTEXTS) {
            if (from < context || text.length() - to < context) {
                continue;
            }
            String before = Folding.of(text.substring(from - context, from));
            String after = Folding.of(text.substring(to, to + context));
            for (int i = 0; i < texts.size(); i++) {
                Optional<String> reading = in(i, before, after, longest);
                if (reading.isPresent()) {
                    String own = inScriptOf(text, reading.get());
                    return Optional.of(new Found(own, documents.get(i)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> in(int witness, String before, String after, int longest) {
        String all = folded.get(witness).text();
        Optional<String> only = Optional.empty();
        for (int at = all.indexOf(before); at >= 0; at = all.indexOf(before, at + 1)) {
            int from = at + before.length();
            int to = all.indexOf(after, from);
            if (to < 0 || to - from > longest) {
                continue;
            }
            if (only.isPresent()) {
                return Optional.empty();
            }
            int sourceFrom = folded.get(witness).sourceTo(from);
            int sourceTo = folded.get(witness).sourceFrom(to);
            only = Optional.of(texts.get(witness).substring(sourceFrom, sourceTo));
        }
        return only.filter(reading -> !reading.isBlank());
    }

    private static String inScriptOf(String text, String reading) {
        return switch (Languages.of(text)) {
            case "zh-Hant" -> HanScript.traditional(reading);
            case "zh-Hans" -> HanScript.simplified(reading);
            default -> reading;
        };
    }
}
