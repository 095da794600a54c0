package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Annotation;
import dev.stele.model.Edit;
import dev.stele.model.Field;
import dev.stele.model.MediaType;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.render.Libraries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentRecordTest {
    private static final ValidatorFactory VALIDATORS =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory());

    private static String schema() throws IOException {
        try (InputStream schema = Exporter.class.getResourceAsStream("document.schema.json")) {
            return new String(
                    Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String json(AnalysedDocument document) {
        return new String(
                new RecordWriter().write(DocumentRecord.of(document, "w1")),
                StandardCharsets.UTF_8);
    }

    private static List<AnalysedDocument> documents() {
        return List.of(
                Libraries.chinese(),
                Libraries.traditional(),
                Libraries.english(),
                Libraries.korean());
    }

    private static List<String> errors(String json) throws IOException {
        Validator.Result result = VALIDATORS.validate(schema(), json);
        return result.getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void records_follow_their_schema(AnalysedDocument document) throws IOException {
        assertThat(errors(json(document))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"status\": \"stated\" | \"status\": \"guessed\"",
                "\"kind\": \"heading\" | \"kind\": \"title\"",
                "\"anchor\": | \"id\":",
                "\"mode\": \"applied\" | \"mode\": \"done\"",
                "\"confidence\": 1.0 | \"confidence\": 0.2",
                "\"language\": \"zh-Hans\" | \"language\": \"\"",
            })
    void the_schema_finds_what_is_wrong(String right, String wrong) throws IOException {
        String json = json(Libraries.chinese());
        assertThat(json).contains(right);
        assertThat(errors(json.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void the_schema_knows_every_word_of_the_model() throws IOException {
        JsonNode types = JsonMapper.shared().readTree(schema()).get("$defs");
        assertThat(words(types.at("/annotation/properties/kind/enum")))
                .isEqualTo(labels(Annotation.Kind.values(), Annotation.Kind::label));
        assertThat(words(types.at("/edit/properties/kind/enum")))
                .isEqualTo(labels(Edit.Kind.values(), Edit.Kind::label));
        assertThat(words(types.at("/edit/properties/mode/enum")))
                .isEqualTo(labels(Edit.Mode.values(), Edit.Mode::label));
        assertThat(words(types.at("/passage/properties/kind/enum")))
                .isEqualTo(labels(PassageKind.values(), PassageKind::label));
        assertThat(words(types.at("/passage/properties/role/enum")))
                .isEqualTo(labels(Role.values(), Role::label));
        assertThat(words(types.at("/source/properties/mediaType/enum")))
                .isEqualTo(labels(MediaType.values(), MediaType::value));
        assertThat(types.at("/metadata/properties").propertyNames())
                .containsExactlyElementsOf(labels(Field.values(), Field::key));
    }

    private static List<String> words(JsonNode enumeration) {
        return enumeration.valueStream().map(JsonNode::asString).toList();
    }

    private static <T> List<String> labels(T[] constants, Function<T, String> label) {
        return Arrays.stream(constants).map(label).toList();
    }

    @Test
    void a_record_holds_what_the_document_says() {
        AnalysedDocument document = Libraries.chinese();
        JsonNode record = JsonMapper.shared().readTree(json(document));
        assertThat(record.propertyNames())
                .containsExactly(
                        "id",
                        "source",
                        "metadata",
                        "language",
                        "work",
                        "passages",
                        "dates",
                        "quantities",
                        "ledger");
        assertThat(record.get("metadata").propertyNames())
                .containsExactly(
                        "title",
                        "parallelTitle",
                        "kind",
                        "authors",
                        "container",
                        "date",
                        "keywords");
        assertThat(record.at("/metadata/title").toString())
                .isEqualTo("{\"value\":\"山坡上的望远镜\",\"status\":\"stated\",\"from\":0,\"to\":7}");
        assertThat(record.at("/metadata/authors").isArray()).isTrue();
        assertThat(record.at("/metadata/parallelTitle/by").asString()).isEqualTo("Ada Field");
        assertThat(record.get("passages").valueStream().map(it -> it.get("text").asString()))
                .containsExactlyElementsOf(
                        document.document().passages().stream().map(it -> it.text()).toList());
        assertThat(record.toString())
                .contains("{\"kind\":\"mention\",\"from\":1,\"to\":4,\"value\":\"telescope\"}")
                .contains(
                        "\"containers\":[{\"type\":\"list\",\"number\":0,\"item\":1,\"ordered\":true}]");
    }

    @Test
    void dates_and_quantities_say_what_they_mean_and_why() throws IOException {
        String json = json(Libraries.english());
        assertThat(errors(json)).isEmpty();
        assertThat(json)
                .contains(
                        "{\"passage\": 1, \"from\": 11, \"to\": 18, \"date\": \"2023-11\","
                                + " \"sense\": \"period\", \"by\": \"document\","
                                + " \"basis\": \"2024-05-06\"}")
                .contains(
                        "{\"passage\": 5, \"from\": 0, \"to\": 8, \"value\": \"1200\", \"unit\":"
                            + " \"kg\", \"kind\": \"measure\", \"bound\": \"exact\", \"change\":"
                            + " \"none\", \"period\": \"2023-11\"}");
    }

    @Test
    void each_passage_and_each_edit_has_its_line() {
        AnalysedDocument document = Libraries.traditional();
        String json = json(document);
        assertThat(json).endsWith("}\n").doesNotContain("\r");
        assertThat(json.lines().filter(line -> line.startsWith("    {\"anchor\": ")))
                .hasSize(document.document().passages().size());
        assertThat(json.lines().filter(line -> line.startsWith("    {\"from\": ")))
                .hasSize(document.document().ledger().edits().size());
    }
}
