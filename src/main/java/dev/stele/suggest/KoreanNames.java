package dev.stele.suggest;

import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds names of organisations and people in Korean by how they end and what stands behind. */
final class KoreanNames {
    private static final Set<String> ORGANISATIONS =
            Tables.words("korean-names.txt", "organisations", "roles");
    private static final Set<String> ROLES = Tables.words("korean-names.txt", "roles", "families");
    private static final Set<String> FAMILIES = Tables.words("korean-names.txt", "families", "");
    private static final List<String> PARTICLES =
            List.of(
                    "에서는", "에서", "에게", "으로", "까지", "부터", "은", "는", "이", "가", "을", "를", "의", "에",
                    "와", "과", "도", "로");

    private KoreanNames() {}

    static void find(Prose prose, Consumer<Find> found) {
        List<String> words = words(prose.text());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.isEmpty()) {
                continue;
            }
            String stem = organisation(word);
            if (!stem.isEmpty()) {
                found.accept(
                        Find.of(stem, prose.language(), Find.ORGANISATION, Signal.ORGANISATION));
            } else if (i + 1 < words.size() && isName(word) && isRole(words.get(i + 1))) {
                found.accept(Find.of(word, prose.language(), Find.PERSON, Signal.PERSON));
            }
        }
    }

    /** The word without its particle when it names an organisation, else empty. */
    private static String organisation(String word) {
        for (String stem : stems(word)) {
            for (String end : ORGANISATIONS) {
                if (stem.endsWith(end) && stem.length() >= end.length() + 2) {
                    return stem;
                }
            }
        }
        return "";
    }

    private static List<String> stems(String word) {
        List<String> stems = new ArrayList<>(List.of(word));
        for (String particle : PARTICLES) {
            if (word.endsWith(particle) && word.length() > particle.length() + 1) {
                stems.add(word.substring(0, word.length() - particle.length()));
            }
        }
        return stems;
    }

    private static boolean isName(String word) {
        return word.length() == 3 && FAMILIES.contains(word.substring(0, 1));
    }

    private static boolean isRole(String word) {
        return stems(word).stream().anyMatch(ROLES::contains);
    }

    /** Runs of Hangul; an empty word where a mark stands between two of them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && Script.of(text.charAt(end)) == Script.HANGUL) {
                end++;
            }
            if (end > at) {
                words.add(text.substring(at, end));
            } else if (text.charAt(at) != ' ') {
                words.add("");
            }
            at = Math.max(at + 1, end);
        }
        return words;
    }
}
