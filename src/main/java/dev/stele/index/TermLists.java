package dev.stele.index;

import dev.stele.search.IndexFormat;
import dev.stele.search.Token;
import dev.stele.search.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where every term stands, gathered unit by unit in the order of places. Each list is a run of
 * bytes: for each unit the distance of its work, its unit (a distance within the same work), how
 * often the term stands there, and the positions that are kept.
 */
final class TermLists {
    private final Map<String, TermList> lists = new HashMap<>();
    private final Map<String, Occurrences> unit = new TreeMap<>();

    /** The occurrences of one term in the unit at hand. */
    private static final class Occurrences {
        int frequency;
        int[] positions = new int[2];
        int kept;

        void keep(int position) {
            if (kept == positions.length) {
                positions = Arrays.copyOf(positions, 2 * kept);
            }
            positions[kept++] = position;
        }
    }

    /** Adds a unit's folded text; its length in positions. */
    int add(int work, int unitNumber, List<Token> tokens) {
        unit.clear();
        int length = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD) {
                count(IndexFormat.term(token.text()), token.position(), true);
            } else {
                addRun(token);
            }
            length = token.position() + token.length();
        }
        unit.forEach(
                (term, found) ->
                        lists.computeIfAbsent(term, name -> new TermList())
                                .add(
                                        work,
                                        unitNumber,
                                        found.frequency,
                                        found.positions,
                                        found.kept));
        return length;
    }

    int add(int work, int unitNumber, String folded) {
        return add(work, unitNumber, Tokens.of(folded));
    }

    /** All terms, in the order of their UTF-16 units. */
    String[] terms() {
        String[] terms = lists.keySet().toArray(new String[0]);
        Arrays.sort(terms);
        return terms;
    }

    TermList list(String term) {
        return lists.getOrDefault(term, new TermList());
    }

    private void addRun(Token token) {
        String run = token.text();
        int position = token.position();
        int at = 0;
        while (at < run.length()) {
            int next = at + Character.charCount(run.codePointAt(at));
            boolean last = next == run.length();
            count(run.substring(at, next), position, last);
            if (!last) {
                int end = next + Character.charCount(run.codePointAt(next));
                count(run.substring(at, end), position, true);
            }
            position++;
            at = next;
        }
    }

    private void count(String term, int position, boolean keep) {
        Occurrences occurrences = unit.computeIfAbsent(term, name -> new Occurrences());
        occurrences.frequency++;
        if (keep) {
            occurrences.keep(position);
        }
    }
}
