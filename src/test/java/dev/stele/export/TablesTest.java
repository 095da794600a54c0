package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Corpus;
import dev.stele.model.Dataset;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Passage;
import dev.stele.render.Draft;
import dev.stele.render.Libraries;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Exported SMALL = Exported.of(Libraries.small());

    private static List<AnalysedDocument> documents() {
        return Libraries.small().documents().stream().toList();
    }

    @Test
    void every_table_is_read_by_a_strict_reader_and_has_the_columns_that_it_describes() {
        for (Dataset dataset : SMALL.data()) {
            if (!dataset.mediaType().equals(CsvRow.MEDIA_TYPE)) {
                continue;
            }
            List<Map<String, String>> rows = SMALL.rows(dataset.files().get(0).path());
            List<String> names = dataset.columns().stream().map(Dataset.Column::name).toList();
            assertThat(rows)
                    .as(dataset.name())
                    .hasSize((int) dataset.rows().orElseThrow())
                    .isNotEmpty();
            assertThat(rows)
                    .as(dataset.name())
                    .allSatisfy(
                            row ->
                                    assertThat(row.keySet())
                                            .containsExactlyInAnyOrderElementsOf(names));
            assertThat(dataset.columns())
                    .as(dataset.name())
                    .allSatisfy(column -> assertThat(column.description()).isNotBlank());
            for (Dataset.Column column : dataset.columns()) {
                if (column.type() == Dataset.Type.STRING) {
                    continue;
                }
                assertThat(rows)
                        .as(dataset.name() + " " + column.name())
                        .extracting(row -> row.get(column.name()))
                        .allSatisfy(
                                value -> assertThat(value.isEmpty() || isNumber(value)).isTrue());
            }
        }
    }

    private static boolean isNumber(String value) {
        try {
            return new BigDecimal(value).toPlainString().equals(value);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Test
    void documents_have_a_row_each_with_what_is_known() {
        Map<String, String> row = SMALL.rows("data/documents.csv").get(0);
        assertThat(row)
                .containsEntry("id", "notes/mirror")
                .containsEntry("title", "[Casting a mirror]")
                .containsEntry("title_status", "supplied")
                .containsEntry("date", "2024-05-06")
                .containsEntry("language", "en")
                .containsEntry("relation", "cite")
                .containsEntry("length_unit", "words")
                .containsEntry("rights", "")
                .containsEntry("page", "documents/notes/mirror.html")
                .containsEntry("text", "data/documents/notes/mirror.txt");
        assertThat(SMALL.rows("data/documents.csv"))
                .extracting(it -> it.get("id"))
                .containsExactlyElementsOf(Libraries.small().documents().ids());
    }

    @Test
    void passages_have_their_texts_in_order() {
        List<String> texts =
                documents().stream()
                        .flatMap(it -> it.document().passages().stream())
                        .map(Passage::text)
                        .map(text -> "+-=@".indexOf(text.charAt(0)) < 0 ? text : "'" + text)
                        .toList();
        assertThat(SMALL.rows("data/passages.csv"))
                .extracting(row -> row.get("text"))
                .containsExactlyElementsOf(texts);
    }

    @Test
    void edits_are_all_there_but_those_of_layout() {
        List<Edit> edits = new ArrayList<>();
        documents().forEach(it -> edits.addAll(it.document().ledger().edits()));
        edits.removeIf(edit -> edit.kind() == Edit.Kind.LAYOUT);
        assertThat(SMALL.rows("data/edits.csv")).hasSameSizeAs(edits).isNotEmpty();
        assertThat(SMALL.rows("data/edits.csv"))
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .containsEntry("before", "(yuǎn)")
                                        .containsEntry("after", "")
                                        .containsEntry("rule", "readings")
                                        .containsEntry("mode", "applied"));
    }

    @Test
    void mentions_dates_and_labels_say_what_they_are() {
        assertThat(SMALL.rows("data/mentions.csv"))
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .containsEntry("concept", "telescope")
                                        .containsEntry("text", "refractor"));
        assertThat(SMALL.rows("data/dates.csv").get(0))
                .containsEntry("stated", "on Nov.")
                .containsEntry("date", "2023-11")
                .containsEntry("first", "2023-11-01")
                .containsEntry("last", "2023-11-30")
                .containsEntry("by", "document")
                .containsEntry("basis", "2024-05-06");
        assertThat(SMALL.rows("data/labels.csv"))
                .extracting(row -> row.get("type") + " " + row.get("label"))
                .contains("preferred 망원경", "other refractor");
        assertThat(SMALL.rows("data/concepts.csv").get(0))
                .containsEntry("id", "telescope")
                .containsEntry("label", "telescope")
                .containsEntry("definition", "An instrument that gathers light.");
    }

    @Test
    void what_a_spreadsheet_would_run_stands_behind_an_apostrophe() {
        for (String formula : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "＝1", "\tx")) {
            assertThat(new CsvRow().text(formula).toString()).isEqualTo("\"'" + formula + "\"\r\n");
        }
        for (String words : List.of("a=1", "1-2", "'quoted'", "—", "·+")) {
            assertThat(new CsvRow().text(words).toString()).isEqualTo("\"" + words + "\"\r\n");
        }
    }

    @Test
    void hostile_words_fit_into_a_cell() {
        String hostile = "a\"b,c\r\n\"\"\u0000\u001b[31m\u0085\uD800x\uDC00;\uFFFE\n'";
        AnalysedDocument document =
                new Draft("=a,\"b\"", Language.ENGLISH)
                        .fact(Field.TITLE, Fact.stated(hostile, "its head"))
                        .text("=" + hostile)
                        .paragraph()
                        .done();
        Exported data = Exported.of(Corpus.named("x"), document);
        String shown = "a\"b,c\u240d\n\"\"\u2400\u241b[31m\uFFFD\uFFFDx\uFFFD;\uFFFD\n'";
        assertThat(data.rows("data/documents.csv").get(0))
                .containsEntry("id", "'=a,\"b\"")
                .containsEntry("title", shown);
        assertThat(data.rows("data/passages.csv").get(0)).containsEntry("text", "'=" + shown);
    }

    @Test
    void a_table_has_no_mark_of_byte_order_and_ends_each_row_with_both_marks() {
        byte[] table = SMALL.files().get("data/documents.csv");
        assertThat(table[0]).isEqualTo((byte) 'i');
        assertThat(new String(table, StandardCharsets.UTF_8)).endsWith("\r\n");
        assertThat(SMALL.text("data/documents.csv").lines().count()).isEqualTo(5);
    }
}
