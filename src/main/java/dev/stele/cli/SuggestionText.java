package dev.stele.cli;

import dev.stele.model.Concept;
import dev.stele.suggest.Candidate;
import dev.stele.suggest.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Candidates as a part of {@code corpus.yaml}, ready to be pasted, with what speaks for each. */
final class SuggestionText {
    private static final String ENTRY = "    ";

    private final StringBuilder text = new StringBuilder();

    private SuggestionText() {}

    /**
     * @param places how often and where each candidate's labels occur, by its id
     */
    static String of(List<Candidate> candidates, int documents, Map<String, Places> places) {
        SuggestionText suggestion = new SuggestionText();
        suggestion.line(
                "# %s found in %s, the surest first. Keep what is right, correct the rest,",
                count(candidates.size(), "candidate"), count(documents, "document"));
        suggestion.line("# and paste it into corpus.yaml.");
        suggestion.line("vocabulary:");
        for (Candidate candidate : candidates) {
            suggestion.add(candidate, places.getOrDefault(candidate.id(), Places.NONE));
        }
        return suggestion.text.toString();
    }

    /** Where labels occur. */
    record Places(int places, int documents) {
        static final Places NONE = new Places(0, 0);

        static Places inOne(int places) {
            return new Places(places, 1);
        }

        Places plus(Places others) {
            return new Places(places + others.places, documents + others.documents);
        }
    }

    private void add(Candidate candidate, Places places) {
        Concept concept = candidate.concept();
        line(
                "  # %s in %s: %s",
                count(places.places(), "place"),
                count(places.documents(), "document"),
                candidate.signals().stream().map(Signal::reason).collect(Collectors.joining(", ")));
        line("  - id: %s", concept.id());
        line("%skind: %s", ENTRY, concept.kind());
        line("%sprefLabel:", ENTRY);
        concept.prefLabel()
                .forEach((language, label) -> line("%s  %s: %s", ENTRY, language, quoted(label)));
        if (!concept.altLabel().isEmpty()) {
            line("%saltLabel:", ENTRY);
            concept.altLabel()
                    .forEach((language, all) -> line("%s  %s: %s", ENTRY, language, list(all)));
        }
        if (!concept.matchCase().isEmpty()) {
            line("%smatchCase: %s", ENTRY, list(new TreeSet<>(concept.matchCase())));
        }
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String list(Iterable<String> labels) {
        StringBuilder list = new StringBuilder("[");
        for (String label : labels) {
            list.append(list.length() == 1 ? "" : ", ").append(quoted(label));
        }
        return list.append(']').toString();
    }

    /** Double-quoted, as YAML reads any text. */
    private static String quoted(String label) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < label.length(); at++) {
            char c = label.charAt(at);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
