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
        Rows rows = new Rows(term, forms == null ? "0" : Json.strings(forms));
        list.forEach(rows);
        rows.end();
    }

    /** The two lists of a term as JSON, cut into rows at the same works. */
    private final class Rows implements TermList.Visitor {
        private final String term;
        private final StringBuilder postings = new StringBuilder();
        private final StringBuilder places = new StringBuilder();
        private String key;
        private int rowWork;
        private int work = -1;
        private int lastUnit;
        private boolean anyPlace;

        /** The posting that is not written yet: whether another unit follows is not known. */
        private int pending = -1;

        Rows(String term, String head) {
            this.term = term;
            this.key = term;
            postings.append(head);
        }

        @Override
        public void place(int nextWork, int unit, int frequency, int[] found, int kept) {
            if (nextWork != work) {
                flush(0);
                if (postings.length() + places.length() > ROW_LENGTH) {
                    endRow();
                    key = IndexFormat.continuation(term, nextWork);
                }
                postings.append(',').append(nextWork - rowWork);
                rowWork = nextWork;
                work = nextWork;
                lastUnit = 0;
            } else {
                flush(1);
            }
            pending =
                    (unit - lastUnit) * IndexFormat.IMPACTS
                            + weights.impact(work, unit, frequency, typicalLength);
            lastUnit = unit;
            addPositions(found, kept);
        }

        private void flush(int more) {
            if (pending >= 0) {
                postings.append(',').append(2L * pending + more);
                pending = -1;
            }
        }

        private void addPositions(int[] found, int kept) {
            if (kept == 0) {
                places.append(",0");
            }
            anyPlace |= kept > 0;
            int before = -1;
            for (int i = 0; i < kept; i++) {
                int more = i + 1 < kept ? 1 : 0;
                places.append(',').append(2L * (found[i] - before) + more);
                before = found[i];
            }
        }

        void end() {
            flush(0);
            endRow();
        }

        private void endRow() {
            terms.row(key, "[" + postings + "]");
            if (anyPlace) {
                positions.row(key, "[" + places.substring(1) + "]");
            }
            anyPlace = false;
            postings.setLength(0);
            postings.append('0');
            places.setLength(0);
            rowWork = 0;
        }
    }
}
