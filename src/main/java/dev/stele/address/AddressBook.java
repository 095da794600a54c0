package dev.stele.address;

import dev.stele.text.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The addresses that passages were given so far, as {@code anchors.tsv} keeps them beside a corpus:
 * where a passage's text was changed, its former address leads to what became of it.
 *
 * <p>A line has a document's ID, an anchor, the anchor that it leads to (empty while the passage
 * stands unchanged), and the passage's {@link Trace}, with tabs between them. The lines of a
 * document are in reading order, those of former addresses before the one they lead to.
 */
public final class AddressBook {
    /** The first line of the file. */
    public static final String HEADING = "document\tanchor\tleads to\ttrace";

    /** A book without addresses. */
    public static final AddressBook EMPTY = new AddressBook(new TreeMap<>());

    private final SortedMap<String, List<Entry>> documents;

    private AddressBook(SortedMap<String, List<Entry>> documents) {
        this.documents = documents;
    }

    /**
     * One address of a document.
     *
     * @param leadsTo another anchor of the document, or empty
     */
    public record Entry(String document, String anchor, String leadsTo, Trace trace) {
        /** Reads a line; nothing if it is no address. */
        public static Optional<Entry> parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4
                    || cells[0].isEmpty()
                    || !Anchors.isAnchor(cells[1])
                    || !cells[2].isEmpty() && !Anchors.isAnchor(cells[2])) {
                return Optional.empty();
            }
            return Trace.parse(cells[3])
                    .map(trace -> new Entry(unescaped(cells[0]), cells[1], cells[2], trace));
        }

        /** The line of the file. */
        public String line() {
            return String.join("\t", escaped(document), anchor, leadsTo, trace.toString());
        }

        private static String escaped(String id) {
            return id.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        }

        private static String unescaped(String written) {
            StringBuilder id = new StringBuilder();
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                if (c == '\\' && i + 1 < written.length()) {
                    i++;
                    c = written.charAt(i);
                    c = c == 't' ? '\t' : c == 'n' ? '\n' : c;
                }
                id.append(c);
            }
            return id.toString();
        }
    }

    /** The book of these addresses, those of a document in reading order. */
    public static AddressBook holding(List<Entry> entries) {
        SortedMap<String, List<Entry>> documents = new TreeMap<>();
        entries.forEach(
                it -> documents.computeIfAbsent(it.document(), id -> new ArrayList<>()).add(it));
        return new AddressBook(documents);
    }

    /**
     * Where the former addresses of a document lead now.
     *
     * @param anchors of its passages, in order
     * @param texts of its passages
     * @return by former anchor one of {@code anchors}; former addresses of which nothing is left
     *     are not among the keys
     */
    public SortedMap<String, String> former(
            String document, List<String> anchors, List<String> texts) {
        List<Entry> known = of(document);
        return known.isEmpty()
                ? new TreeMap<>()
                : new Forwarding(known, anchors, texts).addresses();
    }

    /** A document's part of the book with the addresses that it has now, besides all it had. */
    public List<Entry> renewed(String document, List<String> anchors, List<String> texts) {
        SortedMap<String, String> former = former(document, anchors, texts);
        Map<String, List<Entry>> leading = new HashMap<>();
        anchors.forEach(anchor -> leading.put(anchor, new ArrayList<>()));
        List<Entry> lost = new ArrayList<>();
        for (Entry entry : of(document)) {
            if (!leading.containsKey(entry.anchor())) {
                String target = former.getOrDefault(entry.anchor(), "");
                leading.getOrDefault(target, lost)
                        .add(new Entry(document, entry.anchor(), target, entry.trace()));
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            entries.addAll(leading.getOrDefault(anchors.get(i), List.of()));
            entries.add(new Entry(document, anchors.get(i), "", Trace.of(texts.get(i))));
        }
        entries.addAll(lost);
        return entries;
    }

    /** The addresses of one document, in the order of the file. */
    public List<Entry> of(String document) {
        return documents.getOrDefault(document, List.of());
    }

    /** The documents that have addresses, sorted. */
    public Set<String> documents() {
        return Collections.unmodifiableSet(documents.keySet());
    }
}
