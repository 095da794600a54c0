package dev.stele.suggest;

import dev.stele.model.Language;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds the terms of one document by their C-value: how often a row of words recurs, beyond what
 * longer rows that hold it account for, and the more words the better (Frantzi and Ananiadou). Of
 * each document only the best are told, so that a corpus costs no more than its text.
 */
final class Terms {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 40;
    private static final int LEAST_COUNT = 3;

    /** Terms that one document tells. */
    private static final int MOST = 40;

    private static final Set<String> LATIN_STOPS = Tables.words("latin-stops.txt");

    private static final class Row {
        private final String label;
        private final Language language;
        private final int words;
        private int count;
        private int within;
        private int holders;

        Row(String label, Language language, int words) {
            this.label = label;
            this.language = language;
            this.words = words;
        }

        /** The C-value; a single word of Han script counts as two, being as long as two. */
        double value() {
            double free = holders == 0 ? count : count - (double) within / holders;
            return Math.log(words + 1.0) * free;
        }
    }

    private final Map<String, Row> rows = new HashMap<>();

    /** Counts the rows of words of one passage. */
    void add(Prose prose) {
        List<Prose.Word> words = new ArrayList<>(prose.words());
        if (words.isEmpty()) {
            words = latin(prose.folded());
        }
        for (int from = 0; from < words.size(); from++) {
            if (isStop(words.get(from)) || !isFirst(words.get(from))) {
                continue;
            }
            for (int last = from; last < Math.min(words.size(), from + MOST_WORDS); last++) {
                Prose.Word word = words.get(last);
                if (last > from && !adjoins(prose, words.get(last - 1), word)) {
                    break;
                }
                int start = words.get(from).from();
                if (word.to() - start > LONGEST) {
                    break;
                }
                if (!isStop(word) && isLongEnough(word, last - from + 1, word.to() - start)) {
                    count(prose, start, word.to(), last - from + 1);
                } else if (isStop(word) && Script.of(word.text().charAt(0)) == Script.HAN) {
                    break;
                }
            }
        }
    }

    private void count(Prose prose, int from, int to, int words) {
        String key = prose.folded().substring(from, to);
        rows.computeIfAbsent(
                        key,
                        k -> {
                            String label = prose.source(from, to);
                            return new Row(label, Find.languageOf(label, prose.language()), words);
                        })
                .count++;
    }

    private static boolean adjoins(Prose prose, Prose.Word before, Prose.Word word) {
        return before.to() == word.from()
                || word.from() == before.to() + 1
                        && prose.folded().charAt(before.to()) == ' '
                        && Script.of(word.text().charAt(0)) != Script.HAN;
    }

    /** One word of Han has at least three characters; in other scripts a term has two words. */
    private static boolean isLongEnough(Prose.Word word, int words, int length) {
        return Script.of(word.text().charAt(0)) == Script.HAN ? length >= 3 : words >= 2;
    }

    /** No term begins with one Han character, such as 新, or with a word such as 主要. */
    private static boolean isFirst(Prose.Word word) {
        return word.text().length() > 1 && !HanOrganisations.isModifier(word.text());
    }

    private static boolean isStop(Prose.Word word) {
        return HanOrganisations.isStop(word.text())
                || LATIN_STOPS.contains(word.text())
                || word.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static List<Prose.Word> latin(String text) {
        List<Prose.Word> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && isLetter(text, end, at)) {
                end++;
            }
            if (end > at) {
                words.add(new Prose.Word(text.substring(at, end), at, end));
            }
            at = Math.max(at + 1, end);
        }
        return words;
    }

    private static boolean isLetter(String text, int at, int from) {
        char c = text.charAt(at);
        return Script.of(c) == Script.WORD
                || c == '-'
                        && at > from
                        && at + 1 < text.length()
                        && Script.of(text.charAt(at + 1)) == Script.WORD;
    }

    /** Tells the best terms, the best first. */
    void tell(Consumer<Find> found) {
        Map<String, Row> kept = new TreeMap<>();
        rows.forEach(
                (key, row) -> {
                    if (row.count >= LEAST_COUNT) {
                        kept.put(key, row);
                    }
                });
        kept.forEach((key, row) -> countWithin(key, row, kept));
        kept.values().stream()
                .filter(row -> row.value() >= LEAST_COUNT)
                .sorted(
                        Comparator.comparingDouble(Row::value)
                                .reversed()
                                .thenComparing(row -> row.label))
                .limit(MOST)
                .forEach(
                        row ->
                                found.accept(
                                        new Find(
                                                row.label,
                                                row.language,
                                                Find.CONCEPT,
                                                Signal.TERM,
                                                "",
                                                row.count)));
    }

    /** Every shorter row in this one occurs as often only because this one does. */
    private static void countWithin(String key, Row holder, Map<String, Row> rows) {
        for (int from = 0; from < key.length(); from++) {
            for (int to = from + 2; to <= key.length(); to++) {
                if (to - from < key.length()) {
                    Row inner = rows.get(key.substring(from, to));
                    if (inner != null) {
                        inner.within += holder.count;
                        inner.holders++;
                    }
                }
            }
        }
    }
}
