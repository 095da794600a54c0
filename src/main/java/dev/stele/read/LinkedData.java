package dev.stele.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON-LD of a page, flattened: {@code jsonld:headline}, {@code jsonld:author} … of the one
 * thing that the page is about. A page lists its neighbours in JSON-LD too; what they say stays
 * out, but what tells an article from a list, a thread or goods: {@code jsonld:types} names such
 * things wherever they stand, {@code jsonld:products} says how many are for sale, and {@code
 * jsonld:product.description} what is said of the only one.
 */
final class LinkedData {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private static final String PREFIX = "jsonld:";

    /** Kinds of things that a page can be, the better first; others are about its makers. */
    private static final List<String> SUFFIXES =
            List.of(
                    "Article",
                    "Posting",
                    "Report",
                    "Thesis",
                    "Book",
                    "Review",
                    "CreativeWork",
                    "Page");

    /** Kinds of things that make a page something else than an article. */
    private static final Set<String> SORTS =
            Set.of(
                    "Product",
                    "ProductGroup",
                    "ItemList",
                    "OfferCatalog",
                    "CollectionPage",
                    "SearchResultsPage",
                    "DiscussionForumPosting",
                    "QAPage");

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final SortedMap<String, List<String>> values = new TreeMap<>();

    private LinkedData() {}

    /** What the page's JSON-LD says; broken JSON says nothing. */
    static SortedMap<String, List<String>> of(Document document) {
        LinkedData data = new LinkedData();
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                data.parse(script.data());
            }
        }
        String canonical = document.select("link[rel=canonical]").attr("href");
        data.subject(canonical).ifPresent(data::flatten);
        data.sorts();
        data.products();
        return data.values;
    }

    private void sorts() {
        for (JsonNode object : objects) {
            types(object).stream()
                    .filter(SORTS::contains)
                    .forEach(type -> put(PREFIX + "types", type));
        }
    }

    /** What is for sale: products with an offer, and groups of variants. */
    private void products() {
        List<JsonNode> products =
                objects.stream()
                        .filter(
                                object ->
                                        types(object).contains("ProductGroup")
                                                || types(object).contains("Product")
                                                        && object.has("offers"))
                        .toList();
        if (!products.isEmpty()) {
            put(PREFIX + "products", String.valueOf(products.size()));
        }
        if (products.size() == 1) {
            add(PREFIX + "product.description", products.get(0).path("description"));
        }
    }

    private void parse(String json) {
        try {
            collect(JSON.readTree(withoutWrapping(json)));
        } catch (JacksonException broken) {
            // Pages hold any kind of broken JSON; what they show is read all the same.
        }
    }

    private static String withoutWrapping(String json) {
        int from = 0;
        int to = json.length();
        while (from < to && "{[".indexOf(json.charAt(from)) < 0) {
            from++;
        }
        while (to > from && "}]".indexOf(json.charAt(to - 1)) < 0) {
            to--;
        }
        return json.substring(from, to);
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            objects.add(node);
            String id = node.path("@id").asString("");
            if (!id.isEmpty()) {
                byId.putIfAbsent(id, node);
            }
            collect(node.path("@graph"));
            collect(node.path("mainEntity"));
        }
    }

    private Optional<JsonNode> subject(String canonical) {
        for (String suffix : SUFFIXES) {
            List<JsonNode> ofKind =
                    objects.stream()
                            .filter(
                                    object ->
                                            types(object).stream()
                                                    .anyMatch(t -> t.endsWith(suffix)))
                            .toList();
            if (!ofKind.isEmpty()) {
                return ofKind.stream()
                        .filter(object -> !canonical.isEmpty() && isAt(object, canonical))
                        .findFirst()
                        .or(() -> Optional.of(ofKind.get(0)));
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(JsonNode object, String address) {
        JsonNode main = object.path("mainEntityOfPage");
        return address.equals(object.path("url").asString(""))
                || address.equals(main.asString(""))
                || address.equals(main.path("@id").asString(""));
    }

    private static List<String> types(JsonNode object) {
        JsonNode type = object.path("@type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asString("")));
        } else {
            types.add(type.asString(""));
        }
        return types;
    }

    private void flatten(JsonNode subject) {
        subject.properties()
                .forEach(
                        property -> {
                            if (!property.getKey().startsWith("@")) {
                                add(PREFIX + property.getKey(), property.getValue());
                            }
                        });
        types(subject).forEach(type -> put(PREFIX + "type", type));
    }

    private void add(String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(each -> add(name, each));
        } else if (value.isObject()) {
            put(name, nameOf(value));
        } else if (!value.isNull()) {
            put(name, value.asString(""));
        }
    }

    /** People and publishers by their name, pictures by their address. */
    private String nameOf(JsonNode object) {
        JsonNode named = object;
        if (!object.has("name")) {
            named = byId.getOrDefault(object.path("@id").asString(""), object);
        }
        for (String key : List.of("name", "@value", "url", "@id")) {
            JsonNode value = named.path(key);
            if (value.isString()) {
                return value.asString("");
            }
            if (value.isArray() && !value.isEmpty()) {
                return value.get(0).asString("");
            }
        }
        return "";
    }

    private void put(String name, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(Parser.unescapeEntities(value, false));
        }
    }
}
