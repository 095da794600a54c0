package dev.stele.index;

import dev.stele.search.IndexFormat;

/** Writes the rows of terms, by which sections are ranked, and of the positions of each. */
final class TermTables {
    /** UTF-16 units of JSON after which a list of sections goes on in another row. */
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
        private final Row ranked;
        private final Row placed;
        private final String forms;
        private final StringBuilder impacts = new StringBuilder();

        Lists(String term, String forms) {
            this.forms = forms;
            ranked = new Row(term);
            placed = new Row(term);
        }

        void add(TermList.Cursor found) {
            int section = sections.number(found.work(), found.section());
            if (ranked.json.length() + impacts.length() > ROW_LENGTH) {
                endRanked(section);
            }
            ranked.section(section);
            impacts.append(
                    IndexFormat.impact(weights.impact(found.share(), sections.length(section))));
            if (found.kept() == 0) {
                return;
            }
            if (placed.json.length() > PLACES_LENGTH) {
                placed.end(places, section, "");
            }
            placed.section(section);
            int before = -1;
            for (int i = 0; i < found.kept(); i++) {
                int more = i + 1 < found.kept() ? 1 : 0;
                int position = found.positions()[i];
                placed.json.append(',').append(2L * (position - before) + more);
                before = position;
            }
        }

        private void endRanked(int next) {
            String first = ranked.continues() ? "0" : forms;
            ranked.end(terms, next, first + "," + Json.quote(impacts.toString()));
            impacts.setLength(0);
        }

        void end() {
            endRanked(0);
            if (placed.json.length() > 0) {
                placed.end(places, 0, "");
            }
        }
    }

    /** A row in the making, and those that continue it. */
    private static final class Row {
        private final String term;
        private final StringBuilder json = new StringBuilder();
        private String key;
        private int last;

        Row(String term) {
            this.term = term;
            this.key = term;
        }

        boolean continues() {
            return !key.equals(term);
        }

        /** Appends a section as its distance from the one before. */
        void section(int number) {
            json.append(',').append(number - last);
            last = number;
        }

        /**
         * Writes the row; what follows continues it.
         *
         * @param head what stands before the numbers, as JSON; may be empty
         */
        void end(TableWriter table, int next, String head) {
            String row = head.isEmpty() ? json.substring(1) : head + json;
            table.row(key, "[" + row + "]");
            json.setLength(0);
            key = IndexFormat.continuation(term, next);
            last = 0;
        }
    }
}
