package dev.stele.index;

import dev.stele.search.IndexFormat;
import java.util.List;
import java.util.Map;

/** Writes the rows of terms and of their positions. */
final class TermTables {
    /** UTF-16 units of JSON after which a list goes on in another row. */
    private static final int ROW_LENGTH = 8_000;

    private final TableWriter terms;
    private final TableWriter positions;
    private final PassageWeights weights;
    private final int typicalLength;

    TermTables(TableWriter terms, TableWriter positions, PassageWeights weights) {
        this.terms = terms;
        this.positions = positions;
        this.weights = weights;
        this.typicalLength = weights.typicalLength();
    }

    void write(String term, TermList list, Map<String, List<String>> otherForms) {
        List<String> forms = otherForms.get(term);
        Rows postings = new Rows(terms, term, forms == null ? "0" : Json.strings(forms), "0");
        Rows places = new Rows(positions, term, "", "");
        list.forEach(
                (work, unit, frequency, found, kept) -> {
                    postings.beginUnit(work, unit);
                    postings.number(
                            postings.distance * IndexFormat.IMPACTS
                                    + weights.impact(work, unit, frequency, typicalLength));
                    if (kept > 0) {
                        places.beginUnit(work, unit);
                        places.number(places.distance);
                        places.number(kept);
                        int before = 0;
                        for (int i = 0; i < kept; i++) {
                            places.number(found[i] - before);
                            before = found[i];
                        }
                    }
                });
        postings.end();
        places.end();
    }

    /** A list of places as JSON, cut into rows between works. */
    private static final class Rows {
        private final TableWriter table;
        private final String term;
        private final String laterHead;
        private final StringBuilder row = new StringBuilder();
        private final StringBuilder units = new StringBuilder();
        private String key;
        private int rowWork;
        private int work = -1;
        private int count;
        private int lastUnit;
        private int distance;

        Rows(TableWriter table, String term, String head, String laterHead) {
            this.table = table;
            this.term = term;
            this.laterHead = laterHead;
            this.key = term;
            row.append(head);
        }

        void beginUnit(int nextWork, int unit) {
            if (nextWork != work) {
                endWork();
                if (row.length() > ROW_LENGTH) {
                    table.row(key, "[" + row + "]");
                    row.setLength(0);
                    row.append(laterHead);
                    key = IndexFormat.continuation(term, nextWork);
                    rowWork = 0;
                }
                work = nextWork;
                lastUnit = 0;
            }
            distance = unit - lastUnit;
            lastUnit = unit;
            count++;
        }

        void number(int value) {
            units.append(',').append(value);
        }

        void end() {
            endWork();
            if (work >= 0) {
                table.row(key, "[" + row + "]");
            }
        }

        private void endWork() {
            if (count == 0) {
                return;
            }
            if (row.length() > 0) {
                row.append(',');
            }
            row.append(work - rowWork).append(',').append(count).append(units);
            rowWork = work;
            units.setLength(0);
            count = 0;
        }
    }
}
