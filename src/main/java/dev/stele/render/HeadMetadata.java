package dev.stele.render;

import dev.stele.cite.Issued;
import dev.stele.cite.ItemType;
import dev.stele.cite.Rights;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Metadata;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the head of a document's page tells programs: Highwire's tags, Dublin Core, Open Graph,
 * Zotero's item type, and schema.org. Only dates that are stated or supplied are told.
 */
final class HeadMetadata {
    private static final JsonMapper JSON = new JsonMapper();

    private final Metadata metadata;
    private final Language language;
    private final String id;
    private final String title;
    private final String lead;
    private final String page;
    private final String library;
    private final Rights rights;
    private final ItemType type;
    private final Optional<String> date;

    /** A tag of the head: {@code property} tells which attribute names it. */
    record Meta(boolean property, String name, String content) {}

    /** All that a head has for programs. */
    record HeadView(String description, List<Meta> metas, SafeString jsonLd) {}

    private HeadMetadata(Document document, String lead, String title, String page, Corpus corpus) {
        this.metadata = document.metadata();
        this.language = document.language();
        this.id = document.id();
        this.title = title;
        this.lead = lead.strip();
        this.page = page;
        this.library = corpus.title();
        this.rights = Rights.of(metadata, corpus);
        this.type = ItemType.of(metadata.value(Field.KIND));
        this.date =
                metadata.first(Field.DATE)
                        .flatMap(Issued::of)
                        .filter(issued -> !issued.estimated())
                        .map(Issued::date);
    }

    /**
     * @param lead the first words of the text
     * @param title in brackets if the document does not state it
     * @param page address of the page in the published library, or empty
     */
    static HeadView of(Document document, String lead, String title, String page, Corpus corpus) {
        HeadMetadata head = new HeadMetadata(document, lead, title, page, corpus);
        return new HeadView(head.lead, head.metas(), head.jsonLd());
    }

    private List<Meta> metas() {
        Metas metas = new Metas();
        highwire(metas);
        dublinCore(metas);
        metas.property("og:type", "article");
        metas.property("og:title", title);
        metas.property("og:site_name", library);
        metas.property("og:url", page);
        metas.property("og:description", lead);
        metas.name("z:itemType", type.zotero());
        return metas.all;
    }

    private void highwire(Metas metas) {
        String outlet = metadata.value(Field.CONTAINER);
        metas.name("citation_title", title);
        values(Field.AUTHORS).forEach(author -> metas.name("citation_author", author));
        date.ifPresent(it -> metas.name("citation_publication_date", it.replace('-', '/')));
        switch (type.zotero()) {
            case "journalArticle" -> metas.name("citation_journal_title", outlet);
            case "report" -> metas.name("citation_technical_report_institution", outlet);
            case "thesis" -> metas.name("citation_dissertation_institution", outlet);
            case "conferencePaper" -> metas.name("citation_conference_title", outlet);
            case "bookSection" -> metas.name("citation_book_title", outlet);
            default -> metas.name("prism.publicationName", outlet);
        }
        metas.name("citation_language", tag());
        metas.name("citation_keywords", String.join("; ", values(Field.KEYWORDS)));
        metas.name("citation_public_url", page);
    }

    private void dublinCore(Metas metas) {
        metas.name("DC.title", title);
        values(Field.AUTHORS).forEach(author -> metas.name("DC.creator", author));
        metas.name("DC.publisher", metadata.value(Field.CONTAINER));
        date.ifPresent(it -> metas.name("DC.date", it));
        metas.name("DC.type", metadata.value(Field.KIND));
        metas.name("DC.language", tag());
        values(Field.KEYWORDS).forEach(keyword -> metas.name("DC.subject", keyword));
        metas.name("DC.identifier", page.isEmpty() ? id : page);
        metas.name("DC.source", metadata.value(Field.URL));
        metas.name("DC.rights", rights.statement());
    }

    private SafeString jsonLd() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("@context", "https://schema.org");
        item.put("@type", type.schema());
        item.put("headline", title);
        put(item, "url", page);
        item.put("identifier", id);
        put(item, "inLanguage", tag());
        List<Map<String, String>> authors =
                values(Field.AUTHORS).stream().map(name -> named("Person", name)).toList();
        if (!authors.isEmpty()) {
            item.put("author", authors);
        }
        date.ifPresent(it -> item.put("datePublished", it));
        String outlet = metadata.value(Field.CONTAINER);
        if (!outlet.isEmpty()) {
            item.put("publisher", named("Organization", outlet));
        }
        put(item, "license", rights.uri());
        put(item, "isBasedOn", metadata.value(Field.URL));
        put(item, "keywords", String.join(", ", values(Field.KEYWORDS)));
        item.put("isPartOf", named("Collection", library));
        put(item, "abstract", metadata.value(Field.ABSTRACT));
        return new SafeString(Html.data(JSON.writeValueAsString(item)));
    }

    private static Map<String, String> named(String type, String name) {
        Map<String, String> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> item, String key, String value) {
        if (!value.isEmpty()) {
            item.put(key, value);
        }
    }

    private String tag() {
        return language.equals(Language.UNKNOWN) ? "" : language.tag();
    }

    private List<String> values(Field field) {
        return metadata.all(field).stream().map(Fact::value).toList();
    }

    /** Tags that say something, in their order. */
    private static final class Metas {
        private final List<Meta> all = new ArrayList<>();

        void name(String name, String content) {
            add(new Meta(false, name, content));
        }

        void property(String name, String content) {
            add(new Meta(true, name, content));
        }

        private void add(Meta meta) {
            if (!meta.content().isEmpty()) {
                all.add(meta);
            }
        }
    }
}
