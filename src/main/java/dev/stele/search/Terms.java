package dev.stele.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The dictionary, with the sections that hold each term. */
final class Terms {
    /** Words that a beginning may stand for. */
    private static final int MAX_EXPANSIONS = 64;

    /** Rows that are read for those of a word that the corpus has. */
    private static final int READ_FOR_WORD = 32;

    private static final String LAST = "\uffff";

    private final SortedTable terms;

    Terms(Shards shards) {
        terms = new SortedTable(shards, IndexFormat.TERMS);
    }

    boolean has(String term) {
        return !terms.range(term, term + "\u0000", 1).isEmpty();
    }

    /** The other forms of a word that the corpus has: plurals and the like. */
    List<String> otherForms(String word) {
        List<String> forms = new ArrayList<>();
        for (SortedTable.Row row : terms.range(word, word + "\u0000", 1)) {
            row.value().get(0).forEach(form -> forms.add(form.asString()));
        }
        return forms;
    }

    /** The terms that begin so, without the term itself, in the order of their code units. */
    Set<String> beginningWith(String beginning, int limit) {
        Set<String> words = new LinkedHashSet<>();
        // Continuations of a long list share its beginning, so a few more rows are read.
        for (SortedTable.Row row : terms.range(beginning + "!", beginning + LAST, limit)) {
            if (row.key().indexOf(' ') < 0) {
                words.add(row.key());
            }
        }
        return words;
    }

    /**
     * The words that something may be the beginning of. If it is a word of the corpus itself, only
     * those that are rare: their sections stand beside them, and no long list is read for a word
     * that was hardly meant.
     */
    List<String> expansions(String beginning) {
        boolean known = has(beginning);
        int limit = known ? READ_FOR_WORD : 2 * MAX_EXPANSIONS;
        return terms.range(beginning + "!", beginning + LAST, limit).stream()
                .filter(row -> row.key().indexOf(' ') < 0 && (!known || isListed(row)))
                .map(SortedTable.Row::key)
                .limit(MAX_EXPANSIONS)
                .toList();
    }

    /** How many sections hold a term. */
    int count(String term) {
        return terms.range(term, term + "\u0000", 1).stream()
                .mapToInt(row -> row.value().get(1).intValue())
                .sum();
    }

    /** Whether the sections of a term stand beside it, because they are few. */
    private static boolean isListed(SortedTable.Row row) {
        return row.value().size() > 2;
    }

    /** The impact of a term on each section; empty when the corpus does not have it. */
    Map<Integer, Integer> sections(String term) {
        Map<Integer, Integer> sections = new HashMap<>();
        for (SortedTable.Row row : terms.range(term, term + "!", Integer.MAX_VALUE)) {
            read(row.value(), row.key().equals(term) ? 2 : 0, sections);
        }
        return sections;
    }

    private static void read(JsonNode list, int from, Map<Integer, Integer> sections) {
        String impacts = list.path(from).asString("");
        int section = 0;
        for (int i = 0; i < impacts.length(); i++) {
            section += list.get(from + 1 + i).intValue();
            sections.put(section, impacts.charAt(i) - IndexFormat.impact(0));
        }
    }
}
