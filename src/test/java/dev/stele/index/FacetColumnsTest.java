package dev.stele.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Concepts;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Vocabulary;
import dev.stele.search.Shards;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FacetColumnsTest {
    private static JsonNode column(TreeMap<String, String> files, String facet) {
        JsonNode manifest = Shards.json(files.getOrDefault("search/manifest.js", ""));
        String id = manifest.path("facets").path(facet).asString("");
        return id.isEmpty()
                ? manifest.path("none")
                : Shards.json(files.get("search/" + id + ".js"));
    }

    private static TreeMap<String, String> shelf(Document... documents) {
        return Shelf.index(Shelf.of(new Vocabulary(List.of()), documents), 300);
    }

    @Test
    void every_work_has_a_value_or_says_that_it_has_none() {
        TreeMap<String, String> files =
                shelf(
                        DocumentBuilder.at("a.txt")
                                .fact(Field.CONTAINER, Fact.stated("Harbour News", "head"))
                                .fact(Field.DATE, Fact.stated("[2025-12-11..2026-01]", "head"))
                                .paragraph("The ferry comes at noon and leaves at one.")
                                .build(),
                        DocumentBuilder.at("b.txt")
                                .paragraph("Lighthouses were lit by hand until the war.")
                                .build());
        JsonNode outlet = column(files, "outlet");
        assertThat(outlet.path("values").toString()).isEqualTo("[\"Harbour News\"]");
        assertThat(outlet.path("works").toString()).isIn("[0,-1]", "[-1,0]");
        assertThat(column(files, "date").path("values").toString()).isEqualTo("[\"2025-12-11\"]");
    }

    @Test
    void values_stand_in_the_order_in_which_readers_look_things_up() {
        TreeMap<String, String> files =
                shelf(
                        DocumentBuilder.at("a.txt")
                                .fact(Field.CONTAINER, Fact.stated("pilot", "head"))
                                .paragraph("The ferry comes at noon and leaves at one.")
                                .build(),
                        DocumentBuilder.at("b.txt")
                                .fact(Field.CONTAINER, Fact.stated("Quay", "head"))
                                .paragraph("Lighthouses were lit by hand until the war.")
                                .build());
        assertThat(column(files, "outlet").path("values").toString())
                .isEqualTo("[\"pilot\",\"Quay\"]");
    }

    @Test
    void a_facet_that_no_document_has_is_left_out() {
        TreeMap<String, String> files =
                shelf(DocumentBuilder.at("b.txt").paragraph("Lighthouses were lit.").build());
        assertThat(column(files, "outlet").isMissingNode()).isTrue();
    }

    @Test
    void witnesses_that_differ_are_listed_in_their_order() {
        JsonNode language = column(Shelf.index(Shelf.small(), 300), "language");
        assertThat(language.path("values").toString())
                .isEqualTo("[\"en\",\"ko\",\"zh-Hans\",\"zh-Hant\"]");
        assertThat(language.path("works").toString()).contains("[2,3]");
    }

    @Test
    void an_outlet_is_one_in_both_scripts() {
        TreeMap<String, String> files =
                shelf(
                        DocumentBuilder.at("a.txt")
                                .fact(Field.CONTAINER, Fact.stated("环球时报", "head"))
                                .paragraph("The ferry comes at noon and leaves at one.")
                                .build(),
                        DocumentBuilder.at("b.txt")
                                .fact(Field.CONTAINER, Fact.stated("環球時報", "head"))
                                .paragraph("Lighthouses were lit by hand until the war.")
                                .build());
        assertThat(column(files, "outlet").path("works").toString()).isEqualTo("[0,0]");
    }

    @Test
    void the_column_of_dates_sorts_as_time_does() {
        TreeMap<String, String> files =
                shelf(
                        dated("a.txt", "2026-01-26", "Ferries cross the strait in the morning."),
                        dated("b.txt", "[..1999]", "Nobody knows who built the northern pier."),
                        dated("c.txt", "2026-01~", "A storm took the roof of the customs house."),
                        dated("d.txt", "undated", "Ropes are made of hemp, nets of cotton."));
        assertThat(column(files, "date").path("values").toString())
                .isEqualTo("[\"1999\",\"2026-01\",\"2026-01-26\"]");
    }

    private static Document dated(String path, String date, String text) {
        return DocumentBuilder.at(path)
                .in(Language.ENGLISH)
                .fact(Field.DATE, Fact.stated(date, "head"))
                .paragraph(text)
                .build();
    }

    @Test
    void a_span_of_years_is_in_each_of_them_unless_there_are_too_many() {
        TreeMap<String, String> files =
                shelf(
                        dated("a.txt", "[2024-11..2026-01]", "The ferry comes at noon."),
                        dated("b.txt", "2021-05-04", "Lighthouses were lit by hand."),
                        dated("c.txt", "1900/1999", "Nobody knows the age of the quay."));
        assertThat(column(files, "year").path("values").toString())
                .isEqualTo("[\"2021\",\"2024\",\"2025\",\"2026\"]");
    }

    @Test
    void concepts_are_told_by_their_ids_and_called_by_their_labels() {
        JsonNode concept = column(Shelf.index(Shelf.small(), 300), "concept");
        assertThat(concept.path("values").toString()).isEqualTo("[\"clockmaking\",\"tea\"]");
        assertThat(concept.path("labels").toString()).isEqualTo("[\"clockmaking\",\"tea\"]");
    }

    @Test
    void a_label_in_another_language_than_the_librarys_tells_it() {
        Document tram =
                DocumentBuilder.at("a.txt")
                        .in(Language.SIMPLIFIED_CHINESE)
                        .paragraph("有轨电车在雾里停下，灯塔看不见了。")
                        .build();
        Vocabulary vocabulary =
                new Vocabulary(
                        List.of(
                                Concepts.concept("tram").pref("zh-Hans", "有轨电车").build(),
                                Concepts.concept("lighthouse")
                                        .pref("en", "lighthouse")
                                        .pref("zh-Hans", "灯塔")
                                        .build()));
        JsonNode concept = column(Shelf.index(Shelf.of(vocabulary, tram), 300), "concept");
        assertThat(concept.path("labels").toString()).isEqualTo("[\"lighthouse\",\"有轨电车\"]");
        assertThat(concept.path("languages").toString()).isEqualTo("[\"\",\"zh-Hans\"]");
        JsonNode own = column(Shelf.index(Shelf.small(), 300), "concept");
        assertThat(own.path("languages").isMissingNode()).isTrue();
    }

    @Test
    void what_a_version_is_to_the_one_to_cite_is_told_where_a_work_has_several() {
        assertThat(column(Shelf.index(Shelf.small(), 300), "version").path("values").toString())
                .isEqualTo("[\"alone\",\"cite\",\"script\"]");
        TreeMap<String, String> alone =
                shelf(DocumentBuilder.at("b.txt").paragraph("Lighthouses were lit.").build());
        assertThat(column(alone, "version").isMissingNode()).isTrue();
    }
}
