package dev.stele.link;

import dev.stele.model.Document;
import dev.stele.model.Documents;
import dev.stele.model.Link;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Finds what otherwise different documents have in common word for word: quotations, and what both
 * took from a third. Documents that share a fingerprint are read and compared; a text that more
 * than a few have is a formula and tells nothing. Each fingerprint costs eight bytes.
 */
final class SharedText {
    /** Documents that may share a fingerprint. */
    private static final int MOST_SHARING = 6;

    /** Documents that are compared with others at a time. */
    private static final int BATCH = 256;

    /** Documents that one is compared with, those that promise most; else time had no bound. */
    private static final int MOST_PARTNERS = 8;

    /**
     * From this weight on a common part is a quotation; a word weighs as much as two characters.
     */
    private static final int LEAST_WEIGHT = 28;

    private long[] entries = new long[1024];
    private int size;

    /** Adds the fingerprints of the document with this place among the IDs. */
    void add(int document, List<Integer> fingerprints) {
        for (int fingerprint : fingerprints) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            entries[size++] = (long) fingerprint << 32 | document;
        }
    }

    /**
     * Links from the words of one document to the same words in another, both ways.
     *
     * @param apart whether two documents, given by their IDs, are of different works
     * @return by the document that the links lead to
     */
    SortedMap<String, List<Link>> links(Documents documents, BiPredicate<String, String> apart) {
        List<String> ids = documents.ids();
        SortedMap<Integer, Map<Integer, Integer>> common = commonFingerprints();
        List<Integer> firsts = List.copyOf(common.keySet());
        SortedMap<String, List<Link>> links = new TreeMap<>();
        for (int from = 0; from < firsts.size(); from += BATCH) {
            firsts.subList(from, Math.min(firsts.size(), from + BATCH)).parallelStream()
                    .map(
                            first -> {
                                List<String> others =
                                        mostPromising(common.getOrDefault(first, Map.of())).stream()
                                                .map(ids::get)
                                                .filter(it -> apart.test(ids.get(first), it))
                                                .toList();
                                return links(documents, ids.get(first), others);
                            })
                    .toList()
                    .forEach(found -> found.forEach(link -> add(link, links)));
        }
        return links;
    }

    /** Links between one document and others, both ways; it is read and indexed once. */
    private static List<Link> links(Documents documents, String id, List<String> others) {
        List<Link> links = new ArrayList<>();
        if (others.isEmpty()) {
            return links;
        }
        Document document = documents.get(id).document();
        TextUnits units = TextUnits.of(document.passages());
        RowIndex rows = new RowIndex(units);
        for (String other : others) {
            Document second = documents.get(other).document();
            for (Parallel common : common(units, rows, second)) {
                links.add(common.link(document, second));
                links.add(common.reversed().link(second, document));
            }
        }
        return links;
    }

    private static void add(Link link, Map<String, List<Link>> links) {
        links.computeIfAbsent(link.target(), target -> new ArrayList<>()).add(link);
    }

    /** For each document how many fingerprints it shares with which of those after it. */
    private SortedMap<Integer, Map<Integer, Integer>> commonFingerprints() {
        Arrays.sort(entries, 0, size);
        SortedMap<Integer, Map<Integer, Integer>> common = new TreeMap<>();
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && entries[to] >> 32 == entries[from] >> 32) {
                to++;
            }
            if (to - from <= MOST_SHARING) {
                for (int a = from; a < to; a++) {
                    for (int b = a + 1; b < to; b++) {
                        common.computeIfAbsent((int) entries[a], it -> new HashMap<>())
                                .merge((int) entries[b], 1, Integer::sum);
                    }
                }
            }
        }
        return common;
    }

    private static List<Integer> mostPromising(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PARTNERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A text that stands in a passage of one document and in a passage of another. */
    private record Parallel(int passage, Range range, int otherPassage, Range otherRange) {
        Link link(Document from, Document to) {
            return new Link(
                    from.id(),
                    passage,
                    range,
                    to.id(),
                    Optional.of(to.passages().get(otherPassage).anchor()));
        }

        Parallel reversed() {
            return new Parallel(otherPassage, otherRange, passage, range);
        }
    }

    private static List<Parallel> common(TextUnits a, RowIndex rows, Document second) {
        TextUnits b = TextUnits.of(second.passages());
        List<Parallel> found = new ArrayList<>();
        long row = 0;
        int known = RowIndex.NONE;
        for (int at = 0; at + RowIndex.ROW <= b.size(); ) {
            row =
                    known == at - 1 && known != RowIndex.NONE
                            ? RowIndex.next(b, at, row)
                            : RowIndex.row(b, at);
            known = at;
            int there = rows.find(row);
            int length = there == RowIndex.NONE ? 0 : length(a, there, b, at);
            if (length > 0 && weight(b, at, length, second.passages()) >= LEAST_WEIGHT) {
                found.add(
                        new Parallel(
                                a.passage(there),
                                range(a, there, length),
                                b.passage(at),
                                range(b, at, length)));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    /** Units in a row that are equal from here on and stand in one passage of each text. */
    private static int length(TextUnits a, int from, TextUnits b, int at) {
        int end = Math.min(a.endOf(a.passage(from)) - from, b.endOf(b.passage(at)) - at);
        int length = 0;
        while (length < end && a.key(from + length) == b.key(at + length)) {
            length++;
        }
        return length;
    }

    private static int weight(TextUnits units, int from, int length, List<Passage> passages) {
        int weight = 0;
        for (int unit = from; unit < from + length; unit++) {
            String text = passages.get(units.passage(unit)).text();
            Script script = Script.of(text.codePointAt(units.range(unit).from()));
            weight += script == Script.WORD ? 2 : script == Script.NONE ? 0 : 1;
        }
        return weight;
    }

    private static Range range(TextUnits units, int from, int length) {
        return new Range(units.range(from).from(), units.range(from + length - 1).to());
    }
}
