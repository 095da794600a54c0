package dev.stele.index;

import dev.stele.search.IndexFormat;
import java.util.List;
import java.util.Map;

/** Writes the rows of terms, by which works are ranked, and of the places where each stands. */
final class TermTables {
    /** UTF-16 units of JSON after which a list of works goes on in another row. */
    private static final int ROW_LENGTH = 8_000;

    /** The same for places, of which only those of a few works are wanted at a time. */
    private static final int PLACES_LENGTH = 1_500;

    private final TableWriter terms;
    private final TableWriter places;
    private final PassageWeights weights;
    private final PassageWeights.Impacts impacts;

    TermTables(TableWriter terms, TableWriter places, PassageWeights weights) {
        this.terms = terms;
        this.places = places;
        this.weights = weights;
        this.impacts = weights.impacts();
    }

    void write(String term, TermList list, Map<String, List<String>> otherForms) {
        List<String> forms = otherForms.get(term);
        Rows rows = new Rows(term, forms == null ? "0" : Json.strings(forms));
        list.forEach(rows);
        rows.end();
    }

    /** The two lists of a term as JSON. */
    private final class Rows implements TermList.Visitor {
        private final String term;
        private final Row works;
        private final Row units;
        private int work = -1;
        private int lastUnit;

        /** The unit that is not written yet: whether another follows is not known. */
        private int pendingUnit = -1;

        private String pendingPlaces = "";
        private int document = -1;
        private double shares;
        private int impact;

        Rows(String term, String head) {
            this.term = term;
            this.works = new Row(terms, term, ROW_LENGTH);
            this.units = new Row(places, term, PLACES_LENGTH);
            works.json.append(',').append(head);
        }

        @Override
        public void place(int nextWork, int unit, int frequency, int[] found, int kept) {
            if (nextWork != work) {
                endWork();
                work = nextWork;
                units.begin(term, work);
                units.json.append(',').append(units.distance(work));
                lastUnit = 0;
                impact = 0;
                document = -1;
            } else {
                endUnit(1);
            }
            pendingUnit =
                    (unit - lastUnit) * IndexFormat.UNIT_IMPACTS
                            + impacts.ofUnit(work, unit, frequency);
            lastUnit = unit;
            pendingPlaces = places(found, kept);
            if (weights.document(work, unit) != document) {
                endDocument();
                document = weights.document(work, unit);
                shares = 0;
            }
            shares += weights.share(work, unit, frequency);
        }

        private void endUnit(int more) {
            units.json.append(',').append(2L * pendingUnit + more).append(pendingPlaces);
        }

        private void endDocument() {
            if (document >= 0) {
                impact = Math.max(impact, impacts.ofDocument(document, shares));
            }
        }

        private void endWork() {
            if (work < 0) {
                return;
            }
            endUnit(0);
            endDocument();
            if (works.begin(term, work)) {
                works.json.append(",0");
            }
            works.json
                    .append(',')
                    .append((long) works.distance(work) * IndexFormat.IMPACTS + impact);
        }

        void end() {
            endWork();
            works.end();
            units.end();
        }
    }

    private static String places(int[] found, int kept) {
        StringBuilder json = new StringBuilder();
        int before = -1;
        for (int i = 0; i < kept; i++) {
            int more = i + 1 < kept ? 1 : 0;
            json.append(',').append(2L * (found[i] - before) + more);
            before = found[i];
        }
        return kept == 0 ? ",0" : json.toString();
    }

    /** A row in the making, and those that continue it. */
    private static final class Row {
        private final TableWriter table;
        private final int limit;
        private final StringBuilder json = new StringBuilder();
        private String key;
        private int lastWork;

        Row(TableWriter table, String key, int limit) {
            this.table = table;
            this.key = key;
            this.limit = limit;
        }

        /** Begins a work; whether that begins another row. */
        boolean begin(String term, int work) {
            if (json.length() <= limit) {
                return false;
            }
            end();
            key = IndexFormat.continuation(term, work);
            json.setLength(0);
            lastWork = 0;
            return true;
        }

        int distance(int work) {
            int distance = work - lastWork;
            lastWork = work;
            return distance;
        }

        void end() {
            table.row(key, "[" + json.substring(1) + "]");
        }
    }
}
