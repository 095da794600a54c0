package dev.stele.export;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON that differs line by line: each property, passage and edit has a line of
 * its own. UTF-8, ending in a line break.
 */
final class RecordWriter {
    private static final int DEEPEST_LINE = 2;

    private final ObjectWriter writer =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build()
                    .writer()
                    .with(new Shallow());

    byte[] write(Record record) {
        return PlainText.utf8(writer.writeValueAsString(record) + "\n");
    }

    /** Breaks lines down to one level below the record's own properties. */
    static final class Shallow extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1;

        Shallow() {
            super(
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""));
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Shallow();
        }

        @Override
        public void beforeObjectEntries(JsonGenerator json) {
            begin(json);
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) {
            begin(json);
        }

        @Override
        public void writeStartObject(JsonGenerator json) {
            json.writeRaw('{');
            _nesting++;
        }

        @Override
        public void writeStartArray(JsonGenerator json) {
            json.writeRaw('[');
            _nesting++;
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) {
            separate(json);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) {
            separate(json);
        }

        @Override
        public void writeEndObject(JsonGenerator json, int entries) {
            end(json, entries, '}');
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) {
            end(json, values, ']');
        }

        private void begin(JsonGenerator json) {
            if (_nesting <= DEEPEST_LINE) {
                line(json);
            }
        }

        private void separate(JsonGenerator json) {
            json.writeRaw(',');
            if (_nesting <= DEEPEST_LINE) {
                line(json);
            } else {
                json.writeRaw(' ');
            }
        }

        private void end(JsonGenerator json, int members, char bracket) {
            _nesting--;
            if (members > 0 && _nesting < DEEPEST_LINE) {
                line(json);
            }
            json.writeRaw(bracket);
        }

        private void line(JsonGenerator json) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(_nesting));
        }
    }
}
