package dev.stele.index;

import dev.stele.search.IndexFormat;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of terms, by which sections are ranked, and of the positions of each. */
final class TermTables {
    /** UTF-16 units of JSON up to which a list of sections stands beside its term. */
    private static final int SHORT = 1_200;

    /** The same after which a long list goes on in another row. */
    private static final int ROW_LENGTH = 12_000;

    /** The same for positions, of which those of a few sections may be wanted. */
    private static final int PLACES_LENGTH = 3_000;

    private final TableWriter terms;
    private final TableWriter places;
    private final SectionNumbers sections;
    private final Weights weights;

    TermTables(TableWriter terms, TableWriter places, SectionNumbers sections) {
        this.terms = terms;
        this.places = places;
        this.sections = sections;
        this.weights = sections.weights();
    }

    /**
     * Writes the rows of the next term.
     *
     * @param forms the word's other forms as JSON, 0 if it has none
     */
    void write(String term, TermRuns.Places found, String forms) {
        Lists lists = new Lists(term, forms);
        found.forEach(lists::add);
        lists.end();
    }

    /** The two lists of a term. */
    private final class Lists {
        private final String term;
        private final String forms;
        private final StringBuilder impacts = new StringBuilder();
        private final StringBuilder distances = new StringBuilder();
        private final List<String> keys = new ArrayList<>();
        private final List<String> rows = new ArrayList<>();
        private final StringBuilder positions = new StringBuilder();
        private String placesKey;
        private int count;
        private int first;
        private int last;
        private int lastPlaced;

        Lists(String term, String forms) {
            this.term = term;
            this.forms = forms;
            this.placesKey = term;
        }

        void add(TermList.Cursor found) {
            int section = sections.number(found.work(), found.section());
            if (distances.length() + impacts.length() > ROW_LENGTH) {
                endRow();
            }
            if (impacts.length() == 0) {
                first = section;
                last = 0;
            }
            count++;
            distances.append(',').append(section - last);
            last = section;
            impacts.append(
                    IndexFormat.impact(weights.impact(found.share(), sections.length(section))));
            if (found.kept() > 0) {
                addPlaces(section, found);
            }
        }

        private void endRow() {
            keys.add(IndexFormat.continuation(term, first));
            rows.add("[" + Json.quote(impacts.toString()) + distances + "]");
            impacts.setLength(0);
            distances.setLength(0);
        }

        private void addPlaces(int section, TermList.Cursor found) {
            if (positions.length() > PLACES_LENGTH) {
                endPlaces();
                placesKey = IndexFormat.continuation(term, section);
            }
            positions.append(',').append(section - lastPlaced);
            lastPlaced = section;
            int before = -1;
            for (int i = 0; i < found.kept(); i++) {
                int more = i + 1 < found.kept() ? 1 : 0;
                int position = found.positions()[i];
                positions.append(',').append(2L * (position - before) + more);
                before = position;
            }
        }

        private void endPlaces() {
            places.row(placesKey, "[" + positions.substring(1) + "]");
            positions.setLength(0);
            lastPlaced = 0;
        }

        void end() {
            boolean isShort = rows.isEmpty() && distances.length() + impacts.length() <= SHORT;
            if (isShort) {
                String list = "," + Json.quote(impacts.toString()) + distances;
                terms.row(term, "[" + forms + "," + count + list + "]");
            } else {
                endRow();
                terms.row(term, "[" + forms + "," + count + "]");
                for (int i = 0; i < rows.size(); i++) {
                    terms.row(keys.get(i), rows.get(i));
                }
            }
            if (positions.length() > 0) {
                endPlaces();
            }
        }
    }
}
