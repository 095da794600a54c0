package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.cite.Contact;
import dev.stele.cite.Rights;
import dev.stele.model.Corpus;
import dev.stele.model.Dataset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes the data for programs, as the Data Package standard (version 2, whose descriptors
 * readers of version 1 understand) has it. Each part of a dataset is a resource of its own, with
 * its size and hash.
 */
final class DataPackage {
    static final String PATH = PublicPaths.DATA + "datapackage.json";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private final Holdings holdings;

    DataPackage(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The descriptor of all files of the library, those for each document aside. */
    byte[] describe(List<Dataset> data) {
        Corpus corpus = holdings.corpus();
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", PROFILE);
        descriptor.put("name", "library");
        descriptor.put("title", corpus.title());
        put(descriptor, "description", corpus.description());
        corpus.base().ifPresent(base -> descriptor.put("homepage", base));
        descriptor.put("version", holdings.edition().version());
        if (!corpus.updated().isEmpty()) {
            descriptor.put("created", corpus.updated() + "T00:00:00Z");
        }
        addRights(descriptor, Rights.of(corpus.rights()));
        if (!corpus.contact().isBlank()) {
            Contact contact = Contact.of(corpus.contact());
            descriptor.put("contributors", List.of(contributor(contact)));
        }
        descriptor.put(
                "resources",
                data.stream()
                        .filter(dataset -> dataset.scope() == Dataset.Scope.LIBRARY)
                        .flatMap(
                                dataset ->
                                        dataset.files().stream()
                                                .map(file -> resource(dataset, file)))
                        .toList());
        return PlainText.utf8(JSON.writeValueAsString(descriptor).replace("\r\n", "\n") + "\n");
    }

    /** A licence is one that programs know, or has an address; other statements stand as words. */
    private static void addRights(Map<String, Object> descriptor, Rights rights) {
        if (rights.uri().isEmpty()) {
            put(descriptor, "rights", rights.statement());
            return;
        }
        Map<String, Object> licence = new LinkedHashMap<>();
        put(licence, "name", rights.identifier());
        licence.put("path", rights.uri());
        put(licence, "title", rights.name());
        descriptor.put("licenses", List.of(licence));
    }

    private static Map<String, Object> contributor(Contact contact) {
        Map<String, Object> contributor = new LinkedHashMap<>();
        contributor.put("title", contact.text());
        put(contributor, "email", contact.mail());
        put(contributor, "path", contact.web());
        contributor.put("roles", List.of("contact"));
        return contributor;
    }

    private static Map<String, Object> resource(Dataset dataset, Dataset.File file) {
        String path = file.path().substring(PublicPaths.DATA.length());
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", path);
        resource.put("path", path);
        if (dataset.mediaType().equals(CsvRow.MEDIA_TYPE)) {
            resource.put("type", "table");
        }
        resource.put("title", dataset.title());
        resource.put("description", dataset.description());
        resource.put("format", path.substring(path.lastIndexOf('.') + 1));
        resource.put("mediatype", dataset.mediaType());
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        if (!dataset.columns().isEmpty()) {
            resource.put(
                    "schema",
                    Map.of("fields", dataset.columns().stream().map(DataPackage::field).toList()));
        }
        return resource;
    }

    private static Map<String, Object> field(Dataset.Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().label());
        field.put("description", column.description());
        return field;
    }

    private static void put(Map<String, Object> into, String key, String value) {
        if (!value.isEmpty()) {
            into.put(key, value);
        }
    }
}
