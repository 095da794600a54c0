package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.stele.address.Hashes;
import dev.stele.model.Corpus;
import dev.stele.model.Language;
import dev.stele.model.Vocabulary;
import dev.stele.render.Libraries;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the data. The schema here is our own reading of the standard, versions 1 and 2
 * together: what either demands of the properties that we use.
 */
class DataPackageTest {
    private static final String STANDARD =
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "required": ["$schema", "name", "resources"],
              "properties": {
                "$schema": {"const": "https://datapackage.org/profiles/2.0/datapackage.json"},
                "name": {"$ref": "#/$defs/name"},
                "title": {"type": "string"},
                "description": {"type": "string"},
                "homepage": {"type": "string", "format": "uri"},
                "version": {"type": "string"},
                "rights": {"type": "string"},
                "created": {"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$"},
                "licenses": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "anyOf": [{"required": ["name"]}, {"required": ["path"]}],
                    "properties": {
                      "name": {"pattern": "^([-a-zA-Z0-9._])+$"},
                      "path": {"pattern": "^https?://"},
                      "title": {"type": "string"}
                    },
                    "additionalProperties": false
                  }
                },
                "contributors": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "required": ["title"],
                    "properties": {
                      "title": {"type": "string"},
                      "email": {"pattern": "^[^@ ]+@[^@ ]+$"},
                      "path": {"pattern": "^https?://"},
                      "roles": {"type": "array", "minItems": 1, "items": {"type": "string"}}
                    },
                    "additionalProperties": false
                  }
                },
                "resources": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "required": ["name", "path", "format", "mediatype", "bytes", "hash"],
                    "properties": {
                      "name": {"$ref": "#/$defs/name"},
                      "path": {"type": "string", "pattern": "^[^./~\\\\\\\\:][^\\\\\\\\:]*$", "not": {"pattern": "\\\\.\\\\./"}},
                      "type": {"const": "table"},
                      "title": {"type": "string"},
                      "description": {"type": "string"},
                      "format": {"type": "string"},
                      "mediatype": {"pattern": "^[^/]+/[^/]+$"},
                      "encoding": {"const": "utf-8"},
                      "bytes": {"type": "integer"},
                      "hash": {"pattern": "^sha256:[a-f0-9]{64}$"},
                      "schema": {
                        "required": ["fields"],
                        "properties": {
                          "fields": {
                            "type": "array",
                            "minItems": 1,
                            "items": {
                              "required": ["name", "type", "description"],
                              "properties": {
                                "name": {"type": "string"},
                                "type": {"enum": ["string", "integer", "number", "object", "array"]},
                                "description": {"type": "string", "minLength": 2}
                              },
                              "additionalProperties": false
                            }
                          }
                        },
                        "additionalProperties": false
                      }
                    },
                    "additionalProperties": false
                  }
                }
              },
              "additionalProperties": false,
              "$defs": {"name": {"type": "string", "pattern": "^([-a-z0-9._/])+$"}}
            }
            """
                    .replace("\\\\\\\\", "\\\\");

    private static Corpus corpus(String updated, String rights, String contact, String base) {
        return new Corpus(
                "Observatory \"x\"",
                "",
                Language.ENGLISH,
                Optional.of(base).filter(it -> !it.isEmpty()),
                updated,
                rights,
                contact,
                false,
                false,
                Vocabulary.EMPTY,
                List.of());
    }

    private static JsonNode descriptor(Exported data) {
        String json = data.text("data/datapackage.json");
        assertThat(
                        new ValidatorFactory()
                                        .withJsonNodeFactory(new GsonNode.Factory())
                                        .validate(STANDARD, json)
                                        .getErrors()
                                        .stream()
                                        .map(it -> it.getInstanceLocation() + ": " + it.getError()))
                .isEmpty();
        return JsonMapper.shared().readTree(json);
    }

    @Test
    void it_names_every_file_of_the_library_with_size_and_hash() {
        Exported data = Exported.of(Libraries.small());
        JsonNode resources = descriptor(data).get("resources");
        for (JsonNode resource : resources) {
            byte[] file = data.files().get("data/" + resource.get("path").asString());
            assertThat(resource.get("bytes").asLong()).isEqualTo(file.length);
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Hashes.hex(file));
        }
        List<String> described =
                resources.valueStream().map(it -> "data/" + it.get("path").asString()).toList();
        assertThat(described).doesNotHaveDuplicates();
        assertThat(data.files().keySet())
                .filteredOn(path -> path.startsWith("data/") && !path.contains("/documents/"))
                .filteredOn(path -> !path.equals("data/datapackage.json"))
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void the_fields_of_a_table_are_its_columns_in_order() {
        Exported data = Exported.of(Libraries.small());
        for (JsonNode resource : descriptor(data).get("resources")) {
            if (resource.path("type").asString("").equals("table")) {
                String head =
                        data.text("data/" + resource.get("path").asString())
                                .lines()
                                .findFirst()
                                .orElseThrow();
                assertThat(
                                resource.at("/schema/fields")
                                        .valueStream()
                                        .map(it -> it.get("name").asString()))
                        .containsExactly(head.split(","));
            }
        }
    }

    @Test
    void a_licence_is_named_and_other_words_on_rights_are_kept() {
        JsonNode licensed =
                descriptor(
                        Exported.of(
                                corpus(
                                        "2026-11-21",
                                        "https://creativecommons.org/licenses/by/4.0/",
                                        "library@example.org",
                                        "https://example.org/l/"),
                                Libraries.korean()));
        assertThat(licensed.at("/licenses/0").toString())
                .isEqualTo(
                        "{\"name\":\"CC-BY-4.0\","
                                + "\"path\":\"https://creativecommons.org/licenses/by/4.0/\","
                                + "\"title\":\"CC BY 4.0\"}");
        assertThat(licensed.get("created").asString()).isEqualTo("2026-11-21T00:00:00Z");
        assertThat(licensed.get("homepage").asString()).isEqualTo("https://example.org/l/");
        JsonNode worded =
                descriptor(
                        Exported.of(corpus("", "Ask us.", "Ring twice", ""), Libraries.korean()));
        assertThat(worded.has("licenses")).isFalse();
        assertThat(worded.has("created")).isFalse();
        assertThat(worded.get("rights").asString()).isEqualTo("Ask us.");
        assertThat(worded.at("/contributors/0/title").asString()).isEqualTo("Ring twice");
    }
}
